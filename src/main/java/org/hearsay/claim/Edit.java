package org.hearsay.claim;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What one quotation has in the place of something in another.
 *
 * @param one its words in the first; empty if the second adds something
 * @param other its words in the second; empty if that leaves something out
 * @param before the places in the first and the second of the last words before it that agree
 * @param after the places of the next words that agree; those of the last words if there are none
 */
public record Edit(List<QuotedWord> one, List<QuotedWord> other, Place before, Place after) {

  /** Two words that stand for each other, by their numbers in the two quotations. */
  public record Place(int one, int other) {}

  public Edit {
    one = List.copyOf(one);
    other = List.copyOf(other);
    if (one.isEmpty() && other.isEmpty()) {
      throw new IllegalArgumentException("An edit of nothing");
    }
  }

  /** As people write it: {@code like → unlike}; a missing side is {@code ∅}. */
  public String difference() {
    return words(one) + " → " + words(other);
  }

  private static String words(List<QuotedWord> words) {
    return words.isEmpty()
        ? "∅"
        : words.stream().map(QuotedWord::form).collect(Collectors.joining(" "));
  }
}
