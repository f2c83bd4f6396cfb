package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;

/** A quotation within one paragraph, as the tokens {@code [start, end)}, marks included. */
record QuotedRun(int start, int end) {

  /** Shorter ones are scare quotes and titles. */
  private static final int SHORTEST = 3;

  /** The quotations of an article, in text order. */
  static List<QuotedRun> of(PiecedArticle article) {
    List<QuotedRun> runs = new ArrayList<>();
    int start = -1;
    for (int i = 0; i < article.tokens(); i++) {
      boolean quoted = isQuoted(article, i);
      boolean curly = article.firstCharacter(i) == '“';
      if (start >= 0 && (!quoted || article.beginsParagraph(i) || curly)) {
        runs.add(new QuotedRun(start, i));
        start = -1;
      }
      if (quoted && start < 0) {
        start = i;
      } else if (quoted && article.firstCharacter(i) == '"') {
        runs.add(new QuotedRun(start, i + 1));
        start = -1;
      }
    }
    if (start >= 0) {
      runs.add(new QuotedRun(start, article.tokens()));
    }
    return runs.stream().filter(it -> it.end - it.start >= SHORTEST).toList();
  }

  private static boolean isQuoted(PiecedArticle article, int token) {
    return article.feature(token) >= 4;
  }

  boolean holds(int token) {
    return start <= token && token < end;
  }
}
