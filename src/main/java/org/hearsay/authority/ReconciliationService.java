package org.hearsay.authority;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A service that tells which Wikidata item a name may mean, by the Reconciliation Service API 0.2
 * of the W3C's community group. What it is asked leaves the machine.
 */
public final class ReconciliationService {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final int MOST_CANDIDATES = 5;
  private static final List<String> VERSIONS = List.of("0.1", "0.2");

  private final URI address;
  private final Requests requests;
  private final int batch;

  private ReconciliationService(URI address, Requests requests, int batch) {
    this.address = address;
    this.requests = requests;
    this.batch = batch;
  }

  /**
   * The service at that address, which is asked for its manifest.
   *
   * @param batch names to ask for at a time, if the service allows as many
   * @throws ReconciliationException if it does not answer, or with other ids than Wikidata's
   */
  public static ReconciliationService at(URI address, int batch, Requests requests) {
    JsonNode manifest = json(address, requests.send(requests.to(address).GET().build()));
    String ids = manifest.path("identifierSpace").asText("");
    if (!ids.matches("https?://www\\.wikidata\\.org/.*")) {
      throw new ReconciliationException(
          "%s: its ids are of '%s', and only those of Wikidata can be kept"
              .formatted(address, ids));
    }
    List<String> versions = new ArrayList<>();
    manifest.path("versions").forEach(it -> versions.add(it.asText()));
    if (!versions.isEmpty() && VERSIONS.stream().noneMatch(versions::contains)) {
      throw new ReconciliationException(
          "%s: it speaks versions %s of the API, and this software %s"
              .formatted(address, versions, VERSIONS));
    }
    int most = manifest.path("batchSize").asInt(batch);
    return new ReconciliationService(address, requests, Math.max(1, Math.min(batch, most)));
  }

  /** How many questions to ask at a time. */
  int batch() {
    return batch;
  }

  /**
   * The candidates for each name, the best first.
   *
   * @throws ReconciliationException if it does not answer, or not as the API says
   */
  List<List<Candidate>> candidates(List<Question> questions) {
    ObjectNode queries = MAPPER.createObjectNode();
    for (int i = 0; i < questions.size(); i++) {
      queries
          .putObject("q" + i)
          .put("query", questions.get(i).name())
          .put("type", questions.get(i).type())
          .put("limit", MOST_CANDIDATES);
    }
    String form = "queries=" + URLEncoder.encode(queries.toString(), StandardCharsets.UTF_8);
    HttpRequest request =
        requests
            .to(address)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build();
    JsonNode answer = json(address, requests.send(request));
    List<List<Candidate>> all = new ArrayList<>();
    for (int i = 0; i < questions.size(); i++) {
      all.add(candidates(answer.path("q" + i).path("result"), questions.get(i)));
    }
    return all;
  }

  private List<Candidate> candidates(JsonNode result, Question question) {
    if (!result.isArray()) {
      throw new ReconciliationException(
          "%s: no result for '%s' in its answer".formatted(address, question.name()));
    }
    List<Candidate> found = new ArrayList<>();
    for (JsonNode one : result) {
      found.add(candidate(one));
    }
    found.sort((a, b) -> Double.compare(b.score(), a.score()));
    return found;
  }

  private Candidate candidate(JsonNode one) {
    List<String> types = new ArrayList<>();
    one.path("type").forEach(it -> types.add((it.isObject() ? it.path("name") : it).asText("")));
    return new Candidate(
        required(one, "id"),
        required(one, "name"),
        one.path("description").asText(""),
        types,
        one.path("score").asDouble(),
        one.path("match").asBoolean());
  }

  private String required(JsonNode candidate, String key) {
    return Optional.of(candidate.path(key).asText(""))
        .filter(it -> !it.isEmpty())
        .orElseThrow(() ->
            new ReconciliationException(
                "%s: a candidate without %s in its answer".formatted(address, key)));
  }

  private static JsonNode json(URI address, String body) {
    try {
      JsonNode json = MAPPER.readTree(body);
      if (!json.isObject()) {
        throw new ReconciliationException("%s: its answer is no JSON object".formatted(address));
      }
      return json;
    } catch (JsonProcessingException e) {
      throw new ReconciliationException(
          "%s: its answer is no JSON: %s".formatted(address, e.getOriginalMessage()), e);
    }
  }
}
