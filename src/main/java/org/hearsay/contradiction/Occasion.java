package org.hearsay.contradiction;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.hearsay.proposition.Assertion;

/** When two statements were said, as far as the articles tell. */
final class Occasion {

  /** A longer period is a month or "recently", which tells no day. */
  private static final int LONGEST = 7;

  private Occasion() {}

  /** How many days lie between the articles; 0 if it is not known when one appeared. */
  static long daysBetweenArticles(Assertion one, Assertion other) {
    return one.published().isEmpty() || other.published().isEmpty()
        ? 0
        : Math.abs(
            ChronoUnit.DAYS.between(
                one.published().orElseThrow(), other.published().orElseThrow()));
  }

  /**
   * How many days lie between the days on which they were said; 0 if these may be the same, or one
   * is not stated.
   */
  static long daysApart(Assertion one, Assertion other) {
    if (!isStated(one) || !isStated(other)) {
      return 0;
    }
    long gap = gap(one.said().last(), other.said().first());
    return Math.max(Math.max(0, gap), gap(other.said().last(), one.said().first()));
  }

  /** Whether one was said only after the other's article had appeared. */
  static boolean isForetold(Assertion one, Assertion other) {
    return (isStated(one) && gap(other.published(), one.said().first()) > 1)
        || (isStated(other) && gap(one.published(), other.said().first()) > 1);
  }

  /**
   * Whether the article tells a day, or a few. A period that ends with the article and begins with
   * its month or without a day is only what is left when nothing is told.
   */
  static boolean isStated(Assertion assertion) {
    Optional<LocalDate> first = assertion.said().first();
    Optional<LocalDate> last = assertion.said().last();
    boolean untold =
        last.equals(assertion.published())
            && first.filter(it -> it.getDayOfMonth() == 1).isPresent();
    return first.isPresent() && last.isPresent() && !untold && gap(first, last) < LONGEST;
  }

  private static long gap(Optional<LocalDate> from, Optional<LocalDate> to) {
    return from.isEmpty() || to.isEmpty()
        ? 0
        : ChronoUnit.DAYS.between(from.orElseThrow(), to.orElseThrow());
  }
}
