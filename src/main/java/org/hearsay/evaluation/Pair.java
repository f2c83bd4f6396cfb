package org.hearsay.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/** A marked attribution and the one found that goes with it, by their places in their lists. */
record Pair(int gold, int found) {

  private static final double LEAST_OVERLAP = .5;

  private record Candidate(double overlap, Pair pair) {}

  /**
   * Pairs those whose contents overlap by half or more, each with one at most, those that overlap
   * most first.
   *
   * @param admissible what else a marked and a found one must fulfil to be a pair
   */
  static List<Pair> between(List<Item> gold, List<Item> found, BiPredicate<Item, Item> admissible) {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < found.size(); j++) {
        double overlap = gold.get(i).overlap(found.get(j));
        if (overlap >= LEAST_OVERLAP && admissible.test(gold.get(i), found.get(j))) {
          candidates.add(new Candidate(overlap, new Pair(i, j)));
        }
      }
    }
    candidates.sort(Comparator.comparingDouble(Candidate::overlap).reversed());
    Set<Integer> paired = new HashSet<>();
    Set<Integer> taken = new HashSet<>();
    List<Pair> pairs = new ArrayList<>();
    for (Candidate it : candidates) {
      Pair pair = it.pair();
      if (!paired.contains(pair.gold()) && !taken.contains(pair.found())) {
        paired.add(pair.gold());
        taken.add(pair.found());
        pairs.add(pair);
      }
    }
    return pairs;
  }
}
