package org.hearsay.check;

import java.util.Set;
import java.util.TreeSet;
import org.hearsay.claim.Likeness;
import org.hearsay.proposition.Reading;

/**
 * The terms by which the index brings statements together that may carry one proposition: a key and
 * a period, as {@link Blocking} has them for judges.
 */
final class LinkTerms {

  static final String FIELD = "like";

  private static final String UNDATED = "?";
  private static final char END = '\u0001';

  private LinkTerms() {}

  /** By which terms the statement is found. */
  static Set<String> of(Reading reading) {
    long day = Cited.dayOf(reading.assertion().published());
    String period =
        day == Cited.UNDATED ? UNDATED : Long.toString(Math.floorDiv(day, Likeness.DAYS));
    Set<String> terms = new TreeSet<>();
    Likeness.keys(reading).forEach(it -> terms.add(it + END + period));
    return terms;
  }

  /** What to look up for a statement's partners; they may be some more than there are. */
  static Blocking.Wanted wanted(Reading reading) {
    long day = Cited.dayOf(reading.assertion().published());
    Set<String> terms = new TreeSet<>();
    for (String key : Likeness.keys(reading)) {
      if (day == Cited.UNDATED) {
        terms.add(key + END);
      } else {
        long period = Math.floorDiv(day, Likeness.DAYS);
        for (long it = period - 1; it <= period + 1; it++) {
          terms.add(key + END + it);
        }
        terms.add(key + END + UNDATED);
      }
    }
    return new Blocking.Wanted(FIELD, terms, day == Cited.UNDATED);
  }
}
