package org.hearsay.alert;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.check.RunReport.Change;
import org.hearsay.check.RunReport.Fate;
import org.hearsay.contradiction.Kind;
import org.hearsay.contradiction.Severity;

/**
 * A service that wants to hear of findings.
 *
 * @param url of https, with a host and without a user
 * @param secret by which it knows that it is us
 * @param kinds of which it wants to hear
 * @param least the least severity of which it wants to hear
 */
public record Webhook(URI url, String secret, Set<Kind> kinds, Severity least) {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int SHORTEST_SECRET = 16;
  private static final Set<String> FIELDS = Set.of("url", "secretFile", "kinds", "leastSeverity");
  private static final Set<Fate> NEWS = Set.of(Fate.NEW, Fate.UPDATED, Fate.REOPENED);

  public Webhook {
    kinds = Set.copyOf(kinds);
    if (!"https".equals(url.getScheme()) || url.getHost() == null) {
      throw new IllegalArgumentException("Not an address of https: '%s'".formatted(url));
    }
    if (url.getRawUserInfo() != null || url.getRawFragment() != null) {
      throw new IllegalArgumentException(
          "An address of a webhook has neither a user nor a fragment: '%s'".formatted(url));
    }
    if (secret.length() < SHORTEST_SECRET) {
      throw new IllegalArgumentException(
          "The secret of %s is shorter than %d characters.".formatted(url, SHORTEST_SECRET));
    }
  }

  /** Hides the secret. */
  @Override
  public String toString() {
    return "Webhook[url=%s]".formatted(url);
  }

  /** Whether it wants to hear of this. */
  boolean wants(Change change) {
    return NEWS.contains(change.fate())
        && !change.silenced()
        && kinds.contains(change.finding().kind())
        && change.finding().severity().compareTo(least) >= 0;
  }

  /**
   * Those of a file: {@code {"webhooks": [{"url": "https://…", "secretFile": "…", "kinds": […],
   * "leastSeverity": "material"}]}}. The last two may be missing: then it is all kinds but
   * disagreement, and all severities.
   *
   * @throws IllegalArgumentException if it cannot be read or understood; the message says why
   */
  public static List<Webhook> read(Path file) {
    try {
      JsonNode json = JSON.readTree(Files.readString(file));
      if (!json.path("webhooks").isArray() || json.size() != 1) {
        throw new IllegalArgumentException(
            "%s: an object with a list \"webhooks\" is wanted, and nothing else.".formatted(file));
      }
      List<Webhook> webhooks = new ArrayList<>();
      for (JsonNode it : json.path("webhooks")) {
        webhooks.add(webhook(it, file));
      }
      return webhooks;
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(
          "%s is no JSON: %s".formatted(file, e.getOriginalMessage()), e);
    } catch (IOException e) {
      throw new IllegalArgumentException("%s cannot be read: %s".formatted(file, e), e);
    }
  }

  private static Webhook webhook(JsonNode json, Path file) throws IOException {
    json.fieldNames()
        .forEachRemaining(it -> {
          if (!FIELDS.contains(it)) {
            throw new IllegalArgumentException(
                "%s: a webhook has no \"%s\"; it has %s."
                    .formatted(file, it, String.join(", ", FIELDS.stream().sorted().toList())));
          }
        });
    Path secret = file.toAbsolutePath().resolveSibling(text(json, "secretFile", file));
    return new Webhook(
        url(text(json, "url", file)),
        Files.readString(secret).strip(),
        kinds(json.path("kinds"), file),
        severity(json.path("leastSeverity").asText("info"), file));
  }

  private static String text(JsonNode json, String field, Path file) {
    String text = json.path(field).asText("");
    if (text.isBlank()) {
      throw new IllegalArgumentException("%s: a webhook lacks \"%s\".".formatted(file, field));
    }
    return text;
  }

  private static URI url(String text) {
    try {
      return new URI(text);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("Not an address: '%s'".formatted(text), e);
    }
  }

  private static Set<Kind> kinds(JsonNode json, Path file) {
    if (json.isMissingNode()) {
      return EnumSet.complementOf(EnumSet.of(Kind.DISAGREEMENT));
    }
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    for (JsonNode it : json) {
      kinds.add(
          List.of(Kind.values()).stream()
              .filter(kind -> kind.code().equals(it.asText()))
              .findFirst()
              .orElseThrow(() ->
                  new IllegalArgumentException("%s: no kind '%s'.".formatted(file, it.asText()))));
    }
    if (kinds.isEmpty()) {
      throw new IllegalArgumentException("%s: \"kinds\" is an empty list.".formatted(file));
    }
    return kinds;
  }

  private static Severity severity(String text, Path file) {
    return List.of(Severity.values()).stream()
        .filter(it -> it.name().toLowerCase(Locale.ROOT).equals(text))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("%s: no severity '%s'.".formatted(file, text)));
  }
}
