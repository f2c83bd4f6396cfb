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
import org.hearsay.Noon;
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
class MovedEntitiesIT {

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
    store = StatementStore.open(folder, Noon.CLOCK);
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
    "id/entity/mara-teld, 303, /doc/entity/mara-teld.ttl",
    "id/entity/teld, 308, /id/entity/mara-teld",
    "doc/entity/teld, 308, /doc/entity/mara-teld",
    "doc/entity/teld.jsonld, 308, /doc/entity/mara-teld.jsonld",
    "id/entity/two-telds, 300, ''",
    "id/entity/abroad, 404, ''",
    "id/entity/nobody, 404, ''",
    "id/entity/%2F%2Felsewhere.example, 404, ''",
    "id/entity/Mara, 404, ''",
    "id/entity/, 404, ''",
    "id/, 404, ''",
  })
  void tellsWhereAnEntityIs(String path, int status, String location) throws Exception {
    HttpResponse<String> response = get(path);

    assertThat(response.statusCode()).isIn(status, status == 404 ? 400 : status);
    assertThat(response.headers().firstValue("Location").orElse("")).isEqualTo(location);
  }

  @Test
  void offersTheHalvesOfASplitToPeopleAndPrograms() throws Exception {
    HttpResponse<String> turtle = get("id/entity/two-telds");
    HttpResponse<String> page = get("id/entity/two-telds", "text/html");

    assertThat(page.statusCode()).isEqualTo(300);
    assertThat(page.body())
        .contains("<a href=\"/id/entity/mara-teld\">Mara Teld</a>")
        .contains("<a href=\"/id/entity/mara-teld-diver\">Mara Teld the diver</a>");
    assertThat(turtle.headers().allValues("Link")).hasSize(2);
    assertThat(RDFParser.fromString(turtle.body(), Lang.TURTLE).toGraph().size()).isEqualTo(2);
  }

  @Test
  void anOldKeyStillAnswersSavedQueries() throws Exception {
    assertThat(get("queries/statements-by-speaker?person=teld").statusCode()).isEqualTo(200);
    assertThat(get("queries/statements-by-speaker?person=two-telds").statusCode()).isEqualTo(400);
    assertThat(get("queries/statements-by-speaker?person=two-telds").body())
        .contains("was split")
        .contains("mara-teld-diver");
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return get(path, "*/*");
  }

  private HttpResponse<String> get(String path, String accept)
      throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(URI.create(server.url() + path)).header("Accept", accept).build(),
        BodyHandlers.ofString());
  }
}
