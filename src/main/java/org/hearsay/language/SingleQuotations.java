package org.hearsay.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.article.Span;
import org.hearsay.article.Text;

/**
 * What stands in single quotation marks in one paragraph, curly or straight.
 *
 * <p>An apostrophe looks the same. Inside a word it is none of our marks; before one it is if the
 * word is known to have lost its head (<i>’em</i>, <i>’90s</i>); after a plural (<i>the workers’
 * rights</i>) it is if a better mark closes the quotation later.
 */
final class SingleQuotations {

  private static final int NONE = -1;
  private static final int LONGEST_ELISION = 6;
  private static final String BEFORE_OPENING = "([{—–-/“\"";
  private static final String ENDS = ",.?!…—–";

  /** Words that are written with an apostrophe in front. */
  private static final Set<String> ELISIONS =
      Set.of("em", "til", "tis", "twas", "cause", "cos", "n", "round", "bout", "im", "er", "s");

  private final Text text;
  private final int start;
  private final int end;
  private final List<Span> found = new ArrayList<>();
  private int opened = NONE;

  /** A mark that may as well be the apostrophe of a plural or of a dropped letter. */
  private int perhapsClosed = NONE;

  private SingleQuotations(Text text, int start, int end) {
    this.text = text;
    this.start = start;
    this.end = end;
  }

  /** The quotations of the paragraph {@code [start, end)}, marks included, in text order. */
  static List<Span> in(Text text, int start, int end) {
    SingleQuotations quotations = new SingleQuotations(text, start, end);
    for (int at = start; at < end; at++) {
      quotations.read(at);
    }
    quotations.finish();
    return quotations.found;
  }

  private void read(int at) {
    int c = text.at(at);
    boolean mark = c == '‘' || c == '’' || (c == '\'' && !isDouble(at));
    if (!mark) {
      return;
    }
    if (opens(at)) {
      if (opened != NONE && perhapsClosed != NONE) {
        close(perhapsClosed);
      }
      opened = opened == NONE ? at : opened;
    } else if (opened != NONE && closes(at)) {
      if (isPerhapsApostrophe(at)) {
        perhapsClosed = perhapsClosed == NONE ? at : perhapsClosed;
      } else {
        close(at);
      }
    }
  }

  private void close(int at) {
    found.add(new Span(opened, at + 1));
    opened = NONE;
    perhapsClosed = NONE;
  }

  /** An unclosed quotation is believed at the head of a paragraph only: elsewhere it is a slip. */
  private void finish() {
    if (opened != NONE && perhapsClosed != NONE) {
      close(perhapsClosed);
    } else if (opened != NONE && text.slice(start, opened).isBlank()) {
      found.add(new Span(opened, end));
    }
  }

  private boolean opens(int at) {
    boolean afterGap =
        at == start || isBlank(at - 1) || BEFORE_OPENING.indexOf(text.at(at - 1)) >= 0;
    boolean beforeWord = at + 1 < end && !isBlank(at + 1);
    return afterGap && beforeWord && text.at(at) != '’' && !isElision(at + 1);
  }

  private boolean isElision(int word) {
    int wordEnd = word;
    while (wordEnd < end
        && wordEnd - word <= LONGEST_ELISION
        && Character.isLetterOrDigit(text.at(wordEnd))) {
      wordEnd++;
    }
    boolean decade = Character.isDigit(text.at(word)) && wordEnd - word == 3;
    return decade || ELISIONS.contains(text.slice(word, wordEnd).toLowerCase(Locale.ROOT));
  }

  private boolean closes(int at) {
    return text.at(at) != '‘'
        && !isBlank(at - 1)
        && (at + 1 == end || !Character.isLetterOrDigit(text.at(at + 1)));
  }

  /** <i>workers’ rights</i>, <i>goin’ home</i>: a word goes on with a small letter or a name. */
  private boolean isPerhapsApostrophe(int at) {
    boolean beforeWord =
        at + 2 < end && isBlank(at + 1) && Character.isLetterOrDigit(text.at(at + 2));
    int letter = text.at(at - 1);
    return beforeWord && ENDS.indexOf(letter) < 0 && (letter == 's' || letter == 'n');
  }

  private boolean isDouble(int at) {
    return (at > start && text.at(at - 1) == '\'') || (at + 1 < end && text.at(at + 1) == '\'');
  }

  private boolean isBlank(int at) {
    return Character.isWhitespace(text.at(at)) || Character.isSpaceChar(text.at(at));
  }
}
