package org.hearsay.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.hearsay.article.Span;
import org.hearsay.article.Text;

/**
 * Splits a text into words and single punctuation marks, as the basic tokeniser of BERT does: the
 * encoder was trained on these.
 */
public final class Tokenizer {

  private Tokenizer() {}

  /**
   * The words and marks of a text in their order.
   *
   * @param quoted the code points that stand in quotation marks
   */
  public static List<Token> tokens(Text text, BitSet quoted) {
    List<Token> tokens = new ArrayList<>();
    int paragraph = 0;
    boolean lineBreak = false;
    int at = 0;
    while (at < text.length()) {
      int c = text.at(at);
      if (isBlank(c)) {
        lineBreak |= c == '\n';
        at++;
        continue;
      }
      if (lineBreak && !tokens.isEmpty()) {
        paragraph++;
      }
      lineBreak = false;
      int end = isPunctuation(c) ? at + 1 : endOfWord(text, at);
      tokens.add(new Token(new Span(at, end), paragraph, quoted.get(at)));
      at = end;
    }
    return tokens;
  }

  private static int endOfWord(Text text, int start) {
    int end = start + 1;
    while (end < text.length() && !isBlank(text.at(end)) && !isPunctuation(text.at(end))) {
      end++;
    }
    return end;
  }

  private static boolean isBlank(int c) {
    int type = Character.getType(c);
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || type == Character.CONTROL
        || type == Character.FORMAT;
  }

  static boolean isPunctuation(int c) {
    boolean ascii =
        (c >= 33 && c <= 47)
            || (c >= 58 && c <= 64)
            || (c >= 91 && c <= 96)
            || (c >= 123 && c <= 126);
    return ascii
        || switch (Character.getType(c)) {
          case Character.CONNECTOR_PUNCTUATION,
              Character.DASH_PUNCTUATION,
              Character.START_PUNCTUATION,
              Character.END_PUNCTUATION,
              Character.INITIAL_QUOTE_PUNCTUATION,
              Character.FINAL_QUOTE_PUNCTUATION,
              Character.OTHER_PUNCTUATION ->
              true;
          default -> false;
        };
  }
}
