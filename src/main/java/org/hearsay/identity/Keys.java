package org.hearsay.identity;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** Short keys that follow from what they stand for. */
public final class Keys {

  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz234567";
  private static final int LENGTH = 10;
  private static final int BITS_IN_LETTER = 5;

  private Keys() {}

  /** Ten letters a–z and digits 2–7 of the SHA-256 of the kind and the parts, in their order. */
  static String of(String kind, Collection<String> parts) {
    try {
      String text = kind + "\n" + String.join("\n", parts);
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      long bits = ByteBuffer.wrap(digest).getLong() >>> (Long.SIZE - LENGTH * BITS_IN_LETTER);
      StringBuilder letters = new StringBuilder();
      for (int i = LENGTH - 1; i >= 0; i--) {
        letters.append(LETTERS.charAt((int) (bits >>> (i * BITS_IN_LETTER)) & 31));
      }
      return letters.toString();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  /** The key of a split, from which the keys of its two halves follow. */
  public static String ofSplit(String entity, Collection<String> articles) {
    List<String> parts = new ArrayList<>(List.of(entity));
    parts.addAll(new TreeSet<>(articles));
    return of("split", parts);
  }
}
