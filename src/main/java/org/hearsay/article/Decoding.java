package org.hearsay.article;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * What came of reading bytes as UTF-8, without repairing anything: a replaced byte would be a word
 * that nobody wrote.
 */
sealed interface Decoding {

  /** The text, without a byte order mark at its start, otherwise exactly as in the bytes. */
  record Decoded(String string) implements Decoding {}

  /**
   * Not UTF-8.
   *
   * @param offset of the first wrong byte, from 0
   * @param line it stands in, from 1
   */
  record Malformed(int offset, int line) implements Decoding {}

  static Decoding of(byte[] bytes) {
    int start = startsWithMark(bytes) ? 3 : 0;
    ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(in, out, true);
    if (result.isError()) {
      return new Malformed(in.position(), lineOf(bytes, in.position()));
    }
    return new Decoded(out.flip().toString());
  }

  private static boolean startsWithMark(byte[] bytes) {
    return bytes.length >= 3
        && bytes[0] == (byte) 0xEF
        && bytes[1] == (byte) 0xBB
        && bytes[2] == (byte) 0xBF;
  }

  private static int lineOf(byte[] bytes, int offset) {
    int line = 1;
    for (int i = 0; i < offset; i++) {
      if (bytes[i] == '\n') {
        line++;
      }
    }
    return line;
  }
}
