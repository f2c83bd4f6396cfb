package org.hearsay.contradiction;

import java.util.List;
import java.util.Set;
import org.hearsay.claim.Alignment;
import org.hearsay.claim.Edit.Place;
import org.hearsay.claim.Quotation;
import org.hearsay.claim.QuotedWord;
import org.hearsay.claim.Voices;
import org.hearsay.proposition.Reading;

/**
 * Two statements with what they quote, word beside word.
 *
 * @param left what the first quotes
 * @param right what the second quotes
 */
record QuotedPair(
    Reading one, Reading other, Quotation left, Quotation right, Alignment alignment) {

  /** Two quotations of the same words may not have been taken up again after more days. */
  static final int DAYS = 120;

  /** A word or two before the shared ones, like "But", does not make another sentence. */
  private static final int LOOSE = 1;

  /** Quotations of up to so many words are brought together by all their words. */
  private static final int SHORT = 20;

  /** How much four words must tell in a short quotation, and in a long one, in nats. */
  private static final double TELLING_IN_SHORT = 2.5;

  private static final double TELLING = 4;

  static QuotedPair of(Reading one, Reading other) {
    Quotation left = Quotation.of(one);
    Quotation right = Quotation.of(other);
    return new QuotedPair(one, other, left, right, Alignment.of(left, right));
  }

  /** Keys that two statements share if they quote the same words. */
  static Keys keys(Reading reading) {
    Quotation quotation = Quotation.of(reading);
    boolean isShort = quotation.words().size() <= SHORT;
    return Keys.both(Set.copyOf(quotation.shingles(isShort ? TELLING_IN_SHORT : TELLING)));
  }

  boolean inOneArticle() {
    return one.assertion().article().equals(other.assertion().article());
  }

  Voices voices() {
    return Voices.of(one.assertion(), other.assertion());
  }

  long days() {
    return Occasion.daysBetweenArticles(one.assertion(), other.assertion());
  }

  boolean isOfTwoOccasions() {
    return Occasion.daysApart(one.assertion(), other.assertion()) > 1
        || Occasion.isForetold(one.assertion(), other.assertion());
  }

  /**
   * Whether the shared words begin and end where one of the two does, or its sentence: if both go
   * on with other words, they are two sentences that have a phrase in common.
   */
  boolean isWhole() {
    if (alignment.matched().isEmpty()) {
      return false;
    }
    Place first = alignment.matched().getFirst();
    Place last = alignment.matched().getLast();
    boolean start = begins(left.words(), first.one()) || begins(right.words(), first.other());
    boolean end = ends(left.words(), last.one()) || ends(right.words(), last.other());
    return start && end;
  }

  private static boolean begins(List<QuotedWord> words, int at) {
    for (int i = at; i >= Math.max(0, at - LOOSE); i--) {
      if (i == 0 || words.get(i).opensSentence() || words.get(i).gapBefore()) {
        return true;
      }
    }
    return false;
  }

  private static boolean ends(List<QuotedWord> words, int at) {
    for (int i = at; i <= Math.min(words.size() - 1, at + LOOSE); i++) {
      boolean last = i == words.size() - 1 || words.get(i + 1).gapBefore();
      if (last || words.get(i).closesSentence()) {
        return true;
      }
    }
    return false;
  }

  /** The share of the shorter quotation that the other has too. */
  double coverage() {
    int shorter = Math.min(left.words().size(), right.words().size());
    return shorter == 0 ? 0 : (double) alignment.matched().size() / shorter;
  }
}
