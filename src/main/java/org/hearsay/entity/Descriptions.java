package org.hearsay.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.article.Span;
import org.hearsay.language.AnnotatedArticle;

/**
 * How an article introduces a person: <i>Defence Minister</i> before the name, <i>the minister for
 * ports</i> set off by commas after or before it.
 */
final class Descriptions {

  private static final int WORDS_BEFORE = 6;
  private static final int WORDS_APART = 14;

  private static final Set<String> OPENINGS =
      Set.of("a", "an", "the", "its", "his", "her", "their", "who", "then", "acting", "head");

  /** Words that tell nothing of which role it is. */
  private static final Set<String> PASSING =
      Set.of(
          "former", "new", "top", "senior", "veteran", "longtime", "local", "beaming", "furious");

  private static final Pattern AGE = Pattern.compile("[1-9]\\d");

  private static final Set<String> COPULAS = Set.of("is", "was", "became");

  private static final Set<String> DETERMINERS = Set.of("a", "an", "the", "its", "their");

  private static final int WORDS_AFTER_VERB = 9;

  private Descriptions() {}

  /** The sets of meaningful words of each description of the mention, in lower case. */
  static List<Set<String>> around(NameMention mention, AnnotatedArticle article) {
    Span sentence = article.sentenceAt(mention.span().start());
    List<Set<String>> found = new ArrayList<>();
    if (Phrase.isPossessive(article, mention.endToken())) {
      return found;
    }
    int before = mention.firstToken() - 1;
    if (before >= 0 && isComma(article, before)) {
      before--;
    }
    Set<String> leading = new HashSet<>();
    boolean adjoins =
        before >= 0 && !NewsWords.isStop(article.textOf(article.tokens().get(before)));
    for (int i = before; adjoins && i >= Math.max(0, before - WORDS_BEFORE); i--) {
      if (article.tokens().get(i).span().start() < sentence.start() || endsBefore(article, i)) {
        break;
      }
      add(article, i, leading);
    }
    found.add(leading);
    found.add(apposition(mention.endToken(), sentence, article));
    found.add(predicate(mention.endToken(), sentence, article));
    found.removeIf(Set::isEmpty);
    return found;
  }

  /**
   * What stands between two commas after the name and begins as a noun phrase does; nothing else
   * between commas describes: <i>, said the minister, </i> does not.
   */
  private static Set<String> apposition(int start, Span sentence, AnnotatedArticle article) {
    int first = start + 1;
    if (first >= article.tokens().size() || !isComma(article, start)) {
      return Set.of();
    }
    String opening = article.textOf(article.tokens().get(first)).toLowerCase(Locale.ROOT);
    if (AGE.matcher(opening).matches()) {
      return Set.of(opening + "-year-old");
    }
    if (!OPENINGS.contains(opening) && !NewsWords.isTitle(opening)) {
      return Set.of();
    }
    Set<String> words = new HashSet<>();
    for (int i = first; i < Math.min(start + WORDS_APART, article.tokens().size()); i++) {
      if (isMark(article, i) || article.tokens().get(i).span().end() >= sentence.end()) {
        return words;
      }
      add(article, i, words);
    }
    return Set.of();
  }

  /** What stands after <i>is</i> or <i>was</i> and an article: <i>Voss is the envoy to …</i>. */
  private static Set<String> predicate(int start, Span sentence, AnnotatedArticle article) {
    int last = Math.min(start + WORDS_AFTER_VERB, article.tokens().size() - 1);
    Set<String> words = new HashSet<>();
    for (int i = start; i <= last; i++) {
      String word = article.textOf(article.tokens().get(i)).toLowerCase(Locale.ROOT);
      if (article.tokens().get(i).span().end() > sentence.end()
          || (i == start && !COPULAS.contains(word))
          || (i == start + 1 && !DETERMINERS.contains(word))) {
        return Set.of();
      }
      if (i > start + 1 && (isMark(article, i) || word.equals("."))) {
        return words;
      }
      if (i > start + 1) {
        add(article, i, words);
      }
    }
    return words;
  }

  /** The words by which descriptions are compared. */
  static Set<String> meaningful(List<String> words) {
    Set<String> meaningful = new HashSet<>();
    for (String word : words) {
      if (Character.isLetter(word.codePointAt(0))
          && !NewsWords.isStop(word)
          && !PASSING.contains(word.toLowerCase(Locale.ROOT))
          && word.length() > 1) {
        meaningful.add(normalised(word));
      }
    }
    return meaningful;
  }

  private static String normalised(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return switch (lower) {
      case "defence" -> "defense";
      case "labour" -> "labor";
      case "centre" -> "center";
      default -> lower;
    };
  }

  private static void add(AnnotatedArticle article, int token, Set<String> words) {
    String word = article.textOf(article.tokens().get(token));
    if (Character.isLetter(word.codePointAt(0)) && !NewsWords.isStop(word) && word.length() > 1) {
      words.add(normalised(word));
    }
  }

  private static boolean endsBefore(AnnotatedArticle article, int token) {
    String word = article.textOf(article.tokens().get(token));
    return isMark(article, token)
        || (NewsWords.isStop(word) && !word.equals("of") && !word.equals("for"));
  }

  private static boolean isComma(AnnotatedArticle article, int token) {
    return article.textOf(article.tokens().get(token)).equals(",");
  }

  private static boolean isMark(AnnotatedArticle article, int token) {
    return ",;:()“”\"—–".contains(article.textOf(article.tokens().get(token)));
  }
}
