package org.hearsay.proposition;

import java.util.List;
import org.hearsay.article.Span;

/**
 * The article around a passage, as far as it is kept. What a statement is worth may hang on it:
 * whether the speaker said nearly the same twice there, and who else is named nearby. The
 * statements of an article share one.
 *
 * @param text the whole text; empty if it is not kept
 * @param quotations what stands in double quotation marks in it, the marks included, in text order
 */
public record Surroundings(String text, List<Span> quotations) {

  public static final Surroundings UNKNOWN = new Surroundings("", List.of());

  public Surroundings {
    quotations = List.copyOf(quotations);
  }
}
