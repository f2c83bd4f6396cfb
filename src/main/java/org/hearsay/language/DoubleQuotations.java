package org.hearsay.language;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.article.Span;
import org.hearsay.article.Text;

/**
 * What stands in double quotation marks in one paragraph: curly, straight, {@code ``} and {@code
 * ''}.
 *
 * <p>An unclosed mark runs to the end of the paragraph. Where a straight mark is missing, the white
 * space around the others tells which of them open and which close. What begins a paragraph and
 * ends in <i>,”</i> was a quotation whose opening mark got lost.
 */
final class DoubleQuotations {

  private static final int NONE = -1;

  /** A quotation without its opening mark is believed only if it is no longer, in code points. */
  private static final int LONGEST_UNOPENED = 300;

  private static final String BEFORE_OPENING = "([{—–-/‘'";
  private static final String ENDS_OF_SENTENCES = ".?!";

  private final Text text;
  private final int start;
  private final int end;
  private final List<Mark> marks = new ArrayList<>();

  /** A mark, {@code [start, end)}; a straight one may be able to do both. */
  private record Mark(int start, int end, boolean opens, boolean closes) {}

  private DoubleQuotations(Text text, int start, int end) {
    this.text = text;
    this.end = end;
    int first = start;
    while (first < end && Character.isWhitespace(text.at(first))) {
      first++;
    }
    this.start = first;
  }

  /** The quotations of the paragraph {@code [start, end)}, marks included, in text order. */
  static List<Span> in(Text text, int start, int end) {
    DoubleQuotations quotations = new DoubleQuotations(text, start, end);
    quotations.findMarks();
    return quotations.paired();
  }

  private void findMarks() {
    boolean lacksOne = straightMarks() % 2 == 1;
    int at = start;
    while (at < end) {
      int length = isDouble(at, '`') || isDouble(at, '\'') ? 2 : 1;
      int c = text.at(at);
      if (c == '“' || (c == '`' && length == 2)) {
        marks.add(new Mark(at, at + length, true, false));
      } else if (c == '”') {
        marks.add(new Mark(at, at + length, at == start, true));
      } else if (c == '"' || (c == '\'' && length == 2)) {
        marks.add(lacksOne ? straight(at, at + length) : new Mark(at, at + length, true, true));
      }
      at += length;
    }
  }

  private int straightMarks() {
    int count = 0;
    int at = start;
    while (at < end) {
      boolean two = isDouble(at, '\'');
      count += two || text.at(at) == '"' ? 1 : 0;
      at += two || isDouble(at, '`') ? 2 : 1;
    }
    return count;
  }

  /** Which way a straight mark looks. */
  private Mark straight(int from, int to) {
    boolean afterGap =
        from == start || isBlank(from - 1) || BEFORE_OPENING.indexOf(text.at(from - 1)) >= 0;
    boolean beforeGap = to == end || isBlank(to);
    boolean opens = from == start || (afterGap && !beforeGap);
    boolean closes = from > start && !afterGap;
    return new Mark(from, to, opens || !closes, closes || !opens);
  }

  private List<Span> paired() {
    List<Span> found = new ArrayList<>();
    boolean nests = count('“') == count('”');
    int opened = NONE;
    int depth = 0;
    for (Mark mark : marks) {
      if (opened == NONE) {
        if (mark.opens()) {
          opened = mark.start();
          depth = 1;
        } else if (found.isEmpty() && hasLostItsOpening(mark)) {
          found.add(new Span(start, mark.end()));
        }
      } else if (mark.closes()) {
        depth--;
        if (depth == 0) {
          found.add(new Span(opened, mark.end()));
          opened = NONE;
        }
      } else if (nests && text.at(mark.start()) == '“') {
        depth++;
      }
    }
    if (opened != NONE) {
      found.add(new Span(opened, end));
    }
    return found;
  }

  private long count(int curly) {
    return marks.stream().filter(it -> text.at(it.start()) == curly).count();
  }

  private boolean hasLostItsOpening(Mark closing) {
    int last = closing.start() - 1;
    if (last <= start || last - start > LONGEST_UNOPENED || text.at(last) != ',') {
      return false;
    }
    for (int at = start; at < last; at++) {
      if (ENDS_OF_SENTENCES.indexOf(text.at(at)) >= 0 && isBlank(at + 1)) {
        return false;
      }
    }
    return true;
  }

  private boolean isBlank(int at) {
    return Character.isWhitespace(text.at(at)) || Character.isSpaceChar(text.at(at));
  }

  private boolean isDouble(int at, char mark) {
    return text.at(at) == mark && at + 1 < end && text.at(at + 1) == mark;
  }
}
