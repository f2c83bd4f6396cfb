package org.hearsay.language;

/** In what a text is written. */
public sealed interface Idiom {

  /** In English, or in so few words that it may be. */
  record English() implements Idiom {}

  /**
   * In another language.
   *
   * @param tag BCP 47; {@code und} if it is none that is known
   */
  record Foreign(String tag) implements Idiom {}

  /** In hardly any words of whatever language. */
  record Wordless() implements Idiom {}
}
