package org.hearsay.proposition;

import java.time.LocalDate;
import org.hearsay.article.Span;

/**
 * Words in what is said that name a day, a month or a year.
 *
 * @param span the words; code points, counted as those of the {@link Assertion}
 * @param from the index of the first word in the {@link Reading}
 * @param to the index after the last one
 * @param first the first day of what is named
 * @param last the last day of it
 */
public record DayMention(Span span, int from, int to, LocalDate first, LocalDate last) {

  /** Whether the two may mean the same time: one lies within the other, or they overlap. */
  public boolean meets(DayMention other) {
    return !first.isAfter(other.last) && !other.first.isAfter(last);
  }
}
