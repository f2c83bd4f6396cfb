package org.hearsay.evaluation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.article.Span;
import org.hearsay.article.Text;
import org.hearsay.statement.Directness;

/**
 * A text as it is compared: by tokens, which are runs of anything but white space, so that a
 * quotation mark, comma or full stop more or less does not matter.
 */
final class ScoredText {

  private final Text text;
  private final List<Span> tokens = new ArrayList<>();
  private final BitSet quoted;

  ScoredText(Text text) {
    this.text = text;
    this.quoted = QuotedRegions.of(text);
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || Characters.isSpace(text.at(i))) {
        if (start < i) {
          tokens.add(new Span(start, i));
        }
        start = i + 1;
      }
    }
  }

  /** The token of that number, as printed. */
  String word(int token) {
    return text.slice(tokens.get(token));
  }

  /** The text of spans, beside each other. */
  List<String> words(List<Span> spans) {
    return spans.stream().map(text::slice).toList();
  }

  /**
   * The tokens of which the spans cover at least one letter or digit, or anything if the token has
   * none.
   */
  Indices tokens(List<Span> spans) {
    Set<Integer> covered = new HashSet<>();
    for (Span span : spans) {
      for (int i = firstEndingAfter(span.start());
          i < tokens.size() && tokens.get(i).start() < span.end();
          i++) {
        Span token = tokens.get(i);
        int start = Math.max(span.start(), token.start());
        int end = Math.min(span.end(), token.end());
        if (start < end && (hasWord(start, end) || !hasWord(token.start(), token.end()))) {
          covered.add(i);
        }
      }
    }
    return Indices.of(covered);
  }

  private int firstEndingAfter(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private boolean hasWord(int start, int end) {
    for (int i = start; i < end; i++) {
      if (Characters.isWord(text.at(i))) {
        return true;
      }
    }
    return false;
  }

  /** The code points of the spans that are no white space. */
  Indices characters(List<Span> spans) {
    Set<Integer> covered = new HashSet<>();
    for (Span span : spans) {
      for (int i = span.start(); i < span.end(); i++) {
        if (!Characters.isSpace(text.at(i))) {
          covered.add(i);
        }
      }
    }
    return Indices.of(covered);
  }

  /** Whether all, some or none of the tokens stand in quotation marks with all their letters. */
  Directness directness(Indices content) {
    int words = 0;
    int inside = 0;
    for (int token : content.list()) {
      Span span = tokens.get(token);
      if (hasWord(span.start(), span.end())) {
        words++;
        inside += isQuoted(span) ? 1 : 0;
      }
    }
    if (inside == 0) {
      return Directness.INDIRECT;
    }
    return inside == words ? Directness.DIRECT : Directness.MIXED;
  }

  private boolean isQuoted(Span token) {
    for (int i = token.start(); i < token.end(); i++) {
      if (Characters.isWord(text.at(i)) && !quoted.get(i)) {
        return false;
      }
    }
    return true;
  }
}
