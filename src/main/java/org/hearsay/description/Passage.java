package org.hearsay.description;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Words of an article with what a statement rests on marked in them.
 *
 * @param paragraphs in their order, each cut into pieces
 */
public record Passage(List<List<Piece>> paragraphs) {

  /** How much of a paragraph is shown on each side of what is marked, in code points. */
  private static final int AROUND = 400;

  /** What a stretch of text is to the statement. */
  public enum Role {
    SOURCE,
    CUE,
    CONTENT
  }

  /** A stretch of the text in code points, the end exclusive. */
  public record Mark(int start, int end, Role role) {}

  /**
   * A piece of a paragraph.
   *
   * @param role empty if nothing is marked there
   */
  public record Piece(String text, Optional<Role> role) {}

  public Passage {
    paragraphs = paragraphs.stream().map(List::copyOf).toList();
  }

  /**
   * The paragraphs of a text in which something is marked. Where marks overlap the first counts.
   */
  static Passage of(String text, Collection<Mark> marks) {
    int[] points = text.codePoints().toArray();
    List<Mark> inside =
        marks.stream().filter(it -> it.start() < it.end() && it.end() <= points.length).toList();
    List<List<Piece>> paragraphs = new ArrayList<>();
    int shown = 0;
    for (Mark mark : inside.stream().sorted((a, b) -> a.start() - b.start()).toList()) {
      if (mark.end() > shown) {
        int start = Math.max(shown, start(points, mark.start()));
        int end = end(points, mark.end());
        paragraphs.add(pieces(points, start, end, inside));
        shown = end;
      }
    }
    return new Passage(paragraphs);
  }

  private static int start(int[] points, int at) {
    int start = at;
    while (start > 0 && points[start - 1] != '\n' && at - start < AROUND) {
      start--;
    }
    return start;
  }

  private static int end(int[] points, int at) {
    int end = at;
    while (end < points.length && points[end] != '\n' && end - at < AROUND) {
      end++;
    }
    return end;
  }

  private static List<Piece> pieces(int[] points, int start, int end, List<Mark> marks) {
    TreeSet<Integer> cuts = new TreeSet<>(List.of(start, end));
    for (Mark mark : marks) {
      cuts.add(Math.clamp(mark.start(), start, end));
      cuts.add(Math.clamp(mark.end(), start, end));
    }
    List<Piece> pieces = new ArrayList<>();
    int from = start;
    for (int to : cuts) {
      if (to > from) {
        int begin = from;
        Optional<Role> role =
            marks.stream()
                .filter(it -> it.start() <= begin && to <= it.end())
                .map(Mark::role)
                .min(Enum::compareTo);
        pieces.add(new Piece(new String(points, begin, to - begin), role));
        from = to;
      }
    }
    return pieces;
  }
}
