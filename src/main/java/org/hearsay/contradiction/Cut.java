package org.hearsay.contradiction;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.claim.Edit;
import org.hearsay.claim.Edit.Place;
import org.hearsay.claim.QuotedWord;

/**
 * That one of two quotations ends where the other goes on to take something back: "…, but nothing
 * points that way". Elsewhere a quotation may end where it likes.
 */
final class Cut {

  /** Words with which a sentence takes back or limits what it said. */
  private static final Set<String> TURNS =
      Set.of("but", "unless", "except", "although", "though", "however", "provided", "if");

  /** A word or two more is no clause. */
  private static final int SHORTEST = 3;

  private Cut() {}

  /** What is left out, as a difference of the two; empty if nothing of the kind is. */
  static Optional<Edit> of(QuotedPair pair) {
    List<Place> matched = pair.alignment().matched();
    if (matched.isEmpty() || !beginsSentence(pair, matched.getFirst())) {
      return Optional.empty();
    }
    Place last = matched.getLast();
    List<QuotedWord> left = rest(pair.left().words(), last.one());
    List<QuotedWord> right = rest(pair.right().words(), last.other());
    boolean leftGoesOn = right.isEmpty() && takesBack(left);
    boolean rightGoesOn = left.isEmpty() && takesBack(right);
    return leftGoesOn || rightGoesOn
        ? Optional.of(new Edit(left, right, last, last))
        : Optional.empty();
  }

  private static boolean beginsSentence(QuotedPair pair, Place first) {
    return pair.left().words().get(first.one()).opensSentence()
        && pair.right().words().get(first.other()).opensSentence();
  }

  private static boolean takesBack(List<QuotedWord> rest) {
    return rest.size() >= SHORTEST && TURNS.contains(rest.getFirst().form());
  }

  /** What follows in the same sentence without a gap. */
  private static List<QuotedWord> rest(List<QuotedWord> words, int last) {
    if (words.get(last).closesSentence()) {
      return List.of();
    }
    int end = last + 1;
    while (end < words.size() && !words.get(end).gapBefore()) {
      end++;
      if (words.get(end - 1).closesSentence()) {
        break;
      }
    }
    return words.subList(last + 1, end);
  }
}
