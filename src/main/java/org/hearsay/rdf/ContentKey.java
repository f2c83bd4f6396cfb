package org.hearsay.rdf;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The ends of IRIs that are made of what they stand for. */
public final class ContentKey {

  private static final int LENGTH = 16;
  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz234567";
  private static final BigInteger BASE = BigInteger.valueOf(LETTERS.length());

  private ContentKey() {}

  /** Sixteen characters of {@code a-z2-7}; the same parts give the same. */
  public static String of(String... parts) {
    try {
      byte[] bytes = String.join("\0", parts).getBytes(StandardCharsets.UTF_8);
      BigInteger rest = new BigInteger(1, MessageDigest.getInstance("SHA-256").digest(bytes));
      StringBuilder key = new StringBuilder();
      for (int i = 0; i < LENGTH; i++) {
        key.append(LETTERS.charAt(rest.mod(BASE).intValue()));
        rest = rest.divide(BASE);
      }
      return key.toString();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
