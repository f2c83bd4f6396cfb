package org.hearsay.article;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The keys that articles have in IRIs, {@code [0-9a-z_-]+}.
 *
 * <p>They follow from what the article is, never from where or when it was read, so that the same
 * article has the same key on every machine.
 */
final class ArticleKey {

  private static final Pattern CALLERS_ID = Pattern.compile("[0-9A-Za-z_./-]{1,100}");
  private static final int HASH_DIGITS = 16;

  private ArticleKey() {}

  /**
   * The key for an id that the caller chose: in lower case, with {@code -} for {@code .} and {@code
   * /}. Empty when the id holds anything but ASCII letters, digits and {@code _-./}, or more than
   * 100 characters.
   */
  static Optional<String> findOfId(String id) {
    if (!CALLERS_ID.matcher(id).matches()) {
      return Optional.empty();
    }
    return Optional.of(id.toLowerCase(Locale.ROOT).replace('.', '-').replace('/', '-'));
  }

  /** The first 16 hex digits of the SHA-256 of the URL in its {@linkplain #normal normal form}. */
  static String ofUrl(String url) {
    return sha256(normal(url)).substring(0, HASH_DIGITS);
  }

  /** The first 16 hex digits of the SHA-256 of the text in UTF-8. */
  static String ofText(String text) {
    return sha256(text).substring(0, HASH_DIGITS);
  }

  /** 64 hex digits. */
  static String sha256(String string) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(string.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("This Java has no SHA-256, which every Java must have", e);
    }
  }

  /**
   * The URL with scheme and host in lower case, without user, default port and fragment, and with
   * {@code /} for an empty path. Path and query stay: they may tell articles apart.
   */
  static String normal(String url) {
    URI uri = URI.create(url);
    String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
    String authority = uri.getRawAuthority().toLowerCase(Locale.ROOT);
    String host = authority.substring(authority.lastIndexOf('@') + 1);
    String defaultPort = scheme.equals("http") ? ":80" : ":443";
    if (host.endsWith(defaultPort)) {
      host = host.substring(0, host.length() - defaultPort.length());
    }
    String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
    String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
    return scheme + "://" + host + path + query;
  }
}
