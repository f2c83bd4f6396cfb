package org.hearsay.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.article.Span;
import org.hearsay.language.AnnotatedArticle;
import org.hearsay.language.Token;

/**
 * Cuts what is longer than any article that is printed. Who is meant by a name or a pronoun is
 * asked of all that stands around it, which would take time with the square of the length.
 */
final class Sections {

  /** In tokens, some forty pages of a magazine; an article with fewer is never cut. */
  static final int LENGTH = 20_000;

  /** Tokens after {@link #LENGTH} in which a paragraph, or else a sentence, must begin. */
  private static final int SLACK = 2_000;

  private final AnnotatedArticle article;

  private Sections(AnnotatedArticle article) {
    this.article = article;
  }

  /** The article itself, or its sections in text order; spans in them are those of the whole. */
  static List<AnnotatedArticle> of(AnnotatedArticle article) {
    return article.tokens().size() <= LENGTH + SLACK
        ? List.of(article)
        : new Sections(article).cut();
  }

  private List<AnnotatedArticle> cut() {
    List<AnnotatedArticle> sections = new ArrayList<>();
    int start = 0;
    while (start < article.tokens().size()) {
      int end = end(start);
      sections.add(section(article.tokens().subList(start, end)));
      start = end;
    }
    return sections;
  }

  private int end(int start) {
    int least = start + LENGTH;
    int most = least + SLACK;
    if (most >= article.tokens().size()) {
      return article.tokens().size();
    }
    for (int i = least; i < most; i++) {
      if (article.tokens().get(i).paragraph() != article.tokens().get(i - 1).paragraph()) {
        return i;
      }
    }
    for (int i = least; i < most; i++) {
      int at = article.tokens().get(i).span().start();
      if (article.sentenceAt(at).start() == at) {
        return i;
      }
    }
    return least;
  }

  private AnnotatedArticle section(List<Token> tokens) {
    Span whole = new Span(tokens.getFirst().span().start(), tokens.getLast().span().end());
    return new AnnotatedArticle(
        article.article(),
        tokens,
        clipped(article.sentences(), whole),
        clipped(article.quotations(), whole));
  }

  private static List<Span> clipped(List<Span> spans, Span whole) {
    return spans.stream()
        .filter(whole::overlaps)
        .map(it -> new Span(Math.max(it.start(), whole.start()), Math.min(it.end(), whole.end())))
        .toList();
  }
}
