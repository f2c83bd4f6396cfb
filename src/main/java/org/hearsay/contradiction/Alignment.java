package org.hearsay.contradiction;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.hearsay.proposition.Lexicon;
import org.hearsay.proposition.Word;

/**
 * Which words of two passages say the same, in order as far as possible.
 *
 * @param pairs words that are the same, or synonyms
 * @param left of the first passage, those without a partner
 * @param right of the second
 */
record Alignment(List<Pair> pairs, List<Word> left, List<Word> right) {

  /** Two words that say the same. */
  record Pair(Word left, Word right) {

    /** How much it tells that both passages have it, in nats. */
    double information() {
      return Math.min(left.information(), right.information());
    }
  }

  Alignment {
    pairs = List.copyOf(pairs);
    left = List.copyOf(left);
    right = List.copyOf(right);
  }

  /** Words of two passages, in text order, without punctuation. */
  static Alignment of(List<Word> left, List<Word> right, Lexicon lexicon) {
    List<Pair> pairs = new ArrayList<>();
    BitSet usedLeft = new BitSet();
    BitSet usedRight = new BitSet();
    for (int[] step : longest(left, right)) {
      pairs.add(new Pair(left.get(step[0]), right.get(step[1])));
      usedLeft.set(step[0]);
      usedRight.set(step[1]);
    }
    for (int i = usedLeft.nextClearBit(0); i < left.size(); i = usedLeft.nextClearBit(i + 1)) {
      for (int j = usedRight.nextClearBit(0); j < right.size(); j = usedRight.nextClearBit(j + 1)) {
        if (say(left.get(i), right.get(j), lexicon)) {
          pairs.add(new Pair(left.get(i), right.get(j)));
          usedLeft.set(i);
          usedRight.set(j);
          break;
        }
      }
    }
    return new Alignment(pairs, unused(left, usedLeft), unused(right, usedRight));
  }

  /** The longest run of common lemmas, as pairs of indices. */
  private static List<int[]> longest(List<Word> left, List<Word> right) {
    int[][] length = new int[left.size() + 1][right.size() + 1];
    for (int i = left.size() - 1; i >= 0; i--) {
      for (int j = right.size() - 1; j >= 0; j--) {
        length[i][j] =
            left.get(i).lemma().equals(right.get(j).lemma())
                ? length[i + 1][j + 1] + 1
                : Math.max(length[i + 1][j], length[i][j + 1]);
      }
    }
    List<int[]> found = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < left.size() && j < right.size()) {
      if (left.get(i).lemma().equals(right.get(j).lemma())) {
        found.add(new int[] {i++, j++});
      } else if (length[i + 1][j] >= length[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    return found;
  }

  private static boolean say(Word left, Word right, Lexicon lexicon) {
    return left.lemma().equals(right.lemma()) || lexicon.areSynonyms(left.lemma(), right.lemma());
  }

  private static List<Word> unused(List<Word> words, BitSet used) {
    List<Word> found = new ArrayList<>();
    for (int i = used.nextClearBit(0); i < words.size(); i = used.nextClearBit(i + 1)) {
      found.add(words.get(i));
    }
    return found;
  }

  /** How much the common words tell, in nats. */
  double shared() {
    return pairs.stream().mapToDouble(Pair::information).sum();
  }

  /** The share of the first passage's information that the second has too, from 0 to 1. */
  double coverageLeft() {
    return coverage(left);
  }

  /** The share of the second passage's information that the first has too, from 0 to 1. */
  double coverageRight() {
    return coverage(right);
  }

  private double coverage(List<Word> rest) {
    double unmatched = rest.stream().mapToDouble(Word::information).sum();
    double all = shared() + unmatched;
    return all == 0 ? 0 : shared() / all;
  }

  /** The smaller of the two coverages. */
  double coverage() {
    return Math.min(coverageLeft(), coverageRight());
  }
}
