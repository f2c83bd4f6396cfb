package org.hearsay.entity;

import java.util.Optional;
import java.util.Set;
import org.hearsay.language.AnnotatedArticle;

/**
 * Capitalised words in a row, as the tokens {@code [start, end)}: a name, perhaps with titles
 * before it.
 *
 * @param nameStart the first token after the titles
 */
record CapitalRun(int start, int nameStart, int end) {

  private static final Set<String> PARTICLES =
      Set.of("de", "la", "van", "von", "der", "den", "bin", "al", "el", "del", "da", "dos", "ter");

  private static final int LONGEST = 10;

  /** The run that begins at the token, if one does. */
  static Optional<CapitalRun> at(AnnotatedArticle article, int token) {
    int start = token;
    if (!isCapitalised(article, start) || NewsWords.isStop(word(article, start))) {
      return Optional.empty();
    }
    int end = start + 1;
    while (end < Math.min(start + LONGEST, article.tokens().size())
        && goesOn(article, start, end)) {
      end++;
    }
    while (end > start + 1 && !isCapitalised(article, end - 1) && !isInitialStop(article, end)) {
      end--;
    }
    return Optional.of(new CapitalRun(start, nameStart(article, start, end), end));
  }

  private static boolean isInitialStop(AnnotatedArticle article, int end) {
    return word(article, end - 1).equals(".") && word(article, end - 2).length() <= 2;
  }

  private static boolean goesOn(AnnotatedArticle article, int start, int next) {
    if (article.tokens().get(next).paragraph() != article.tokens().get(start).paragraph()) {
      return false;
    }
    String word = word(article, next);
    String before = word(article, next - 1);
    boolean joined = joinsPrevious(article, next);
    if (word.equals(".")) {
      return joined && (before.length() == 1 || (NewsWords.isTitle(before) && before.length() < 5));
    }
    boolean apostrophe = word.equals("'") || word.equals("’");
    if (apostrophe && joined && before.endsWith("s") && bodyFollows(article, next + 1)) {
      return true;
    }
    if (word.equals("-") || apostrophe) {
      return joined
          && next + 1 < article.tokens().size()
          && joinsPrevious(article, next + 1)
          && isCapitalised(article, next + 1);
    }
    if (PARTICLES.contains(word)) {
      return next + 1 < article.tokens().size()
          && (isCapitalised(article, next + 1) || PARTICLES.contains(word(article, next + 1)));
    }
    return isCapitalised(article, next) && !NewsWords.isStop(word);
  }

  /** <i>Dockers' Federation</i>, <i>Workers' Health Council</i>: one name. */
  private static boolean bodyFollows(AnnotatedArticle article, int token) {
    for (int i = token; i < Math.min(token + 3, article.tokens().size()); i++) {
      if (!isCapitalised(article, i) || joinsPrevious(article, i)) {
        return false;
      }
      if (NewsWords.isBody(word(article, i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean joinsPrevious(AnnotatedArticle article, int token) {
    return article.tokens().get(token - 1).span().end()
        == article.tokens().get(token).span().start();
  }

  /** Titles are stripped up to the last one that a name follows. */
  private static int nameStart(AnnotatedArticle article, int start, int end) {
    for (int i = end - 2; i >= start; i--) {
      boolean dot = word(article, i).equals(".") && i > start;
      if (NewsWords.isTitle(dot ? word(article, i - 1) : word(article, i))) {
        boolean nameFollows = isCapitalised(article, i + 1) && !namesABody(article, i + 1, end);
        return nameFollows ? i + 1 : start;
      }
    }
    return endsTitle(article, start) && end - start > 2 ? start + 1 : start;
  }

  /** Whether it is the <i>Finance</i> of <i>Minister of Finance Pia Norr</i>. */
  private static boolean endsTitle(AnnotatedArticle article, int token) {
    return token > 1
        && (word(article, token - 1).equals("of") || word(article, token - 1).equals("for"))
        && NewsWords.isTitle(word(article, token - 2));
  }

  static boolean isCapitalised(AnnotatedArticle article, int token) {
    int first = article.text().at(article.tokens().get(token).span().start());
    return Character.isUpperCase(first) || Character.isTitleCase(first);
  }

  private static String word(AnnotatedArticle article, int token) {
    return article.textOf(article.tokens().get(token));
  }

  /** Words of the name; a surname with hyphens is one, and initials do not count. */
  int nameWords(AnnotatedArticle article) {
    int words = 0;
    boolean hyphened = true;
    for (int i = nameStart; i < end; i++) {
      hyphened &= i == nameStart || isHyphen(article, i) || isHyphen(article, i - 1);
      boolean counts = word(article, i).length() > 1 && isCapitalised(article, i);
      words += counts && !(hyphened && i > nameStart) ? 1 : 0;
    }
    return words;
  }

  private static boolean isHyphen(AnnotatedArticle article, int token) {
    return word(article, token).equals("-");
  }

  /** Whether it is a part only, such as <i>Vint</i> in <i>Vint-made</i> and <i>Vint & Sons</i>. */
  boolean isHalf(AnnotatedArticle article) {
    return joins(article, nameStart - 1, nameStart) || joins(article, end, end);
  }

  /** Whether the sign joins; the later one of it and the name follows without a gap. */
  private static boolean joins(AnnotatedArticle article, int sign, int later) {
    boolean within = sign >= 0 && sign < article.tokens().size();
    return within
        && (word(article, sign).equals("&")
            || (isHyphen(article, sign) && joinsPrevious(article, later)));
  }

  /** Whether it is called <i>the Ledger</i>, as people are not. */
  boolean followsArticle(AnnotatedArticle article) {
    return start > 0 && word(article, start - 1).equalsIgnoreCase("the");
  }

  boolean hasTitle() {
    return nameStart > start;
  }

  /** What a name of these words is likely to be the name of. */
  EntityKind kind(AnnotatedArticle article) {
    if (!namesABody(article, nameStart, end)) {
      return EntityKind.PERSON;
    }
    for (int i = nameStart; i < end; i++) {
      if (NewsWords.isOutlet(word(article, i))) {
        return EntityKind.OUTLET;
      }
    }
    return EntityKind.ORGANISATION;
  }

  private static boolean namesABody(AnnotatedArticle article, int from, int end) {
    for (int i = from; i < end; i++) {
      if (NewsWords.isBody(word(article, i))) {
        return true;
      }
    }
    return false;
  }
}
