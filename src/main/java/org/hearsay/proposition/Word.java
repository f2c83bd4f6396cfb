package org.hearsay.proposition;

import org.hearsay.article.Span;

/**
 * A word, number or punctuation mark of a passage.
 *
 * @param span code points, counted as those of the {@link Assertion}
 * @param printed as it stands there
 * @param form lower case, with straight marks
 * @param lemma the base form: {@code deny} of <i>denied</i>
 * @param part what it belongs to
 * @param quoted whether it stands in double quotation marks
 * @param information how much it tells, in nats: the negative logarithm of the share of articles
 *     that have the form; 0 for punctuation
 */
public record Word(
    Span span,
    String printed,
    String form,
    String lemma,
    Part part,
    boolean quoted,
    double information) {

  /** What a word is to the statement. */
  public enum Part {
    SOURCE,
    CUE,
    CONTENT,
    OTHER
  }
}
