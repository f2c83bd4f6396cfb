package org.hearsay.article;

import java.util.Comparator;

/** A half-open range {@code [start, end)} of Unicode code points of one article's text. */
public record Span(int start, int end) implements Comparable<Span> {

  private static final Comparator<Span> IN_TEXT_ORDER =
      Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("Not a span: [%d, %d)".formatted(start, end));
    }
  }

  /** Number of code points. */
  public int length() {
    return end - start;
  }

  public boolean covers(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the two have at least one code point in common. */
  public boolean overlaps(Span other) {
    return Math.max(start, other.start) < Math.min(end, other.end);
  }

  /** By start, then by end. */
  @Override
  public int compareTo(Span other) {
    return IN_TEXT_ORDER.compare(this, other);
  }
}
