package org.hearsay.claim;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.claim.Edit.Place;

/**
 * Local alignment of two quotations, after Smith and Waterman (1981), where a gap in one may stand
 * for any words of the other.
 */
final class Aligner {

  private static final double REPLACED = -1.2;
  private static final double LEFT_OUT = -0.8;

  /**
   * What it costs that a gap stands for a word: next to nothing, but rather for few than for many.
   */
  private static final double IN_GAP = -0.02;

  /** More words than these are not compared: no speech in an article is longer. */
  private static final int LONGEST = 1_000;

  private static final byte STOP = 0;
  private static final byte BOTH = 1;
  private static final byte ONE = 2;
  private static final byte OTHER = 3;

  private final List<QuotedWord> one;
  private final List<QuotedWord> other;

  Aligner(Quotation one, Quotation other) {
    this.one = one.words().subList(0, Math.min(LONGEST, one.words().size()));
    this.other = other.words().subList(0, Math.min(LONGEST, other.words().size()));
  }

  Alignment align() {
    int width = other.size() + 1;
    double[][] score = new double[one.size() + 1][width];
    byte[][] from = new byte[one.size() + 1][width];
    double best = 0;
    Place end = new Place(0, 0);
    for (int i = 1; i <= one.size(); i++) {
      for (int j = 1; j <= other.size(); j++) {
        fill(score, from, i, j);
        if (score[i][j] > best) {
          best = score[i][j];
          end = new Place(i, j);
        }
      }
    }
    return read(matches(from, end));
  }

  private void fill(double[][] score, byte[][] from, int i, int j) {
    double both = score[i - 1][j - 1] + agreement(one.get(i - 1), other.get(j - 1));
    // A word of the first may fall into a gap of the second, which lies before its next word.
    double skipOne = score[i - 1][j] + (gapAt(other, j) ? IN_GAP : LEFT_OUT);
    double skipOther = score[i][j - 1] + (gapAt(one, i) ? IN_GAP : LEFT_OUT);
    double best = Math.max(0, Math.max(both, Math.max(skipOne, skipOther)));
    score[i][j] = best;
    if (best == 0) {
      from[i][j] = STOP;
    } else if (best == both) {
      from[i][j] = BOTH;
    } else {
      from[i][j] = best == skipOne ? ONE : OTHER;
    }
  }

  private static boolean gapAt(List<QuotedWord> words, int at) {
    return at < words.size() && words.get(at).gapBefore();
  }

  /** Rare words weigh up to twice as much as the commonest. */
  private static double agreement(QuotedWord one, QuotedWord other) {
    return Sameness.ofWords(one.form(), other.form())
        ? 1 + Math.min(4, one.information()) / 4
        : REPLACED;
  }

  private List<Place> matches(byte[][] from, Place end) {
    List<Place> matches = new ArrayList<>();
    int i = end.one();
    int j = end.other();
    while (from[i][j] != STOP) {
      byte step = from[i][j];
      if (step == BOTH) {
        if (Sameness.ofWords(one.get(i - 1).form(), other.get(j - 1).form())) {
          matches.addFirst(new Place(i - 1, j - 1));
        }
        i--;
        j--;
      } else if (step == ONE) {
        i--;
      } else {
        j--;
      }
    }
    return matches;
  }

  private Alignment read(List<Place> matches) {
    if (matches.isEmpty()) {
      return new Alignment(List.of(), List.of(), 0, 0, 0);
    }
    Edits edits = new Edits(one, other, matches);
    List<Edit> found = edits.find();
    double information = 0;
    for (Place it : matches) {
      information += one.get(it.one()).information();
    }
    int extraOne = found.stream().mapToInt(it -> it.one().size()).sum();
    int extraOther = found.stream().mapToInt(it -> it.other().size()).sum();
    return new Alignment(
        matches,
        found,
        core(matches),
        matches.size() + Math.max(extraOne, extraOther),
        information);
  }

  private static int core(List<Place> matches) {
    int longest = 1;
    int run = 1;
    for (int k = 1; k < matches.size(); k++) {
      Place last = matches.get(k - 1);
      Place next = matches.get(k);
      boolean goesOn = next.one() == last.one() + 1 && next.other() == last.other() + 1;
      run = goesOn ? run + 1 : 1;
      longest = Math.max(longest, run);
    }
    return longest;
  }
}
