package org.hearsay.entity;

import java.util.List;
import org.hearsay.article.Span;

/**
 * Who a source, or a part of it, refers to.
 *
 * @param mention the words that refer; empty if only the context does
 * @param confidence from 0 to 1 that the party is meant
 * @param rule the sieve that decided
 */
public record Resolution(Party party, List<Span> mention, double confidence, String rule) {

  public Resolution {
    mention = List.copyOf(mention);
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("Not a confidence: " + confidence);
    }
  }
}
