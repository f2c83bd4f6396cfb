package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.article.Span;
import org.hearsay.language.AnnotatedArticle;

/** Token indices in runs without gaps. */
final class TokenRuns {

  private TokenRuns() {}

  /** Ascending indices, cut where one is left out. */
  static List<List<Integer>> of(Iterable<Integer> tokens) {
    List<List<Integer>> runs = new ArrayList<>();
    for (int token : tokens) {
      if (runs.isEmpty() || runs.getLast().getLast() != token - 1) {
        runs.add(new ArrayList<>());
      }
      runs.getLast().add(token);
    }
    return runs;
  }

  /** Where the tokens stand, one span for each run. */
  static List<Span> spans(Iterable<Integer> tokens, AnnotatedArticle article) {
    return of(tokens).stream()
        .map(run ->
            new Span(
                article.tokens().get(run.getFirst()).span().start(),
                article.tokens().get(run.getLast()).span().end()))
        .toList();
  }
}
