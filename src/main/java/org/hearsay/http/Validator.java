package org.hearsay.http;

import java.time.Instant;

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
    return new Validator(tag + "-" + Integer.toHexString(representation.hashCode()), modified);
  }
}
