package org.hearsay.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hearsay.sparql.Http.header;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collections;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.hearsay.query.SavedQueries;
import org.hearsay.sample.GoldGraph;
import org.hearsay.server.HearsayServer;
import org.hearsay.server.ServerSettings;
import org.hearsay.sparql.Http;
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
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(Lifecycle.PER_CLASS)
@Timeout(90)
class OperationsIT {

  private static final String TOKEN = "a-token-for-this-test-only";
  private static final String SLOW =
      "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";
  private static final String WORDS =
      "PREFIX text: <http://jena.apache.org/text#> ASK"
          + " { ?s text:query (<https://w3id.org/hearsay#quote> 'biscuit' 10) }";

  private final ExecutorService clients = Executors.newCachedThreadPool();
  private Path folder;
  private StatementStore store;
  private HearsayServer server;
  private Http http;
  private Http operations;

  @BeforeAll
  void start(@TempDir Path temporary) {
    folder = temporary;
    store = GoldGraph.storeIn(temporary);
    server = HearsayServer.start(store, SavedQueries.load(), settings());
    http = Http.at(server.url());
    operations = Http.at("http://127.0.0.1:%d/".formatted(server.operationsPort().orElseThrow()));
  }

  private static ServerSettings settings() {
    return ServerSettings.onPort(0).withOperations(new OperationsSettings(0, TOKEN));
  }

  @AfterAll
  void stop() {
    clients.shutdownNow();
    server.close();
    store.close();
  }

  @Test
  void saysWhetherItIsReady() throws Exception {
    HttpResponse<String> response = operations.get("ready");

    assertThat(response.statusCode()).isEqualTo(200);
    JsonNode checks = new ObjectMapper().readTree(response.body()).path("checks");
    assertThat(checks.properties()).hasSize(6).allMatch(it -> it.getValue().booleanValue());
    assertThat(operations.get("ping").body()).isEqualTo("pong\n");
  }

  @Test
  void countsRequestsByRouteAndQueriesByOutcome() throws Exception {
    http.query("ASK {}");
    http.get("no-such-thing-%d".formatted(System.nanoTime()));

    String metrics = operations.get("metrics").body();

    assertThat(metrics)
        .contains(
            "http_server_requests_seconds_bucket{method=\"GET\",route=\"/sparql\",status=\"200\"",
            "hearsay_queries_total{outcome=\"answered\"}",
            "hearsay_queries_running",
            "jvm_memory_used_bytes")
        .doesNotContain("no-such-thing");
  }

