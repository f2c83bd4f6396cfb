package org.hearsay.attribution;

import java.util.Arrays;
import org.hearsay.language.WordPieces;

/**
 * One window as the encoder's numbers: piece ids and features, and where each token's first piece
 * stands.
 */
final class EncoderInput {

  /** More pieces of one word tell the encoder nothing. */
  private static final int PIECES_OF_A_WORD = 6;

  private final Window window;
  private final long[] ids;
  private final long[] features;
  private final int[] firstPieces;
  private final int[] lastPieces;

  private EncoderInput(
      Window window, long[] ids, long[] features, int[] firstPieces, int[] lastPieces) {
    this.window = window;
    this.ids = ids;
    this.features = features;
    this.firstPieces = firstPieces;
    this.lastPieces = lastPieces;
  }

  static EncoderInput of(PiecedArticle article, Window window, WordPieces vocabulary) {
    int most = 2 + (window.end() - window.start()) * (PIECES_OF_A_WORD + 1);
    long[] ids = new long[most];
    long[] features = new long[most];
    int[] firstPieces = new int[window.end() - window.start()];
    int[] lastPieces = new int[firstPieces.length];
    int length = 0;
    ids[length++] = vocabulary.start();
    for (int token = window.start(); token < window.end(); token++) {
      if (token > window.start() && article.beginsParagraph(token)) {
        ids[length++] = vocabulary.separator();
      }
      firstPieces[token - window.start()] = length;
      int[] pieces = article.pieces(token);
      for (int i = 0; i < Math.min(pieces.length, PIECES_OF_A_WORD); i++) {
        features[length] = article.feature(token);
        ids[length++] = pieces[i];
      }
      lastPieces[token - window.start()] = length - 1;
    }
    ids[length++] = vocabulary.separator();
    return new EncoderInput(
        window,
        Arrays.copyOf(ids, length),
        Arrays.copyOf(features, length),
        firstPieces,
        lastPieces);
  }

  /** Number of pieces. */
  int length() {
    return ids.length;
  }

  long[] ids() {
    return ids;
  }

  long[] features() {
    return features;
  }

  Window window() {
    return window;
  }

  /** Where the token's first piece stands. */
  int position(int token) {
    return firstPieces[token - window.start()];
  }

  /** Where its last piece stands. */
  int lastPosition(int token) {
    return lastPieces[token - window.start()];
  }
}
