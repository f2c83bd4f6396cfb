package org.hearsay.authority;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day, month or year, as authority files give it and as the query service does. */
record ListDate(String string) {

  private static final Pattern FORM =
      Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2})(?:T00:00:00Z)?)?)?");

  /** Wikidata's word for a date that is known to the year, month or day. */
  private static final int YEAR = 9;

  private static final int MONTH = 10;
  private static final int DAY = 11;

  /**
   * Reads a date.
   *
   * @param precision as Wikidata numbers it; empty if it is as exact as it looks
   * @throws RefusedRowException if it is no date, or known less well than to the year
   */
  static ListDate of(String column, String cell, String precision) {
    Matcher date = FORM.matcher(cell);
    if (cell.isEmpty()) {
      return new ListDate("");
    }
    if (!date.matches() || !exists(date)) {
      throw new RefusedRowException("%s '%s' is not a date".formatted(column, cell));
    }
    int exact = precision.matches("\\d{1,2}") ? Integer.parseInt(precision) : DAY;
    if (exact < YEAR) {
      throw new RefusedRowException(
          "%s '%s' is known less well than to the year".formatted(column, cell));
    }
    String day = cell.replaceFirst("T.*", "");
    int length = exact == YEAR ? 4 : exact == MONTH ? 7 : day.length();
    return new ListDate(day.substring(0, Math.min(length, day.length())));
  }

  private static boolean exists(Matcher date) {
    try {
      return LocalDate.of(
                  Integer.parseInt(date.group(1)),
                  date.group(2) == null ? 1 : Integer.parseInt(date.group(2)),
                  date.group(3) == null ? 1 : Integer.parseInt(date.group(3)))
              .getYear()
          > 0;
    } catch (DateTimeException e) {
      return false;
    }
  }

  /** Whether it ends before the other begins; one that is not given never does. */
  boolean isBefore(ListDate other) {
    int length = Math.min(string.length(), other.string.length());
    return string.substring(0, length).compareTo(other.string.substring(0, length)) < 0;
  }
}
