package org.hearsay.evaluation;

import java.util.BitSet;
import org.hearsay.article.Text;

/**
 * Which code points stand within double quotation marks, the marks included. Marks are paired
 * within a paragraph, which a line feed ends; one that is never closed runs to the paragraph's end.
 */
final class QuotedRegions {

  private static final int NONE = -1;

  private final Text text;
  private final BitSet quoted = new BitSet();

  private QuotedRegions(Text text) {
    this.text = text;
  }

  /** What a mark may do. */
  private enum Mark {
    NONE,
    OPEN,
    CLOSE,
    EITHER
  }

  static BitSet of(Text text) {
    QuotedRegions regions = new QuotedRegions(text);
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.at(i) == '\n') {
        regions.paragraph(start, i);
        start = i + 1;
      }
    }
    return regions.quoted;
  }

  private void paragraph(int start, int end) {
    int opened = NONE;
    for (int i = start; i < end; i += width(i)) {
      Mark mark = mark(i);
      if (opened == NONE) {
        // A paragraph may begin with the wrong curly mark.
        boolean opens = mark == Mark.OPEN || mark == Mark.EITHER;
        if (opens || (mark == Mark.CLOSE && isBlank(start, i))) {
          opened = i;
        }
      } else if (mark == Mark.CLOSE || mark == Mark.EITHER) {
        quoted.set(opened, i + 1);
        opened = NONE;
      }
    }
    if (opened != NONE) {
      quoted.set(opened, end);
    }
  }

  private Mark mark(int at) {
    return switch (text.at(at)) {
      case '“' -> Mark.OPEN;
      case '”' -> Mark.CLOSE;
      case '"' -> Mark.EITHER;
      case '`' -> isDoubled(at) ? Mark.OPEN : Mark.NONE;
      case '\'' -> isDoubled(at) ? Mark.EITHER : Mark.NONE;
      default -> Mark.NONE;
    };
  }

  private int width(int at) {
    return (text.at(at) == '`' || text.at(at) == '\'') && isDoubled(at) ? 2 : 1;
  }

  private boolean isDoubled(int at) {
    return at + 1 < text.length() && text.at(at + 1) == text.at(at);
  }

  private boolean isBlank(int start, int end) {
    for (int i = start; i < end; i++) {
      if (!Characters.isSpace(text.at(i))) {
        return false;
      }
    }
    return true;
  }
}
