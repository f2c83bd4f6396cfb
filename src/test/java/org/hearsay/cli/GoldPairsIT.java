package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Holds a floor under what is found between 41 labelled pairs of sentences from the news, which
 * cannot be shipped; without them there is nothing to measure.
 */
class GoldPairsIT {

  private static final Path GOLD = Path.of("../shared/gold/contradictions-dev.jsonl");
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @Test
  @Timeout(value = 5, unit = TimeUnit.MINUTES)
  void contradictionsAreFoundAndLittleElse(@TempDir Path folder) throws IOException {
    assumeTrue(Files.isRegularFile(GOLD), "No labelled pairs in " + GOLD);
    Map<String, JsonNode> gold = new LinkedHashMap<>();
    List<String> pairs = new ArrayList<>();
    for (String line : Files.readAllLines(GOLD)) {
      JsonNode node = MAPPER.readTree(line);
      gold.put(node.path("id").textValue(), node);
      pairs.add(pair(node).toString());
    }
    Path file = Files.write(folder.resolve("pairs.jsonl"), pairs);

    Ended ended = Commander.run("check", "--pairs", file).exits(ExitCode.DONE);

    Map<String, Integer> labelled = new TreeMap<>();
    Map<String, Integer> flagged = new TreeMap<>();
    for (String line : ended.out().lines().toList()) {
      JsonNode found = MAPPER.readTree(line);
      String id = found.path("id").textValue();
      assertThat(gold).as("pairs asked about").containsKey(id);
      JsonNode pair = Objects.requireNonNull(gold.remove(id));
      for (String of :
          List.of(text(pair, "label"), text(pair, "label") + " " + text(pair, "kind"))) {
        labelled.merge(of, 1, Integer::sum);
        flagged.merge(of, found.path("kind").isNull() ? 0 : 1, Integer::sum);
      }
    }
    System.out.println("Labelled: " + labelled + "\nFlagged: " + flagged);
    assertThat(gold).as("pairs without an answer").isEmpty();
    assertThat(flagged.get("hard_negative")).isLessThanOrEqualTo(1);
    assertThat(share("contradiction", flagged, labelled)).isGreaterThanOrEqualTo(.45);
    assertThat(share("contradiction altered_quote", flagged, labelled)).isGreaterThanOrEqualTo(.7);
  }

  private static ObjectNode pair(JsonNode gold) {
    ObjectNode pair = MAPPER.createObjectNode().put("id", text(gold, "id"));
    for (String side : List.of("a", "b")) {
      String[] file = text(gold.path(side), "file").split("_", 3);
      pair.putObject(side)
          .put("text", text(gold.path(side), "text"))
          .put("outlet", file[0])
          .put("published", file[1]);
    }
    return pair;
  }

  private static double share(
      String of, Map<String, Integer> flagged, Map<String, Integer> labelled) {
    return (double) flagged.getOrDefault(of, 0) / labelled.getOrDefault(of, 1);
  }

  private static String text(JsonNode node, String key) {
    return node.path(key).asText();
  }
}
