package org.hearsay.attribution;

import java.util.List;
import java.util.NavigableSet;

/**
 * A candidate with its source and content, by token indices.
 *
 * @param score how likely it is right, from 0 to 1
 * @param evidence what the score rests on
 * @param cue ascending
 * @param content never empty
 * @param inner as {@link CueCandidate#inner()}
 * @param order of the candidate in the article
 */
record Decoded(
    double score,
    Evidence evidence,
    List<Integer> cue,
    NavigableSet<Integer> source,
    NavigableSet<Integer> content,
    boolean inner,
    int order) {

  private static final double SAME_CONTENT = .4;
  private static final double NESTED_CONTENT = .8;

  /** This one with other content. */
  Decoded with(NavigableSet<Integer> newContent) {
    return new Decoded(score, evidence, cue, source, newContent, inner, order);
  }

  private int first() {
    return Math.min(cue.getFirst(), content.first());
  }

  private int last() {
    return Math.max(cue.getLast(), content.last());
  }

  /** Whether both cannot stand: they share a cue word, or mostly the same content. */
  boolean clashesWith(Decoded other) {
    if (last() < other.first() || other.last() < first()) {
      return false;
    }
    if (cue.stream().anyMatch(other.cue::contains)) {
      return true;
    }
    int common = 0;
    for (int token : content) {
      common += other.content.contains(token) ? 1 : 0;
    }
    int all = content.size() + other.content.size() - common;
    return common > 0
        && (common > SAME_CONTENT * all
            || common >= NESTED_CONTENT * content.size()
            || common >= NESTED_CONTENT * other.content.size());
  }
}
