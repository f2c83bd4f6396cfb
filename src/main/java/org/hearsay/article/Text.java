package org.hearsay.article;

import java.util.Arrays;

/**
 * The text of an article, addressed by Unicode code points.
 *
 * <p>Java strings count UTF-16 units, which differ from code points once a text holds a character
 * outside the Basic Multilingual Plane (an emoji, say). All offsets in Hearsay are code points, as
 * in the corpora and in RDF; only this class converts. Immutable.
 */
public final class Text {

  private final String string;
  private final int[] codePoints;
  private final int[] utf16Starts;

  private Text(String string) {
    this.string = string;
    this.codePoints = string.codePoints().toArray();
    this.utf16Starts = codePoints.length == string.length() ? new int[0] : utf16Starts(codePoints);
  }

  /** The text as given, not normalised in any way. */
  public static Text of(String string) {
    return new Text(string);
  }

  private static int[] utf16Starts(int[] codePoints) {
    int[] starts = new int[codePoints.length + 1];
    for (int i = 0; i < codePoints.length; i++) {
      starts[i + 1] = starts[i] + Character.charCount(codePoints[i]);
    }
    return starts;
  }

  public String string() {
    return string;
  }

  /** Number of code points. */
  public int length() {
    return codePoints.length;
  }

  /** The code point at {@code index}, which counts code points. */
  public int at(int index) {
    return codePoints[index];
  }

  public String slice(int start, int end) {
    return string.substring(toUtf16(start), toUtf16(end));
  }

  public String slice(Span span) {
    return slice(span.start(), span.end());
  }

  /** The UTF-16 index of a code point index, for use with {@link #string()}. */
  public int toUtf16(int codePointIndex) {
    return utf16Starts.length == 0 ? codePointIndex : utf16Starts[codePointIndex];
  }

  /**
   * The code point index of a UTF-16 index of {@link #string()}, as regular expressions give it.
   */
  public int fromUtf16(int utf16Index) {
    if (utf16Starts.length == 0) {
      return utf16Index;
    }
    int found = Arrays.binarySearch(utf16Starts, utf16Index);
    return found >= 0 ? found : -found - 2;
  }

  /** The span of code points between two UTF-16 indices of {@link #string()}. */
  public Span spanOfUtf16(int start, int end) {
    return new Span(fromUtf16(start), fromUtf16(end));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Text text && string.equals(text.string);
  }

  @Override
  public int hashCode() {
    return string.hashCode();
  }

  @Override
  public String toString() {
    return string;
  }
}
