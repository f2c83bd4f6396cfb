package org.hearsay.contradiction;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.article.Span;
import org.hearsay.article.Text;
import org.hearsay.claim.Edit;
import org.hearsay.claim.QuotedWord;
import org.hearsay.proposition.Passage;
import org.hearsay.proposition.Reading;

/** Cuts the words out of passages that a judgement on quotations rests on. */
final class Witness {

  private Witness() {}

  /** For each difference the words of both sides; where one side has none, those around it. */
  static List<Evidence> of(QuotedPair pair, List<Edit> edits) {
    List<Evidence> found = new ArrayList<>();
    for (Edit edit : edits) {
      found.add(
          side(
              pair.one(),
              pair.left().words(),
              edit.one(),
              edit.before().one(),
              edit.after().one()));
      found.add(
          side(
              pair.other(),
              pair.right().words(),
              edit.other(),
              edit.before().other(),
              edit.after().other()));
    }
    return found;
  }

  /** All that the two have in common, on both sides. */
  static List<Evidence> ofShared(QuotedPair pair) {
    Edit.Place first = pair.alignment().matched().getFirst();
    Edit.Place last = pair.alignment().matched().getLast();
    return List.of(
        side(pair.one(), pair.left().words(), List.of(), first.one(), last.one()),
        side(pair.other(), pair.right().words(), List.of(), first.other(), last.other()));
  }

  private static Evidence side(
      Reading reading, List<QuotedWord> all, List<QuotedWord> words, int before, int after) {
    Span span =
        words.isEmpty()
            ? new Span(all.get(before).span().start(), all.get(after).span().end())
            : new Span(words.getFirst().span().start(), words.getLast().span().end());
    return new Evidence(reading.assertion().statement(), span, words(reading, span));
  }

  static String words(Reading reading, Span span) {
    Passage passage = reading.assertion().passage();
    int start = passage.start();
    return Text.of(passage.text()).slice(span.start() - start, span.end() - start);
  }
}
