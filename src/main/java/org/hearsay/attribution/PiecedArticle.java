package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.article.Span;
import org.hearsay.article.Text;
import org.hearsay.language.AnnotatedArticle;
import org.hearsay.language.Token;
import org.hearsay.language.WordPieces;

/**
 * An article as the encoder sees it: each token's word pieces and the feature that restores what
 * the uncased vocabulary loses, cut into units that a window never splits.
 *
 * <p>Sizes and features are those of the training ({@code data/model/README.md}); changing one
 * means training again.
 */
final class PiecedArticle {

  /** A unit is a paragraph; a longer one is cut at a sentence end once it has so many pieces. */
  private static final int LONG_UNIT = 90;

  /** And cut anywhere once it has so many. */
  private static final int LONGEST_UNIT = 170;

  private static final String ENDS_OF_SENTENCES = ".!?”\"";

  private final AnnotatedArticle article;
  private final List<int[]> pieces;
  private final int[] features;
  private final List<Unit> units;

  /** Tokens {@code [start, end)} with so many pieces. */
  record Unit(int start, int end, int pieces) {}

  PiecedArticle(AnnotatedArticle article, WordPieces vocabulary) {
    this.article = article;
    this.pieces = new ArrayList<>(article.tokens().size());
    this.features = new int[article.tokens().size()];
    for (int i = 0; i < features.length; i++) {
      Token token = article.tokens().get(i);
      String word = article.textOf(token);
      pieces.add(vocabulary.of(word));
      features[i] = casing(word) + (token.quoted() ? 4 : 0);
    }
    this.units = cut();
  }

  AnnotatedArticle article() {
    return article;
  }

  int tokens() {
    return features.length;
  }

  String word(int token) {
    return article.textOf(article.tokens().get(token));
  }

  int[] pieces(int token) {
    return pieces.get(token);
  }

  int feature(int token) {
    return features[token];
  }

  /** From the token {@code first} to the one before {@code end}. */
  Span span(int first, int end) {
    return new Span(
        article.tokens().get(first).span().start(), article.tokens().get(end - 1).span().end());
  }

  /** Whether the token stands in quotation marks. */
  boolean isQuoted(int token) {
    return article.tokens().get(token).quoted();
  }

  int paragraph(int token) {
    return article.tokens().get(token).paragraph();
  }

  /** Whether the token begins a paragraph. */
  boolean beginsParagraph(int token) {
    return token == 0 || paragraph(token) != paragraph(token - 1);
  }

  /** The first code point of the token. */
  int firstCharacter(int token) {
    Text text = article.text();
    return text.at(article.tokens().get(token).span().start());
  }

  List<Unit> units() {
    return units;
  }

  private List<Unit> cut() {
    List<Unit> cut = new ArrayList<>();
    int start = 0;
    int count = 0;
    for (int i = 0; i < tokens(); i++) {
      if (i > start && (beginsParagraph(i) || isLong(count, i))) {
        cut.add(new Unit(start, i, count));
        start = i;
        count = 0;
      }
      count += pieces.get(i).length;
    }
    if (start < tokens()) {
      cut.add(new Unit(start, tokens(), count));
    }
    return List.copyOf(cut);
  }

  private boolean isLong(int count, int next) {
    boolean lowerCase = features[next] % 4 == 1;
    boolean afterSentence = ENDS_OF_SENTENCES.indexOf(firstCharacter(next - 1)) >= 0;
    return count > LONGEST_UNIT || (count > LONG_UNIT && afterSentence && !lowerCase);
  }

  /** 0 no letters, 1 lower case, 2 capital, 3 all capitals. */
  private static int casing(String word) {
    if (word.codePoints().noneMatch(Character::isLetter)) {
      return 0;
    }
    if (!Character.isUpperCase(word.codePointAt(0))) {
      return 1;
    }
    boolean allCapitals =
        word.codePointCount(0, word.length()) > 1
            && word.codePoints()
                .noneMatch(c -> Character.isLowerCase(c) || Character.isTitleCase(c));
    return allCapitals ? 3 : 2;
  }
}
