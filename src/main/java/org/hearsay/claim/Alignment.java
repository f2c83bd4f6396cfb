package org.hearsay.claim;

import java.util.List;

/**
 * The stretch that two quotations have in common, word by word. What stands before it or after it
 * in one of the two is cut off in the other, which is no difference.
 *
 * @param matched pairs of words that agree, in order; empty if the two have nothing in common
 * @param edits where they differ between the first and the last pair, and in a word or two beyond
 *     these where both begin or end a sentence; spelling, fillers and repeated words are none
 * @param core how many words agree one after another in the longest run
 * @param words how many words the longer side of the stretch has, gaps not counted
 * @param information how much the words tell that agree, in nats
 */
public record Alignment(
    List<Edit.Place> matched, List<Edit> edits, int core, int words, double information) {

  public Alignment {
    matched = List.copyOf(matched);
    edits = List.copyOf(edits);
  }

  /** Aligns two quotations as a whole, at the cost of the product of their lengths. */
  public static Alignment of(Quotation one, Quotation other) {
    return new Aligner(one, other).align();
  }

  /** The share of the stretch's words that agree, from 0 to 1. */
  public double share() {
    return words == 0 ? 0 : (double) matched.size() / words;
  }
}
