package org.hearsay.proposition;

import java.util.List;
import org.hearsay.article.Span;

/**
 * The sentences of an article in which a statement stands.
 *
 * @param text from the start of the first sentence to the end of the last
 * @param start where that is in the article, in code points
 * @param located whether it is known where in the article; if not, the text is the statement's own
 *     words, and {@code start} is 0
 * @param quotations what stands in double quotation marks, the marks included, cut to the passage;
 *     counted as {@code start} is
 */
public record Passage(String text, int start, boolean located, List<Span> quotations) {

  public Passage {
    quotations = List.copyOf(quotations);
  }
}
