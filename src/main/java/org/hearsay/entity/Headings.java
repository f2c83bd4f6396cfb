package org.hearsay.entity;

import java.util.BitSet;
import java.util.Set;
import org.hearsay.language.AnnotatedArticle;

/**
 * The paragraphs that are headings, whose capital letters name nobody: <i>Port Boss Admits Crane
 * Was Unsafe</i>.
 */
final class Headings {

  private static final int MOST_WORDS = 24;

  /** Words shorter than this are in lower case in headings too. */
  private static final int SHORT = 4;

  private static final Set<String> ENDS = Set.of("?", "!", "”", "\"", ":", ",");

  private Headings() {}

  /** The tokens that stand in headings. */
  static BitSet in(AnnotatedArticle article) {
    BitSet found = new BitSet();
    int start = 0;
    while (start < article.tokens().size()) {
      int paragraph = article.tokens().get(start).paragraph();
      int end = start;
      while (end < article.tokens().size() && article.tokens().get(end).paragraph() == paragraph) {
        end++;
      }
      if (isHeading(article, start, end)) {
        found.set(start, end);
      }
      start = end;
    }
    return found;
  }

  private static boolean isHeading(AnnotatedArticle article, int start, int end) {
    String last = article.textOf(article.tokens().get(end - 1));
    if (end - start > MOST_WORDS || last.equals(".")) {
      return false;
    }
    if (start == 0 && end < article.tokens().size() && !ENDS.contains(last)) {
      return true;
    }
    int capitals = 0;
    int words = 0;
    for (int i = start; i < end; i++) {
      String word = article.textOf(article.tokens().get(i));
      if (word.length() >= SHORT && Character.isLetter(word.codePointAt(0))) {
        words++;
        capitals += CapitalRun.isCapitalised(article, i) ? 1 : 0;
      }
    }
    return words > 2 && capitals * 4 >= words * 3;
  }
}
