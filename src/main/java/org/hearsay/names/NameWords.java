package org.hearsay.names;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.hearsay.article.Span;
import org.hearsay.language.AnnotatedArticle;
import org.hearsay.language.Token;

/**
 * The words of an article that can be part of a name, and what their letters and neighbours say.
 * Training and use read these alike: changing one means training again.
 */
final class NameWords {

  /** Numbers that a feature may have. */
  static final int FEATURES = 1 << 15;

  /** Small words in a name, as in <i>Bank of the North</i>: at most so many in a row. */
  private static final int JOINING = 3;

  private static final String NONE = "<p>";

  private final AnnotatedArticle article;
  private final BitSet candidates;
  private final Set<String> inLowerCase = new HashSet<>();

  NameWords(AnnotatedArticle article) {
    this.article = article;
    this.candidates = new BitSet(article.tokens().size());
    for (int i = 0; i < article.tokens().size(); i++) {
      candidates.set(i, isCapitalised(i) || joins(i));
      if (!isCapitalised(i)) {
        inLowerCase.add(word(i));
      }
    }
  }

  AnnotatedArticle article() {
    return article;
  }

  /** The tokens that can be part of a name: capitalised words, and what stands between them. */
  BitSet candidates() {
    return candidates;
  }

  private boolean joins(int token) {
    if (beginsParagraph(token) || !candidates.get(token - 1)) {
      return false;
    }
    if (word(token).equals(".") && word(token - 1).length() == 1 && isCapitalised(token - 1)) {
      return true;
    }
    for (int i = token + 1; i <= token + JOINING; i++) {
      if (i >= article.tokens().size() || beginsParagraph(i)) {
        return false;
      }
      if (isCapitalised(i)) {
        return true;
      }
    }
    return false;
  }

  boolean beginsParagraph(int token) {
    return token == 0
        || article.tokens().get(token).paragraph() != article.tokens().get(token - 1).paragraph();
  }

  private boolean isCapitalised(int token) {
    int first = article.text().at(article.tokens().get(token).span().start());
    return Character.isUpperCase(first) || Character.isTitleCase(first);
  }

  private String word(int token) {
    return article.textOf(article.tokens().get(token));
  }

  /** The numbers of the features that hold for the token. */
  int[] features(int token) {
    String word = word(token);
    String lower = word.toLowerCase(Locale.ROOT);
    String before = near(token, -1);
    String after = near(token, 1);
    return hashed(
        "word " + lower,
        "last3 " + lower.substring(Math.max(0, lower.length() - 3)),
        "last4 " + lower.substring(Math.max(0, lower.length() - 4)),
        "first2 " + lower.substring(0, Math.min(2, lower.length())),
        "shape " + shape(word),
        "shapes " + shape(before) + shape(word) + shape(after),
        "before " + before.toLowerCase(Locale.ROOT),
        "after " + after.toLowerCase(Locale.ROOT),
        "before2 " + near(token, -2).toLowerCase(Locale.ROOT),
        "after2 " + near(token, 2).toLowerCase(Locale.ROOT),
        "around " + before.toLowerCase(Locale.ROOT) + " " + after.toLowerCase(Locale.ROOT),
        "sentence " + beginsSentence(token) + " " + inLowerCase.contains(lower),
        "joined " + isJoined(token));
  }

  /** The word so many tokens away, within the paragraph. */
  private String near(int token, int distance) {
    int step = Integer.signum(distance);
    for (int i = token; i != token + distance; i += step) {
      int crossed = step < 0 ? i : i + 1;
      if (crossed >= article.tokens().size() || beginsParagraph(crossed)) {
        return NONE;
      }
    }
    return word(token + distance);
  }

  private boolean beginsSentence(int token) {
    Span span = article.tokens().get(token).span();
    return article.sentenceAt(span.start()).start() == span.start();
  }

  private boolean isJoined(int token) {
    Token it = article.tokens().get(token);
    return token > 0 && article.tokens().get(token - 1).span().end() == it.span().start();
  }

  private static String shape(String word) {
    int first = word.codePointAt(0);
    if (!Character.isLetter(first)) {
      return Character.isDigit(first) ? "0" : word;
    }
    if (!Character.isUpperCase(first)) {
      return "a";
    }
    boolean capitals = word.equals(word.toUpperCase(Locale.ROOT));
    return capitals ? (word.length() > 1 ? "AA" : "A") : "Aa";
  }

  private static int[] hashed(String... features) {
    int[] numbers = new int[features.length];
    for (int i = 0; i < features.length; i++) {
      int hash = features[i].hashCode() * 0x9E3779B1;
      numbers[i] = hash >>> (Integer.SIZE - Integer.numberOfTrailingZeros(FEATURES));
    }
    return numbers;
  }
}
