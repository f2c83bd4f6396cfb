package org.hearsay.evaluation;

/** Which code points part tokens, and which make words. */
final class Characters {

  private static final int NEXT_LINE = 0x85;

  private Characters() {}

  /** White space by Unicode, the information separators and next line included. */
  static boolean isSpace(int codePoint) {
    return Character.isWhitespace(codePoint)
        || Character.isSpaceChar(codePoint)
        || codePoint == NEXT_LINE;
  }

  /** A letter, a number of any kind, or a low line. */
  static boolean isWord(int codePoint) {
    return codePoint == '_'
        || Character.isLetter(codePoint)
        || switch (Character.getType(codePoint)) {
          case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER ->
              true;
          default -> false;
        };
  }
}
