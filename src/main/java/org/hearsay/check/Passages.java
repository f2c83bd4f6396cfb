package org.hearsay.check;

import java.util.List;
import java.util.Optional;
import org.hearsay.article.Span;
import org.hearsay.language.AnnotatedArticle;
import org.hearsay.proposition.Passage;

/** Cuts the passages of statements out of an article. */
record Passages(AnnotatedArticle article) {

  /**
   * The sentences from the first to the last in which something of these spans stands; empty if a
   * span lies outside the text, so that it cannot be the text they were found in.
   */
  Optional<Passage> of(List<Span> spans) {
    int last = spans.stream().mapToInt(Span::end).max().orElse(0);
    if (last == 0 || last > article.text().length()) {
      return Optional.empty();
    }
    int first = spans.stream().mapToInt(Span::start).min().orElse(0);
    int start = Math.min(first, article.sentenceAt(first).start());
    int end = Math.max(last, article.sentenceAt(last - 1).end());
    Span all = new Span(start, end);
    List<Span> quotations =
        article.quotationsIn(all).stream()
            .map(it -> new Span(Math.max(it.start(), start), Math.min(it.end(), end)))
            .toList();
    return Optional.of(new Passage(article.text().slice(all), start, true, quotations));
  }
}
