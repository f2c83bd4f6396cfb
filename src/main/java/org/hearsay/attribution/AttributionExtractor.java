package org.hearsay.attribution;

import org.hearsay.language.AnnotatedArticle;

/**
 * Finds attributions and names in the text. Implementations are pure: same article, same answer.
 */
@FunctionalInterface
public interface AttributionExtractor {

  /** Everything found, in text order. */
  Extraction extract(AnnotatedArticle article);
}
