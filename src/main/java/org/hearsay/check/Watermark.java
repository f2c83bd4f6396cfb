package org.hearsay.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.hearsay.contradiction.Kind;
import org.hearsay.store.StatementStore;

/**
 * How far the check has come.
 *
 * @param run the key of the last run
 * @param version of the store that it read
 * @param activities how many activities the store's log then had
 * @param kinds those that all statements were judged by
 * @param demoted those that were then no more than information
 */
record Watermark(String run, long version, long activities, Set<Kind> kinds, Set<Kind> demoted) {

  /** The name of the store's mark. */
  static final String NAME = "check";

  private static final ObjectMapper JSON = new ObjectMapper();

  static final Watermark NONE = new Watermark("", 0, 0, Set.of(), Set.of());

  Watermark {
    kinds = Set.copyOf(kinds);
    demoted = Set.copyOf(demoted);
  }

  /** What the last run left; {@link #NONE} if there was none. */
  static Watermark of(StatementStore store) {
    Optional<String> mark = store.findMark(NAME);
    return mark.map(Watermark::read).orElse(NONE);
  }

  private static Watermark read(String text) {
    try {
      JsonNode json = JSON.readTree(text);
      return new Watermark(
          json.path("run").asText(),
          json.path("version").asLong(),
          json.path("activities").asLong(),
          kinds(json.path("kinds")),
          kinds(json.path("demoted")));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The store's mark of the check is damaged: " + text, e);
    }
  }

  private static Set<Kind> kinds(JsonNode codes) {
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    codes.forEach(it -> Kind.find(it.asText()).ifPresent(kinds::add));
    return kinds;
  }

  String text() {
    ObjectNode json = JSON.createObjectNode();
    json.put("run", run).put("version", version).put("activities", activities);
    kinds.stream().sorted().forEach(it -> json.withArray("kinds").add(it.code()));
    demoted.stream().sorted().forEach(it -> json.withArray("demoted").add(it.code()));
    return json.toString();
  }
}
