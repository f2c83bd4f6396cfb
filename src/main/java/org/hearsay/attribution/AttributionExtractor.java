package org.hearsay.attribution;

import java.util.List;
import org.hearsay.language.AnnotatedArticle;

/** Finds attributions in the text. Implementations are pure: same article, same answer. */
@FunctionalInterface
public interface AttributionExtractor {

  /** All attributions in text order; empty when nobody is quoted. */
  List<Attribution> extract(AnnotatedArticle article);
}
