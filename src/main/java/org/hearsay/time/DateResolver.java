package org.hearsay.time;

import java.util.List;
import org.hearsay.attribution.Attribution;
import org.hearsay.language.AnnotatedArticle;

/** Finds when statements were made. Implementations are pure and thread-safe. */
@FunctionalInterface
public interface DateResolver {

  /** One element for each attribution, in their order. */
  List<Dating> resolve(AnnotatedArticle article, List<Attribution> attributions);
}
