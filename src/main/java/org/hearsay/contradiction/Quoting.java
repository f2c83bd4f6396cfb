package org.hearsay.contradiction;

import org.hearsay.article.Span;
import org.hearsay.article.Text;
import org.hearsay.proposition.Passage;
import org.hearsay.proposition.Reading;

/** Cuts evidence out of passages. */
final class Quoting {

  private Quoting() {}

  /** The words of a span of the statement's passage. */
  static Evidence of(Reading reading, Span span) {
    Passage passage = reading.assertion().passage();
    Span within = new Span(span.start() - passage.start(), span.end() - passage.start());
    return new Evidence(
        reading.assertion().statement(), span, Text.of(passage.text()).slice(within));
  }
}
