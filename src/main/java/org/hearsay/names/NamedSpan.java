package org.hearsay.names;

/**
 * A name in the text, as the tokens {@code [start, end)}, without titles before it.
 *
 * @param probability how sure the model is of words and type, more than 0 and at most 1
 */
public record NamedSpan(int start, int end, NameType type, double probability) {

  public NamedSpan {
    if (start < 0 || end <= start || !(probability > 0 && probability <= 1)) {
      throw new IllegalArgumentException(
          "No name: tokens %d to %d, probability %s".formatted(start, end, probability));
    }
  }
}
