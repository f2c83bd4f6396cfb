package org.hearsay.check;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.hearsay.proposition.Assertion;

/**
 * A statement as a judgement cites it. The earlier published comes first; of one day, the one with
 * the smaller IRI.
 *
 * @param statement its IRI
 * @param day on which its article appeared, counted from 1970; {@link #UNDATED} if that is unknown
 * @param located whether it is known where in the article it stands
 */
record Cited(String statement, long day, boolean located) implements Comparable<Cited> {

  /** After all others, so that what is dated counts as the earlier. */
  static final long UNDATED = Integer.MAX_VALUE;

  private static final Comparator<Cited> EARLIER_FIRST =
      Comparator.comparingLong(Cited::day).thenComparing(Cited::statement);

  static Cited of(Assertion assertion) {
    return new Cited(
        assertion.statement(), dayOf(assertion.published()), assertion.passage().located());
  }

  static long dayOf(Optional<LocalDate> published) {
    return published.map(LocalDate::toEpochDay).orElse(UNDATED);
  }

  /** What the IRIs of the statements of one article begin with. */
  static String article(String statement) {
    return statement.substring(0, Math.max(0, statement.lastIndexOf('.')));
  }

  @Override
  public int compareTo(Cited other) {
    return EARLIER_FIRST.compare(this, other);
  }
}
