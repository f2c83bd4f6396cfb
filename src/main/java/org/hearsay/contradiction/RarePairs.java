package org.hearsay.contradiction;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.proposition.Word;

/** Keys by which statements meet that have two rare words in common. */
final class RarePairs {

  /** What a rare word tells at least, in nats: at most one article in thirty has it. */
  static final double RARE = 3.4;

  /** How many of the rarest words count, so that the number of keys is bounded. */
  private static final int WORDS = 8;

  /** What a word tells at least that may stand for a statement, in nats. */
  private static final double TELLING = 1.5;

  private static final int SAME = 4;

  private RarePairs() {}

  /** Pairs of words that few articles have. */
  static Set<String> of(String kind, List<Word> words) {
    return pairs(kind, words, RARE, WORDS);
  }

  /** Pairs of the words that tell most: those of two statements that say the same are the same. */
  static Set<String> ofSame(List<Word> words) {
    return pairs("same", words, TELLING, SAME);
  }

  private static Set<String> pairs(String kind, List<Word> words, double least, int limit) {
    List<String> rare =
        words.stream()
            .filter(it -> it.information() >= least)
            .sorted(
                Comparator.comparingDouble(Word::information).reversed().thenComparing(Word::lemma))
            .map(Word::lemma)
            .distinct()
            .limit(limit)
            .sorted()
            .toList();
    Set<String> found = new TreeSet<>();
    for (int i = 0; i < rare.size(); i++) {
      for (int j = i + 1; j < rare.size(); j++) {
        found.add(kind + " " + rare.get(i) + " " + rare.get(j));
      }
    }
    return found;
  }
}
