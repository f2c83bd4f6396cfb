package org.hearsay.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.claim.Edit.Place;

/** Finds where two quotations differ, given the words that agree. */
final class Edits {

  /** How many words at the end of a sentence may be others while it is still the same sentence. */
  private static final int LONGEST_END = 2;

  private final List<QuotedWord> one;
  private final List<QuotedWord> other;
  private final List<Place> matches;

  Edits(List<QuotedWord> one, List<QuotedWord> other, List<Place> matches) {
    this.one = one;
    this.other = other;
    this.matches = matches;
  }

  List<Edit> find() {
    List<Edit> found = new ArrayList<>();
    atStart().ifPresent(found::add);
    for (int k = 1; k < matches.size(); k++) {
      Place before = matches.get(k - 1);
      Place after = matches.get(k);
      List<QuotedWord> left = one.subList(before.one() + 1, after.one());
      List<QuotedWord> right = other.subList(before.other() + 1, after.other());
      boolean gapInOne = hasGap(one, before.one() + 1, after.one());
      boolean gapInOther = hasGap(other, before.other() + 1, after.other());
      edit(kept(left, gapInOne, gapInOther), kept(right, gapInOther, gapInOne), before, after)
          .ifPresent(found::add);
    }
    atEnd().ifPresent(found::add);
    return found;
  }

  private static boolean hasGap(List<QuotedWord> words, int first, int last) {
    return words.subList(first, last + 1).stream().anyMatch(QuotedWord::gapBefore);
  }

  /**
   * What counts as a difference beside a gap: what the other side's gap may stand for does not, nor
   * does a word or two beside the side's own, which the editor needed for his.
   */
  private static List<QuotedWord> kept(List<QuotedWord> words, boolean gapHere, boolean gapThere) {
    boolean substantial =
        words.size() > LONGEST_END || words.stream().anyMatch(Sameness::isCensored);
    return gapThere || (gapHere && !substantial) ? List.of() : words;
  }

  private Optional<Edit> edit(
      List<QuotedWord> left, List<QuotedWord> right, Place before, Place after) {
    boolean none = left.isEmpty() && right.isEmpty();
    if (none
        || joined(left).equals(joined(right))
        || (right.isEmpty() && isRepeated(one, before.one() + 1, before.one() + 1 + left.size()))
        || (left.isEmpty()
            && isRepeated(other, before.other() + 1, before.other() + 1 + right.size()))) {
      return Optional.empty();
    }
    return Optional.of(new Edit(left, right, before, after));
  }

  /** The edit without a word that begins or ends both sides, as the alignment leaves some over. */
  private Optional<Edit> trimmed(
      List<QuotedWord> left, List<QuotedWord> right, Place before, Place after) {
    boolean both = !left.isEmpty() && !right.isEmpty();
    if (both && joined(left.subList(0, 1)).equals(joined(right.subList(0, 1)))) {
      Place next = new Place(before.one() + 1, before.other() + 1);
      return trimmed(tail(left), tail(right), next, after);
    }
    if (both && joined(List.of(left.getLast())).equals(joined(List.of(right.getLast())))) {
      Place last = new Place(after.one() - 1, after.other() - 1);
      return trimmed(head(left), head(right), before, last);
    }
    return edit(left, right, before, after);
  }

  private static List<QuotedWord> tail(List<QuotedWord> words) {
    return words.subList(1, words.size());
  }

  private static List<QuotedWord> head(List<QuotedWord> words) {
    return words.subList(0, words.size() - 1);
  }

  private static String joined(List<QuotedWord> words) {
    return words.stream().map(QuotedWord::form).collect(Collectors.joining());
  }

  /** Whether words were said twice in a row, which the other side prints once. */
  private static boolean isRepeated(List<QuotedWord> words, int start, int end) {
    int length = end - start;
    String here = joined(words.subList(start, end));
    return (start >= length && joined(words.subList(start - length, start)).equals(here))
        || (end + length <= words.size() && joined(words.subList(end, end + length)).equals(here));
  }

  /** Other words for the first of a sentence, where both print it from its start. */
  private Optional<Edit> atStart() {
    Place first = matches.getFirst();
    int left = sentenceStart(one, first.one());
    int right = sentenceStart(other, first.other());
    return isShort(first.one() - left) && isShort(first.other() - right)
        ? trimmed(
            one.subList(left, first.one()),
            other.subList(right, first.other()),
            new Place(left - 1, right - 1),
            first)
        : Optional.empty();
  }

  /** Where the sentence of the word begins; far away if it is not known to begin. */
  private static int sentenceStart(List<QuotedWord> words, int at) {
    for (int i = at; i >= Math.max(0, at - LONGEST_END); i--) {
      if (words.get(i).opensSentence()) {
        return i;
      }
      if (words.get(i).gapBefore()) {
        return at;
      }
    }
    return at;
  }

  private Optional<Edit> atEnd() {
    Place last = matches.getLast();
    int left = sentenceEnd(one, last.one());
    int right = sentenceEnd(other, last.other());
    return isShort(left - last.one()) && isShort(right - last.other())
        ? trimmed(
            one.subList(last.one() + 1, left + 1),
            other.subList(last.other() + 1, right + 1),
            last,
            last)
        : Optional.empty();
  }

  /** Where the sentence of the word ends, or what is quoted of it. */
  private static int sentenceEnd(List<QuotedWord> words, int at) {
    for (int i = at; i <= Math.min(words.size() - 1, at + LONGEST_END); i++) {
      if (i > at && words.get(i).gapBefore()) {
        return at;
      }
      boolean last = i + 1 == words.size() || words.get(i + 1).gapBefore();
      if (words.get(i).closesSentence() || last) {
        return i;
      }
    }
    return at;
  }

  private static boolean isShort(int words) {
    return words > 0 && words <= LONGEST_END;
  }
}