  @ParameterizedTest
  @CsvSource({
    "POST, admin/backup",
    "POST, admin/compact",
    "GET, admin/tasks/t1",
    "GET, admin/queries",
    "DELETE, admin/queries/q1",
  })
  void upkeepNeedsTheToken(String method, String path) throws Exception {
    for (String wrong : new String[] {"", "Bearer", "Bearer x", "Bearer " + TOKEN + "x"}) {
      HttpResponse<String> response =
          operations.send(
              operations
                  .to(path)
                  .header("Authorization", wrong)
                  .method(method, BodyPublishers.noBody()));

      assertThat(response.statusCode()).as(wrong).isEqualTo(401);
      assertThat(header(response, "WWW-Authenticate")).isEqualTo("Bearer");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ready", "metrics", "admin/backup", "admin/compact", "admin/queries", "admin/"})
  void thePublicPortKnowsNothingOfIt(String path) throws Exception {
    assertThat(http.get(path, "Authorization", "Bearer " + TOKEN).statusCode()).isEqualTo(404);
    assertThat(
            http.send(
                    http.to(path)
                        .header("Authorization", "Bearer " + TOKEN)
                        .POST(BodyPublishers.noBody()))
                .statusCode())
        .isIn(404, 405);
    assertThat(http.get("ping").statusCode()).isEqualTo(200);
  }

  @Test
  void onlyThisMachineReachesIt() throws Exception {
    int port = server.operationsPort().orElseThrow();
    for (NetworkInterface each : Collections.list(NetworkInterface.getNetworkInterfaces())) {
      for (InetAddress address : Collections.list(each.getInetAddresses())) {
        if (!address.isLoopbackAddress()) {
          assertThatThrownBy(() -> new Socket(address, port).close())
              .as(address.toString())
              .isInstanceOf(java.io.IOException.class);
        }
      }
    }
  }

  @Test
  void backsUpAndCompactsWhileItAnswers() throws Exception {
    String backup = done(begun("admin/backup"));
    Path file = folder.resolve("backups").resolve(backup);
    long before = store.counts().quads();

    assertThat(quadsIn(file)).isEqualTo(before);
    try (Stream<Path> files = Files.list(folder.resolve("backups"))) {
      assertThat(files).containsExactly(file);
    }
    done(begun("admin/compact"));

    assertThat(http.query(WORDS).body()).contains("true");
    assertThat(store.counts().quads()).isEqualTo(before);
    assertThat(store.removeArticle("no-such-article")).isNotNull();
    assertThat(operations.get("ready").statusCode()).isEqualTo(200);
  }

  private static long quadsIn(Path file) throws Exception {
    try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      DatasetGraph quads = RDFParser.source(in).lang(Lang.NQUADS).toDatasetGraph();
      return quads.stream().filter(it -> !it.isDefaultGraph()).count();
    }
  }

  private String begun(String path) throws Exception {
    HttpResponse<String> response = operations.send(upkeep(path).POST(BodyPublishers.noBody()));

    assertThat(response.statusCode()).isEqualTo(202);
    return header(response, "Location").substring(1);
  }

  private String done(String task) throws Exception {
    while (true) {
      JsonNode state = new ObjectMapper().readTree(operations.send(upkeep(task)).body());
      if (state.path("state").asText().equals("DONE")) {
        return state.path("result").asText();
      }
      assertThat(state.path("state").asText()).isIn("WAITING", "RUNNING");
      Thread.sleep(50);
    }
  }

  private java.net.http.HttpRequest.Builder upkeep(String path) {
    return operations.to(path).header("Authorization", "Bearer " + TOKEN);
  }

  @Test
  void showsAndStopsQueries() throws Exception {
    CompletableFuture<HttpResponse<String>> slow =
        CompletableFuture.supplyAsync(() -> slowQuery(http), clients);
    JsonNode running = new ObjectMapper().createArrayNode();
    while (running.isEmpty()) {
      running = new ObjectMapper().readTree(operations.send(upkeep("admin/queries")).body());
    }
    String id = running.get(0).path("id").asText();

    assertThat(running.get(0).path("query").asText()).containsIgnoringCase("count");
    assertThat(stop(id)).isEqualTo(204);
    assertThat(slow.get().statusCode()).isEqualTo(503);
    assertThat(slow.get().body()).contains("cancelled");
    assertThat(header(slow.get(), "X-Query-Id")).isEqualTo(id);
    while (stop(id) != 404) {
      Thread.sleep(20);
    }
  }

  private int stop(String id) throws Exception {
    return operations.send(upkeep("admin/queries/" + id).DELETE()).statusCode();
  }

  private static HttpResponse<String> slowQuery(Http http) {
    try {
      return http.query(SLOW);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void whatIsUnderWayEndsBeforeTheServerDoes(@TempDir Path other) throws Exception {
    try (StatementStore data = GoldGraph.storeIn(other)) {
      HearsayServer stopping = HearsayServer.start(data, SavedQueries.load(), settings());
      Http asked = Http.at(stopping.url());
      Http probe =
          Http.at("http://127.0.0.1:%d/".formatted(stopping.operationsPort().orElseThrow()));
      String slow =
          "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . FILTER(STRLEN(CONCAT(STR(?a),"
              + " STR(?d))) > 10000) }";
      CompletableFuture<HttpResponse<String>> under =
          CompletableFuture.supplyAsync(
              () -> {
                try {
                  return asked.get("sparql?timeout=2&query=" + Http.encoded(slow));
                } catch (Exception e) {
                  throw new IllegalStateException(e);
                }
              },
              clients);
      while (!probe.get("metrics").body().contains("hearsay_queries_running 1.0")) {
        Thread.sleep(10);
      }
      CompletableFuture<Void> closed = CompletableFuture.runAsync(stopping::close, clients);
      while (probe.get("ready").statusCode() != 503) {
        Thread.sleep(10);
      }

      assertThat(under.get().statusCode()).isEqualTo(503);
      assertThat(under.get().body()).contains("took longer");
      closed.get();
      assertThatThrownBy(() -> asked.get("ping")).isInstanceOf(java.io.IOException.class);
      assertThat(data.counts().statements()).isPositive();
    }
  }

  @Test
  void theTokenIsMadeOnceAndForItsOwnerAlone(@TempDir Path other) throws Exception {
    TokenFile file = new TokenFile(other.resolve("operations.token"));
    String token = file.readOrMake();

    assertThat(token).hasSizeGreaterThan(40).isEqualTo(file.readOrMake());
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.path())))
        .isEqualTo("rw-------");
    assertThat(new OperationsSettings(0, token).toString()).doesNotContain(token);
    assertThatThrownBy(() -> new OperationsSettings(0, "short"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
