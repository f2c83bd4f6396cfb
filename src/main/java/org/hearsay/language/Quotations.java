package org.hearsay.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.article.Span;
import org.hearsay.article.Text;

/**
 * Finds what is quoted.
 *
 * <p>Pairing of marks starts afresh in each paragraph, so that one lost mark spoils no more than
 * its paragraph, and a quotation of several paragraphs, each opened again, is quoted throughout. An
 * article that quotes with single marks, as British papers do, is known by having more quotations
 * in single marks than in double ones; elsewhere single marks are apostrophes, or quotations inside
 * of others.
 */
final class Quotations {

  /** Fewer words in single marks, with no stop before the closing one, are a name or a title. */
  private static final int FEWEST_WORDS = 4;

  private static final String STOPS = ",.?!";

  private Quotations() {}

  /** What is quoted, marks included, in text order. */
  static List<Span> of(Text text) {
    List<Span> inDouble = new ArrayList<>();
    List<Span> inSingle = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = start;
      while (end < text.length() && text.at(end) != '\n') {
        end++;
      }
      inDouble.addAll(DoubleQuotations.in(text, start, end));
      inSingle.addAll(SingleQuotations.in(text, start, end));
      start = end + 1;
    }
    List<Span> ownDouble = notWithin(inDouble, inSingle);
    List<Span> ownSingle = notWithin(inSingle, inDouble);
    long remarks = ownSingle.stream().filter(it -> isRemark(it, text)).count();
    return remarks > ownDouble.size()
        ? Stream.concat(ownSingle.stream(), ownDouble.stream()).sorted().toList()
        : List.copyOf(inDouble);
  }

  /** What is quoted in a part of a quotation, by the other kind of marks, in text order. */
  static List<Span> inside(Span quotation, Span part, Text text) {
    int mark = text.at(quotation.start());
    boolean twice = text.at(quotation.start() + 1) == mark;
    return mark == '‘' || (mark == '\'' && !twice)
        ? DoubleQuotations.in(text, part.start(), part.end())
        : SingleQuotations.in(text, part.start(), part.end());
  }

  /** The spans that none of the others touches, but for what these spans cover themselves. */
  private static List<Span> notWithin(List<Span> spans, List<Span> others) {
    List<Span> free = new ArrayList<>();
    int next = 0;
    for (Span span : spans) {
      while (next < others.size() && others.get(next).end() <= span.start()) {
        next++;
      }
      boolean touched =
          next < others.size() && others.get(next).overlaps(span) && !span.covers(others.get(next));
      if (!touched) {
        free.add(span);
      }
    }
    return free;
  }

  private static boolean isRemark(Span quotation, Text text) {
    String words =
        text.slice(quotation.start() + 1, Math.max(quotation.start() + 1, quotation.end() - 1));
    boolean stops = !words.isEmpty() && STOPS.indexOf(words.charAt(words.length() - 1)) >= 0;
    return stops || words.split("\\s+", FEWEST_WORDS + 1).length >= FEWEST_WORDS;
  }

  /**
   * The code points inside the spans. Of a closing <code>''</code> only the first half belongs to
   * it: the encoder was trained so.
   */
  static BitSet mask(List<Span> quotations, Text text) {
    BitSet mask = new BitSet();
    for (Span it : quotations) {
      boolean half =
          it.length() > 2 && text.at(it.end() - 1) == '\'' && text.at(it.end() - 2) == '\'';
      mask.set(it.start(), half ? it.end() - 1 : it.end());
    }
    return mask;
  }
}
