package org.hearsay.claim;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.article.Span;
import org.hearsay.article.Text;
import org.hearsay.proposition.Passage;
import org.hearsay.proposition.Reading;

/** The words of statements as printed. */
final class Wording {

  private static final String LEFT_OUT = " … ";

  private static final Pattern MARKS = Pattern.compile("[“”\"]|``|''");
  private static final Pattern ENDS = Pattern.compile("^[\\s,;:.–—-]+|[\\s,;:–—-]+$|(?<!\\.)\\.$");

  private Wording() {}

  /** What is said, its parts joined by an ellipsis. */
  static String content(Reading reading) {
    return text(reading, reading.assertion().content());
  }

  /** What is said, to stand by itself: without quotation marks and marks at its ends. */
  static String proposition(Reading reading) {
    String words = MARKS.matcher(content(reading)).replaceAll("");
    return ENDS.matcher(words).replaceAll("");
  }

  /** What is quoted, without the marks around it. */
  static String quote(Reading reading, Quotation quotation) {
    return text(
        reading,
        quotation.stretches().stream()
            .map(it ->
                new Span(it.words().getFirst().span().start(), it.words().getLast().span().end()))
            .toList());
  }

  private static String text(Reading reading, List<Span> spans) {
    Passage passage = reading.assertion().passage();
    Text text = Text.of(passage.text());
    return spans.stream()
        .map(it -> text.slice(it.start() - passage.start(), it.end() - passage.start()))
        .map(it -> it.strip().replaceAll("\\s+", " "))
        .collect(Collectors.joining(LEFT_OUT));
  }
}
