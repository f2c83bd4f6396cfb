package org.hearsay.article;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines at the two ends of a text, where outlets print what is about the article and not of it.
 *
 * @param head the first lines with something in them, at most eight, and none after the first that
 *     is long enough to be the story's own
 * @param tail the last lines with something in them, at most twelve, in the order of the text
 */
record Margins(List<Line> head, List<Line> tail) {

  private static final int HEAD_LINES = 8;
  private static final int TAIL_LINES = 12;
  private static final int STORY_CHARACTERS = 160;

  /**
   * One line without the white space around it.
   *
   * @param isSetApart whether an empty line follows
   */
  record Line(String string, boolean isSetApart) {

    /** Whether it is so long that it must be a paragraph of the story. */
    boolean isStory() {
      return string.length() >= STORY_CHARACTERS;
    }
  }

  Margins {
    head = List.copyOf(head);
    tail = List.copyOf(tail);
  }

  static Margins of(String text) {
    return new Margins(head(text), tail(text));
  }

  private static List<Line> head(String text) {
    List<Line> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length() && lines.size() < HEAD_LINES) {
      int end = endOfLine(text, start);
      Line line = line(text, start, end);
      if (!line.string().isEmpty()) {
        lines.add(line);
        if (line.isStory()) {
          break;
        }
      }
      start = end + 1;
    }
    return lines;
  }

  private static List<Line> tail(String text) {
    List<Line> lines = new ArrayList<>();
    int end = text.length();
    while (end > 0 && lines.size() < TAIL_LINES) {
      int start = text.lastIndexOf('\n', end - 1) + 1;
      Line line = line(text, start, end);
      if (!line.string().isEmpty()) {
        lines.add(line);
      }
      end = start - 1;
    }
    return lines.reversed();
  }

  private static int endOfLine(String text, int start) {
    int end = text.indexOf('\n', start);
    return end < 0 ? text.length() : end;
  }

  private static Line line(String text, int start, int end) {
    int next = Math.min(end + 1, text.length());
    boolean isSetApart =
        end < text.length() && stripped(text.substring(next, endOfLine(text, next))).isEmpty();
    return new Line(stripped(text.substring(start, end)), isSetApart);
  }

  /** Without white space at both ends, no-break spaces included. */
  private static String stripped(String line) {
    int start = 0;
    int end = line.length();
    while (start < end && isSpace(line.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(line.charAt(end - 1))) {
      end--;
    }
    return line.substring(start, end);
  }

  private static boolean isSpace(char character) {
    return Character.isWhitespace(character) || Character.isSpaceChar(character);
  }
}
