package org.hearsay.entity;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hearsay.article.Span;

/** A party that a statement may be about, while the clues are gathered. */
final class TargetCandidate {

  private final Party party;
  private final Set<TargetClue> clues = EnumSet.of(TargetClue.ANY);
  private final List<Span> mentions = new ArrayList<>();
  private String rule = "context";

  TargetCandidate(Party party) {
    this.party = party;
  }

  Party party() {
    return party;
  }

  void add(TargetClue clue) {
    clues.add(clue);
  }

  boolean has(TargetClue clue) {
    return clues.contains(clue);
  }

  Set<TargetClue> clues() {
    return clues;
  }

  /** Notes that these words of the content refer to it; the first rule is the one reported. */
  void mention(Span words, String by) {
    if (mentions.isEmpty()) {
      rule = by;
    } else {
      clues.add(TargetClue.REPEATED);
    }
    mentions.add(words);
  }

  boolean isMentioned() {
    return !mentions.isEmpty();
  }

  /** From 0 to 1: how likely the statement is about it. */
  double probability() {
    double odds = clues.stream().mapToDouble(TargetClue::weight).sum();
    return 1 / (1 + Math.exp(-odds));
  }

  Resolution resolution() {
    return new Resolution(party, mentions, probability(), rule);
  }
}
