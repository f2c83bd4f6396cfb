package org.hearsay.contradiction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.article.Span;
import org.hearsay.proposition.Assertion;
import org.hearsay.proposition.Assertion.Days;
import org.hearsay.proposition.Passage;
import org.hearsay.proposition.PropositionReader;
import org.hearsay.proposition.Reading;
import org.hearsay.proposition.Speaker;
import org.hearsay.proposition.Surroundings;

/**
 * Statements as an article prints them: the cue stands between square brackets, the source between
 * curly ones, what stands in double quotation marks is quoted, and all else is content.
 */
final class Written {

  private static final PropositionReader READER = PropositionReader.english();

  private Written() {}

  static Reading statement(String article, String marked) {
    String text = marked.replaceAll("[\\[\\]{}]", "");
    Span all = new Span(0, text.length());
    return READER.read(
        new Assertion(
            article + "/statement",
            article,
            Optional.empty(),
            Optional.of(LocalDate.of(2026, 3, 1)),
            List.of(new Speaker(article + "/speaker", "", false)),
            Set.of(),
            Set.of(),
            Days.UNKNOWN,
            false,
            new Passage(text, 0, true, quotations(text)),
            marked(marked, '{', '}'),
            marked(marked, '[', ']'),
            List.of(all),
            1,
            Surroundings.UNKNOWN));
  }

  /** Where the words between two marks stand once no mark is left. */
  private static List<Span> marked(String text, char open, char close) {
    int start = text.indexOf(open);
    if (start < 0) {
      return List.of();
    }
    int before = (int) text.chars().limit(start).filter(it -> "[]{}".indexOf(it) >= 0).count();
    return List.of(new Span(start - before, text.indexOf(close) - before - 1));
  }

  private static List<Span> quotations(String text) {
    List<Span> found = new ArrayList<>();
    int open = text.indexOf('"');
    while (open >= 0) {
      int close = text.indexOf('"', open + 1);
      found.add(new Span(open, close + 1));
      open = text.indexOf('"', close + 1);
    }
    return found;
  }
}
