package org.hearsay.attribution;

import java.util.List;
import org.hearsay.names.NamedSpan;

/**
 * What is found in an article.
 *
 * @param attributions in text order; empty when nobody is quoted
 * @param names in text order, without overlaps
 */
public record Extraction(List<Attribution> attributions, List<NamedSpan> names) {

  public Extraction {
    attributions = List.copyOf(attributions);
    names = List.copyOf(names);
  }

  /** With the outermost attributions alone, as in annotations that know one level. */
  public Extraction flat() {
    return new Extraction(
        attributions.stream().map(Attribution::outermost).distinct().toList(), names);
  }
}
