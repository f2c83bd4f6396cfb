package org.hearsay.entity;

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

  public EntityId {
    if (!FORM.matcher(slug).matches()) {
      throw new IllegalArgumentException("Not an entity id: '%s'".formatted(slug));
    }
  }

  /**
   * The id of an entity that only articles name. It ends in four hex digits of the name's SHA-256,
   * so that it differs from every id of the authority, and two spellings never share one.
   */
  public static EntityId minted(String name) {
    String readable = slugOf(name);
    return new EntityId((readable.isEmpty() ? "" : readable + "-") + "x" + hash(name));
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

  private static String hash(String name) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
      return "%02x%02x".formatted(digest[0], digest[1]);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  @Override
  public String toString() {
    return slug;
  }
}
