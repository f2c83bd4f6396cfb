package org.hearsay.statement;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Keys of the statements of one article, which outlive a better extractor.
 *
 * <p>A key comes from the evidence alone: the quoted words, else the sentence, with a counter for
 * repeats. Speaker, cue, confidence, offsets and the version of the software stay out of it, so
 * that a link to a statement goes on working when any of them changes.
 */
public final class StatementKeys {

  private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";
  private static final int LENGTH = 8;
  private static final Pattern QUOTES = Pattern.compile("[“”„«»‘’`\"]");
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern EDGES = Pattern.compile("^[\\p{P}\\s]+|[\\p{P}\\s]+$");

  private final String articleId;
  private final Map<String, Integer> seen = new HashMap<>();

  public StatementKeys(String articleId) {
    this.articleId = articleId;
  }

  /** The key of the next statement that rests on this evidence: 8 characters of base 32. */
  public String next(String evidence) {
    String normal = normalised(evidence);
    int repeat = seen.merge(normal, 1, Integer::sum);
    return key(articleId + "\n" + normal + "\n" + repeat);
  }

  private static String normalised(String evidence) {
    String compatible = Normalizer.normalize(evidence, Normalizer.Form.NFKC);
    String straight = QUOTES.matcher(compatible).replaceAll("'");
    String spaced = SPACE.matcher(straight).replaceAll(" ").toLowerCase(Locale.ROOT);
    return EDGES.matcher(spaced).replaceAll("");
  }

  private static String key(String material) {
    byte[] digest = sha256(material);
    StringBuilder key = new StringBuilder(LENGTH);
    long bits = 0;
    for (int i = 0; i < 5; i++) {
      bits = (bits << 8) | (digest[i] & 0xff);
    }
    for (int i = LENGTH - 1; i >= 0; i--) {
      key.append(ALPHABET.charAt((int) (bits >> (5 * i)) & 31));
    }
    return key.toString();
  }

  private static byte[] sha256(String string) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(string.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
