package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.attribution.PiecedArticle.Unit;

/**
 * A stretch of tokens that the encoder reads at once.
 *
 * @param coreStart first token whose cues are taken from this window
 * @param coreEnd the token after the last of these
 * @param start first token read, as context
 * @param end the token after the last one read
 */
record Window(int coreStart, int coreEnd, int start, int end) {

  /** Pieces of the units that form a core, a separator after each unit included. */
  private static final int CORE_PIECES = 112;

  private static final int PIECES_BEFORE = 22;
  private static final int PIECES_AFTER = 42;

  /** Windows whose cores cover the article once, in text order. */
  static List<Window> over(PiecedArticle article) {
    List<Window> windows = new ArrayList<>();
    int start = 0;
    int count = 0;
    for (Unit unit : article.units()) {
      if (unit.start() > start && count + unit.pieces() + 1 > CORE_PIECES) {
        windows.add(around(start, unit.start(), article));
        start = unit.start();
        count = 0;
      }
      count += unit.pieces() + 1;
    }
    if (start < article.tokens()) {
      windows.add(around(start, article.tokens(), article));
    }
    return windows;
  }

  private static Window around(int coreStart, int coreEnd, PiecedArticle article) {
    int start = coreStart;
    int before = 0;
    while (start > 0 && before + article.pieces(start - 1).length <= PIECES_BEFORE) {
      start--;
      before += article.pieces(start).length;
    }
    int end = coreEnd;
    int after = 0;
    while (end < article.tokens() && after + article.pieces(end).length <= PIECES_AFTER) {
      after += article.pieces(end).length;
      end++;
    }
    return new Window(coreStart, coreEnd, start, end);
  }
}
