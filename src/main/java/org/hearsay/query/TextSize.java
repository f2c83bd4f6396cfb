package org.hearsay.query;

import java.util.List;

/**
 * How long a text may become that an expression makes.
 *
 * @param characters an estimate of the most
 * @param depth how many functions that make texts longer were put into one another
 */
record TextSize(double characters, int depth) {

  /** Of a value that comes from the data. */
  static final TextSize DATA = new TextSize(1_000, 0);

  /** Of numbers, truth values, dates and hashes. */
  static final TextSize SHORT = new TextSize(130, 0);

  private static final double LONGEST = 1_000_000;
  private static final int DEEPEST = 8;

  static TextSize ofConstant(String text) {
    return new TextSize(text.length(), 0);
  }

  /** Of whichever is longer. */
  TextSize or(TextSize other) {
    return new TextSize(Math.max(characters, other.characters), Math.max(depth, other.depth));
  }

  static TextSize longest(List<TextSize> some) {
    return some.stream().reduce(new TextSize(0, 0), TextSize::or);
  }

  /** Of a text that a function makes of texts. */
  static TextSize built(double characters, List<TextSize> from) {
    int depth = longest(from).depth + 1;
    if (characters > LONGEST || depth > DEEPEST) {
      throw RefusedQueryException.forbidden(
          "Functions that make texts or numbers longer are put into one another until they may get"
              + " too long: at most %d such functions, %,.0f characters."
                  .formatted(DEEPEST, LONGEST));
    }
    return new TextSize(characters, depth);
  }
}
