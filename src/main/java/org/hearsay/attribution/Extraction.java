package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.article.Span;
import org.hearsay.language.AnnotatedArticle;
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

  /**
   * As in annotations that know one level: with the outermost attributions alone, and a quotation
   * that only its place attributes as content of the one that it goes on from, if that quotes, too.
   */
  public Extraction flat(AnnotatedArticle article) {
    List<Attribution> flat = new ArrayList<>();
    for (Attribution attribution : attributions) {
      Attribution outermost = attribution.outermost();
      boolean goesOn =
          outermost.rule().equals(Refinement.CONTINUED)
              && !flat.isEmpty()
              && quotes(flat.getLast(), article);
      if (goesOn) {
        Attribution before = flat.removeLast();
        flat.add(before.with(before.source(), joined(before.content(), outermost.content())));
      } else if (!flat.contains(outermost)) {
        flat.add(outermost);
      }
    }
    return new Extraction(flat, names);
  }

  private static boolean quotes(Attribution attribution, AnnotatedArticle article) {
    return attribution.content().stream().anyMatch(it -> !article.quotationsIn(it).isEmpty());
  }

  private static List<Span> joined(List<Span> content, List<Span> more) {
    return Stream.concat(content.stream(), more.stream()).sorted().toList();
  }
}
