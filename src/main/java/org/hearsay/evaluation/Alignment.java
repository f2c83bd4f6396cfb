package org.hearsay.evaluation;

import java.util.List;

/**
 * What was marked in an article beside what was found.
 *
 * @param right pairs of which contents overlap and sources agree
 * @param byContent pairs of which contents overlap, whatever their sources are
 */
record Alignment(List<Item> gold, List<Item> found, List<Pair> right, List<Pair> byContent) {

  Alignment {
    gold = List.copyOf(gold);
    found = List.copyOf(found);
    right = List.copyOf(right);
    byContent = List.copyOf(byContent);
  }

  static Alignment of(List<Item> gold, List<Item> found) {
    return new Alignment(
        gold,
        found,
        Pair.between(gold, found, Item::hasSourceOf),
        Pair.between(gold, found, (ignored, other) -> true));
  }

  Item goldOf(Pair pair) {
    return gold.get(pair.gold());
  }

  Item foundOf(Pair pair) {
    return found.get(pair.found());
  }
}
