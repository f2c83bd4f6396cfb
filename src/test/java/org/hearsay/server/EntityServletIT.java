package org.hearsay.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.hearsay.query.SavedQueries;
import org.hearsay.store.StatementStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(Lifecycle.PER_CLASS)
@Timeout(60)
class EntityServletIT {

  private static final String ENTITIES =
      """
      PREFIX schema: <http://schema.org/>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX owl: <http://www.w3.org/2002/07/owl#>
      PREFIX dct: <http://purl.org/dc/terms/>
      BASE <http://localhost:3030/id/entity/>

      <mara-teld> a schema:Person ; rdfs:label "Mara Teld"@en .
      <mara-teld-diver> a schema:Person ; rdfs:label "Mara Teld the diver"@en .
      <teld> dct:isReplacedBy <m-teld> ; owl:deprecated true .
      <m-teld> dct:isReplacedBy <mara-teld> ; owl:deprecated true .
      <two-telds> dct:isReplacedBy <mara-teld> , <mara-teld-diver> ; owl:deprecated true .
      <abroad> dct:isReplacedBy <http://elsewhere.example/x> ; owl:deprecated true .
      """;

  private final HttpClient client = HttpClient.newHttpClient();
  private StatementStore store;
  private HearsayServer server;

  @BeforeAll
  void start(@TempDir Path folder) {
    store = StatementStore.open(folder);
    store.addEntities(RDFParser.fromString(ENTITIES, Lang.TURTLE).toGraph());
    server = HearsayServer.start(store, SavedQueries.load(), ServerSettings.onPort(0));
  }

  @AfterAll
  void stop() {
    server.close();
    store.close();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "mara-teld, 303, /query/statements-by-speaker?person=mara-teld",
    "teld, 301, /id/entity/mara-teld",
    "two-telds, 300, ''",
    "abroad, 404, ''",
    "nobody, 404, ''",
    "%2F%2Felsewhere.example, 404, ''",
    "Mara, 404, ''",
    "'', 404, ''",
  })
  void tellsWhereAnEntityIs(String key, int status, String location) throws Exception {
    HttpResponse<String> response = get("id/entity/" + key);

    assertThat(response.statusCode()).isIn(status, status == 404 ? 400 : status);
    assertThat(response.headers().firstValue("Location").orElse("")).endsWith(location);
    assertThat(response.headers().firstValue("Location").isPresent())
        .isEqualTo(!location.isEmpty());
  }

  @Test
  void offersTheHalvesOfASplit() throws Exception {
    HttpResponse<String> response = get("id/entity/two-telds");

    assertThat(response.body())
        .contains("/id/entity/mara-teld (Mara Teld)")
        .contains("/id/entity/mara-teld-diver (Mara Teld the diver)");
    assertThat(response.headers().allValues("Link")).hasSize(2);
  }

  @Test
  void anOldKeyStillAnswersSavedQueries() throws Exception {
    assertThat(get("query/statements-by-speaker?person=teld").statusCode()).isEqualTo(200);
    assertThat(get("query/statements-by-speaker?person=two-telds").statusCode()).isEqualTo(400);
    assertThat(get("query/statements-by-speaker?person=two-telds").body())
        .contains("was split")
        .contains("mara-teld-diver");
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(URI.create(server.url() + path)).build(), BodyHandlers.ofString());
  }
}
