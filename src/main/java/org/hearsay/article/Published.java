package org.hearsay.article;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * When an article was published: between two days, both included, which are the same when the day
 * is known.
 */
public record Published(LocalDate first, LocalDate last) {

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

  /** Whether the very day is known. */
  public boolean isDay() {
    return first.equals(last);
  }
}
