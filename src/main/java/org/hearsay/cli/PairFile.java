package org.hearsay.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.article.Published;
import org.hearsay.check.SentencePair;
import org.hearsay.check.SentencePair.Side;

/**
 * Pairs of sentences as JSON Lines: {@code id}, and {@code a} and {@code b} with {@code text} and
 * optionally {@code speaker}, {@code outlet} and {@code published}. Other keys mean nothing here.
 */
final class PairFile {

  private final ObjectMapper mapper = new ObjectMapper();
  private final Path file;

  PairFile(Path file) {
    this.file = file;
  }

  /** All pairs in the order of the file; fails at the first line that is none, and names it. */
  List<SentencePair> read() {
    List<SentencePair> pairs = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    List<String> lines = lines();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        SentencePair pair = pair(lines.get(i), i + 1);
        if (!ids.add(pair.id())) {
          throw wrong(i + 1, "the id '%s' stands on an earlier line too".formatted(pair.id()));
        }
        pairs.add(pair);
      }
    }
    return pairs;
  }

  private List<String> lines() {
    try {
      return Files.readAllLines(file);
    } catch (MalformedInputException e) {
      throw new UsageException(file + " is not UTF-8", e);
    } catch (IOException e) {
      String reason = Files.exists(file) ? "cannot be read: " + e.getMessage() : "does not exist";
      throw new UsageException("%s %s".formatted(file, reason), e);
    }
  }

  private SentencePair pair(String json, int line) {
    JsonNode node = parsed(json, line);
    if (!node.isObject()) {
      throw wrong(line, "not a JSON object");
    }
    String id = string(node, "id", "", line).orElseThrow(() -> wrong(line, "no 'id'"));
    return new SentencePair(id, side(node, "a", line), side(node, "b", line));
  }

  private JsonNode parsed(String json, int line) {
    try {
      return mapper.readTree(json);
    } catch (JsonProcessingException e) {
      throw wrong(line, "not JSON: " + e.getOriginalMessage());
    }
  }

  private Side side(JsonNode pair, String name, int line) {
    JsonNode node = pair.path(name);
    if (!node.isObject()) {
      throw wrong(line, "'%s' must be an object with a 'text'".formatted(name));
    }
    String within = name + ".";
    return new Side(
        string(node, "text", within, line)
            .orElseThrow(() -> wrong(line, "no '%stext', or an empty one".formatted(within))),
        string(node, "speaker", within, line),
        string(node, "outlet", within, line),
        string(node, "published", within, line).map(it -> published(it, within, line)));
  }

  private Published published(String iso, String within, int line) {
    return Published.find(iso)
        .orElseThrow(() ->
            wrong(line, "'%spublished' is no date like 2026-03-31: '%s'".formatted(within, iso)));
  }

  /** Empty if it is missing, null or blank. */
  private Optional<String> string(JsonNode node, String key, String within, int line) {
    JsonNode value = node.path(key);
    if (value.isMissingNode() || value.isNull()) {
      return Optional.empty();
    }
    if (!value.isTextual()) {
      throw wrong(line, "'%s%s' must be a string".formatted(within, key));
    }
    return Optional.of(value.textValue()).filter(it -> !it.isBlank());
  }

  private UsageException wrong(int line, String reason) {
    return new UsageException("%s:%d: %s".formatted(file, line, reason));
  }
}
