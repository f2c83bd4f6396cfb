package org.hearsay.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.hearsay.article.Span;
import org.hearsay.article.Text;

/**
 * Pairs double quotation marks: curly, straight, {@code ``} and {@code ''}.
 *
 * <p>Pairing starts afresh in each paragraph, so that one lost mark spoils no more than its
 * paragraph, and a quotation of several paragraphs, each opened again, is quoted throughout. An
 * unclosed mark runs to the end of its paragraph.
 */
final class Quotations {

  private static final int NONE = -1;

  private final Text text;
  private final List<Span> found = new ArrayList<>();

  private Quotations(Text text) {
    this.text = text;
  }

  /** What is quoted, marks included, in text order. */
  static List<Span> of(Text text) {
    Quotations quotations = new Quotations(text);
    int start = 0;
    while (start < text.length()) {
      int end = start;
      while (end < text.length() && text.at(end) != '\n') {
        end++;
      }
      quotations.readParagraph(start, end);
      start = end + 1;
    }
    return quotations.found;
  }

  /** The code points inside the spans. */
  static BitSet mask(List<Span> quotations) {
    BitSet mask = new BitSet();
    quotations.forEach(it -> mask.set(it.start(), it.end()));
    return mask;
  }

  private enum Mark {
    OPENING,
    CLOSING,
    EITHER,
    NO_MARK
  }

  private void readParagraph(int start, int end) {
    int opened = NONE;
    boolean blankSoFar = true;
    int at = start;
    while (at < end) {
      Mark mark = markAt(at, end);
      if (opened == NONE) {
        // A paragraph that begins with a closing mark was opened with the wrong one.
        boolean opens =
            mark == Mark.OPENING || mark == Mark.EITHER || (mark == Mark.CLOSING && blankSoFar);
        opened = opens ? at : NONE;
      } else if (mark == Mark.CLOSING || mark == Mark.EITHER) {
        found.add(new Span(opened, at + 1));
        opened = NONE;
      }
      blankSoFar &= Character.isWhitespace(text.at(at));
      at += isDouble(at, '`', end) || isDouble(at, '\'', end) ? 2 : 1;
    }
    if (opened != NONE) {
      found.add(new Span(opened, end));
    }
  }

  private Mark markAt(int at, int end) {
    return switch (text.at(at)) {
      case '“' -> Mark.OPENING;
      case '”' -> Mark.CLOSING;
      case '"' -> Mark.EITHER;
      case '`' -> isDouble(at, '`', end) ? Mark.OPENING : Mark.NO_MARK;
      case '\'' -> isDouble(at, '\'', end) ? Mark.EITHER : Mark.NO_MARK;
      default -> Mark.NO_MARK;
    };
  }

  private boolean isDouble(int at, char mark, int end) {
    return text.at(at) == mark && at + 1 < end && text.at(at + 1) == mark;
  }
}
