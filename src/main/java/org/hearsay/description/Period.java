package org.hearsay.description;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * The days between which something happened, as far as they are known.
 *
 * @param basis what the days follow from, in a word; empty if unknown
 * @param words of the article; empty if it has none
 */
public record Period(
    Optional<LocalDate> earliest, Optional<LocalDate> latest, String basis, String words) {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

  /** Whether nothing is known of it. */
  public boolean isUnknown() {
    return earliest.isEmpty() && latest.isEmpty();
  }

  /** The last day, for sorting; a day before all others if there is none. */
  public LocalDate order() {
    return latest.or(() -> earliest).orElse(LocalDate.MIN);
  }

  /** The month of the last day. */
  public Optional<YearMonth> month() {
    return latest.or(() -> earliest).map(YearMonth::from);
  }

  /** For people: {@code 5 March 2024}, {@code March 2024}, {@code 1 March 2024 to 5 March 2024}. */
  public String text() {
    if (earliest.isEmpty()) {
      return latest.map(it -> "by " + DAY.format(it)).orElse("date unknown");
    }
    LocalDate first = earliest.get();
    if (latest.isEmpty()) {
      return "from " + DAY.format(first);
    }
    LocalDate last = latest.get();
    if (first.equals(last)) {
      return DAY.format(first);
    }
    boolean month = first.getDayOfMonth() == 1 && last.equals(YearMonth.from(first).atEndOfMonth());
    boolean year = first.getDayOfYear() == 1 && last.equals(first.plusYears(1).minusDays(1));
    if (year) {
      return Integer.toString(first.getYear());
    }
    return month ? MONTH.format(first) : DAY.format(first) + " to " + DAY.format(last);
  }
}
