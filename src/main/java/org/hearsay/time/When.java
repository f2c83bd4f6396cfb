package org.hearsay.time;

import java.time.LocalDate;
import java.util.Optional;

/** When something was said or happened, as precisely as the article tells. */
public sealed interface When {

  /** On that day. */
  record On(LocalDate day) implements When {}

  /** On some day of the period, both ends included. */
  record Between(LocalDate first, LocalDate last) implements When {

    public Between {
      if (last.isBefore(first)) {
        throw new IllegalArgumentException("Between %s and %s".formatted(first, last));
      }
    }
  }

  /** Not after that day: the article had appeared. */
  record NotAfter(LocalDate last) implements When {}

  /** The article gives no time. Not the same as "at no time". */
  record Unstated() implements When {}

  /** The period from first to last day; {@link On} if they are the same. */
  static When between(LocalDate first, LocalDate last) {
    return first.equals(last) ? new On(first) : new Between(first, last);
  }

  default Optional<LocalDate> earliest() {
    return switch (this) {
      case On(LocalDate day) -> Optional.of(day);
      case Between(LocalDate first, LocalDate ignored) -> Optional.of(first);
      case NotAfter(LocalDate ignored) -> Optional.empty();
      case Unstated() -> Optional.empty();
    };
  }

  default Optional<LocalDate> latest() {
    return switch (this) {
      case On(LocalDate day) -> Optional.of(day);
      case Between(LocalDate ignored, LocalDate last) -> Optional.of(last);
      case NotAfter(LocalDate last) -> Optional.of(last);
      case Unstated() -> Optional.empty();
    };
  }

  /**
   * The time in the Extended Date/Time Format (ISO 8601-2): a day, month, year or interval; empty
   * unless both bounds are known.
   */
  default Optional<String> edtf() {
    return switch (this) {
      case On(LocalDate day) -> Optional.of(day.toString());
      case Between(LocalDate first, LocalDate last) -> Optional.of(edtf(first, last));
      case NotAfter(LocalDate ignored) -> Optional.empty();
      case Unstated() -> Optional.empty();
    };
  }

  /**
   * The longest of day, month and year that holds the whole time: {@code 2024-03-05}, {@code
   * 2024-03}, {@code 2024}; empty if none does.
   */
  default String prefix() {
    if (earliest().isEmpty() || latest().isEmpty()) {
      return "";
    }
    String first = earliest().get().toString();
    String last = latest().get().toString();
    for (int length : new int[] {10, 7, 4}) {
      if (first.substring(0, length).equals(last.substring(0, length))) {
        return first.substring(0, length);
      }
    }
    return "";
  }

  private static String edtf(LocalDate first, LocalDate last) {
    boolean wholeMonths =
        first.getDayOfMonth() == 1 && last.getDayOfMonth() == last.lengthOfMonth();
    if (wholeMonths && first.getYear() == last.getYear()) {
      if (first.getMonth() == last.getMonth()) {
        return first.toString().substring(0, 7);
      }
      if (first.getMonthValue() == 1 && last.getMonthValue() == 12) {
        return first.toString().substring(0, 4);
      }
    }
    return first + "/" + last;
  }
}
