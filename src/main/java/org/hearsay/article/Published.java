package org.hearsay.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * When an article was published: between two days, both included, which are the same when the day
 * is known.
 */
public record Published(LocalDate first, LocalDate last) {

  private static final Pattern YEAR = Pattern.compile("[12][0-9]{3}");
  private static final Pattern MONTH = Pattern.compile("[12][0-9]{3}-[0-9]{2}");
  private static final Pattern DAY = Pattern.compile("[12][0-9]{3}-[0-9]{2}-[0-9]{2}");
  private static final Pattern MOMENT =
      Pattern.compile("[12][0-9]{3}-[0-9]{2}-[0-9]{2}[T ][0-9].{0,60}");

  public Published {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("Published from %s until %s".formatted(first, last));
    }
  }

  public static Published on(LocalDate day) {
    return new Published(day, day);
  }

  /** Some day of that month. */
  public static Published in(YearMonth month) {
    return new Published(month.atDay(1), month.atEndOfMonth());
  }

  /** Some day of that year. */
  public static Published in(int year) {
    return new Published(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  /**
   * What an ISO 8601 year, month, day or date-time says, in the years 1000 to 2999; of a date-time
   * its date as written, whatever its zone. Empty when it is none of them.
   */
  public static Optional<Published> find(String iso) {
    try {
      if (YEAR.matcher(iso).matches()) {
        return Optional.of(in(Integer.parseInt(iso)));
      }
      if (MONTH.matcher(iso).matches()) {
        return Optional.of(in(YearMonth.parse(iso)));
      }
      if (DAY.matcher(iso).matches()) {
        return Optional.of(on(LocalDate.parse(iso)));
      }
      if (MOMENT.matcher(iso).matches()) {
        return Optional.of(
            on(LocalDate.parse(iso.replace(' ', 'T'), DateTimeFormatter.ISO_DATE_TIME)));
      }
      return Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Whether the two have a day in common. */
  boolean overlaps(Published other) {
    return !first.isAfter(other.last) && !other.first.isAfter(last);
  }

  /** The days that both allow; they must overlap. */
  Published and(Published other) {
    return new Published(
        first.isAfter(other.first) ? first : other.first,
        last.isBefore(other.last) ? last : other.last);
  }

  /** Whether the very day is known. */
  public boolean isDay() {
    return first.equals(last);
  }
}
