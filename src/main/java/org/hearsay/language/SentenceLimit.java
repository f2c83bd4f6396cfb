package org.hearsay.language;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.article.Span;
import org.hearsay.article.Text;

/**
 * Cuts what runs on for longer than any sentence of a newspaper. What is asked of a sentence as a
 * whole, for each statement in it, would take time with the square of its length or more.
 */
final class SentenceLimit {

  /** In code points: some 250 words. */
  static final int LONGEST = 1_500;

  private SentenceLimit() {}

  /** The sentences, in their order; a longer one as pieces that end before white space. */
  static List<Span> cut(List<Span> sentences, Text text) {
    List<Span> cut = new ArrayList<>(sentences.size());
    for (Span sentence : sentences) {
      int start = sentence.start();
      while (sentence.end() - start > LONGEST) {
        int end = lastSpace(start, start + LONGEST, text);
        cut.add(new Span(start, endOfWords(start, end, text)));
        start = end;
        while (start < sentence.end() && isSpace(text.at(start))) {
          start++;
        }
      }
      if (start < sentence.end()) {
        cut.add(new Span(start, sentence.end()));
      }
    }
    return cut;
  }

  /** Where white space stands last; the end if there is none. */
  private static int lastSpace(int start, int end, Text text) {
    for (int i = end; i > start; i--) {
      if (isSpace(text.at(i))) {
        return i;
      }
    }
    return end;
  }

  private static int endOfWords(int start, int end, Text text) {
    int last = end;
    while (last - 1 > start && isSpace(text.at(last - 1))) {
      last--;
    }
    return last;
  }

  private static boolean isSpace(int point) {
    return Character.isWhitespace(point) || Character.isSpaceChar(point);
  }
}
