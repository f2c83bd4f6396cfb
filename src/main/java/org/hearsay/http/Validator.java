package org.hearsay.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/**
 * What tells one representation from any other that its address ever had.
 *
 * @param tag the entity tag without its quotation marks: strong, so it must differ whenever a byte
 *     does
 * @param modified when it last may have changed, to the second
 */
public record Validator(String tag, Instant modified) {

  public Validator {
    if (!tag.matches("[A-Za-z0-9._-]+")) {
      throw new IllegalArgumentException("Not an entity tag: '%s'".formatted(tag));
    }
  }

  /** That of a representation: one tag for each combination of names. */
  public Validator with(String representation) {
    return new Validator(tag + "-" + digest(representation), modified);
  }

  /** Long enough that no two names of a store of any size share it. */
  private static String digest(String name) {
    try {
      byte[] whole =
          MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(whole, 0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
