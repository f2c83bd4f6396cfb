package org.hearsay.entity;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The key of an entity in its IRI: lower-case letters, digits and hyphens. The type of the entity
 * is not part of it, as it is the least stable thing that an extractor says.
 */
public record EntityId(String slug) {

  private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Pattern GAPS = Pattern.compile("[^a-z0-9]+");
  private static final int LONGEST_READABLE = 60;
  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz234567";
  private static final int HASH_LETTERS = 8;
  private static final int BITS_IN_LETTER = 5;

  public EntityId {
    if (!FORM.matcher(slug).matches()) {
      throw new IllegalArgumentException("Not an entity id: '%s'".formatted(slug));
    }
  }

  /**
   * The id of an entity that only articles name, and by this name alone. It ends in forty bits of
   * the name's SHA-256, so that it differs from every id of the authority, and two spellings never
   * share one.
   */
  public static EntityId minted(String name) {
    return minted(name, name);
  }

  /** The id of a person whom only articles name, apart from namesakes in other circles. */
  public static EntityId minted(String name, Circle circle) {
    return minted(name, name + "\n" + circle.keyFor(name));
  }

  private static EntityId minted(String name, String hashed) {
    String readable = slugOf(name);
    return new EntityId((readable.isEmpty() ? "" : readable + "-") + "x" + hash(hashed));
  }

  /** The name in the letters of an id; empty if it has none of them. */
  public static String slugOf(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT);
    String slug = GAPS.matcher(plain).replaceAll("-");
    String cut = slug.length() > LONGEST_READABLE ? slug.substring(0, LONGEST_READABLE) : slug;
    return cut.replaceAll("^-+|-+$", "");
  }

  /** Eight letters a–z and digits 2–7: base 32 keeps an id as short as it may safely be. */
  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      long bits = ByteBuffer.wrap(digest).getLong() >>> (Long.SIZE - HASH_LETTERS * BITS_IN_LETTER);
      StringBuilder letters = new StringBuilder();
      for (int i = HASH_LETTERS - 1; i >= 0; i--) {
        letters.append(LETTERS.charAt((int) (bits >>> (i * BITS_IN_LETTER)) & 31));
      }
      return letters.toString();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  @Override
  public String toString() {
    return slug;
  }
}
