package org.hearsay.attribution;

import java.nio.FloatBuffer;
import java.util.List;

/**
 * The part of a window around one cue, between the window's first and last piece, as the numbers of
 * the network that reads the roles.
 */
final class RoleInput {

  /**
   * Pieces read before a cue and after it. On the held-out articles ({@code data/model/README.md})
   * 80 find as much as the whole window does, 64 and 48 less.
   */
  private static final int REACH = 80;

  private final EncoderInput window;
  private final List<Integer> cue;
  private final int start;
  private final int end;

  private RoleInput(EncoderInput window, List<Integer> cue, int start, int end) {
    this.window = window;
    this.cue = cue;
    this.start = start;
    this.end = end;
  }

  /** The surroundings of a cue, given by its tokens in text order, which the window holds. */
  static RoleInput around(List<Integer> cue, EncoderInput window) {
    int start = cue.getFirst();
    int first = window.position(start);
    while (start > window.window().start() && first - window.position(start - 1) <= REACH) {
      start--;
    }
    int end = cue.getLast() + 1;
    int last = window.lastPosition(end - 1);
    while (end < window.window().end() && window.lastPosition(end) - last <= REACH) {
      end++;
    }
    return new RoleInput(window, cue, start, end);
  }

  /** First token read. */
  int start() {
    return start;
  }

  /** Number of tokens read. */
  int tokens() {
    return end - start;
  }

  /** Number of pieces. */
  int length() {
    return inner() + 2;
  }

  private int inner() {
    return window.lastPosition(end - 1) + 1 - window.position(start);
  }

  /** Where the token's first piece stands. */
  int position(int token) {
    return window.position(token) - window.position(start) + 1;
  }

  /** Where the cue begins. */
  int place() {
    return position(cue.getFirst());
  }

  /** For each piece, 1 where a word of the cue begins. */
  long[] marks() {
    long[] marks = new long[length()];
    for (int token : cue) {
      marks[position(token)] = 1;
    }
    return marks;
  }

  /** The indices of the cue's tokens among those read. */
  List<Integer> cue() {
    return cue.stream().map(it -> it - start).toList();
  }

  /** What the encoder made of each piece, of the given width. */
  float[] states(FloatBuffer ofWindow, int width) {
    float[] states = new float[length() * width];
    ofWindow.get(0, states, 0, width);
    ofWindow.get(window.position(start) * width, states, width, inner() * width);
    ofWindow.get((window.length() - 1) * width, states, (length() - 1) * width, width);
    return states;
  }
}
