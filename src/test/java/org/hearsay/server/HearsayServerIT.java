package org.hearsay.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.hearsay.query.QueryLimits;
import org.hearsay.query.SavedQueries;
import org.hearsay.sample.GoldGraph;
import org.hearsay.store.Counts;
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
@Timeout(60)
class HearsayServerIT {

  private static final String STATEMENTS =
      "SELECT (COUNT(*) AS ?n) { ?s a <https://w3id.org/hearsay#Statement> }";

  private final HttpClient client = HttpClient.newHttpClient();
  private StatementStore store;
  private HearsayServer server;

  @BeforeAll
  void start(@TempDir Path folder) {
    store = GoldGraph.storeIn(folder);
    server = HearsayServer.start(store, SavedQueries.load(), ServerSettings.onPort(0));
  }

  @AfterAll
  void stop() {
    server.close();
    store.close();
  }

  @Test
  void answersAGetInJsonOverTheUnionOfAllGraphs() throws Exception {
    HttpResponse<String> response = get("sparql?query=" + encoded(STATEMENTS));

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(header(response, "Content-Type")).startsWith("application/sparql-results+json");
    assertThat(header(response, "Access-Control-Allow-Origin")).isEqualTo("*");
    assertThat(response.body()).contains("\"value\": \"581\"");
  }

  @ParameterizedTest
  @CsvSource({
    "text/csv, text/csv",
    "application/sparql-results+xml, application/sparql-results+xml",
    "*/*, application/sparql-results+json",
  })
  void answersInTheFormatAskedFor(String accept, String type) throws Exception {
    HttpResponse<String> response =
        send(request("sparql?query=" + encoded(STATEMENTS)).header("Accept", accept));

    assertThat(header(response, "Content-Type")).startsWith(type);
  }

  @Test
  void answersPostsOfBothKinds() throws Exception {
    HttpResponse<String> form =
        post("application/x-www-form-urlencoded", "query=" + encoded(STATEMENTS));
    HttpResponse<String> direct = post("application/sparql-query", STATEMENTS);

    assertThat(form.body()).contains("\"581\"");
    assertThat(direct.body()).isEqualTo(form.body());
  }

  @Test
  void findsWords() throws Exception {
    String query =
        "PREFIX text: <http://jena.apache.org/text#> SELECT ?s"
            + " { ?s text:query (<https://w3id.org/hearsay#quote> 'biscuit' 10) }";

    assertThat(get("sparql?query=" + encoded(query)).body())
        .contains("id/statement/lantern-2024-03-09-teld-interview.");
  }

  @Test
  void triplesAreTurtleWhereNoFormatIsAskedFor() throws Exception {
    HttpResponse<String> response =
        get("sparql?query=" + encoded("CONSTRUCT { ?s ?p ?o } { ?s ?p ?o } LIMIT 1"));

    assertThat(header(response, "Content-Type")).startsWith("text/turtle");
  }

  @Test
  void withoutAQueryTheEndpointDescribesItself() throws Exception {
    HttpResponse<String> response = get("sparql");

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(header(response, "Content-Type")).startsWith("text/turtle");
    assertThat(response.body()).contains("sd:Service");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "INSERT DATA { GRAPH <urn:a:g> { <urn:a:s> <urn:a:p> 1 } }",
        "DROP ALL",
        "LOAD <file:///etc/passwd> INTO GRAPH <urn:a:g>"
      })
  void writesNothing(String update) throws Exception {
    Counts before = store.counts();
    long version = store.version();

    assertThat(post("application/sparql-update", update).statusCode()).isEqualTo(415);
    assertThat(post("application/sparql-query", update).statusCode()).isEqualTo(400);
    assertThat(post("application/x-www-form-urlencoded", "update=" + encoded(update)).statusCode())
        .isEqualTo(400);
    assertThat(get("sparql?query=" + encoded(update)).statusCode()).isEqualTo(400);
    for (String path : new String[] {"sparql", "sparql?default", "sparql?graph=urn:a:g"}) {
      for (String method : new String[] {"PUT", "DELETE", "PATCH"}) {
        HttpRequest.Builder request =
            request(path)
                .method(method, BodyPublishers.ofString("<urn:a:s> <urn:a:p> 1 ."))
                .header("Content-Type", "text/turtle");
        assertThat(send(request).statusCode()).as(method + " " + path).isEqualTo(405);
      }
    }
    assertThat(post("text/turtle", "<urn:a:s> <urn:a:p> 1 .").statusCode()).isEqualTo(415);
    assertThat(store.counts()).isEqualTo(before);
    assertThat(store.version()).isEqualTo(version);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sparql/update",
        "sparql/data",
        "sparql/upload",
        "sparql/get",
        "$/datasets",
        "$/stats",
        "$/server",
        "$/compact/sparql",
        "other"
      })
  void servesNothingElse(String path) throws Exception {
    assertThat(get(path).statusCode()).isEqualTo(404);
    assertThat(send(request(path).POST(BodyPublishers.ofString("x"))).statusCode()).isIn(404, 405);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { SERVICE <URL> { ?s ?p ?o } }",
        "SELECT * { SERVICE SILENT <URL> { ?s ?p ?o } }",
        "SELECT * { BIND(<URL> AS ?u) SERVICE ?u { ?s ?p ?o } }",
        "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE <URL> { ?s ?p ?o } } }",
        "SELECT * { { SELECT * { SERVICE <URL> { ?s ?p ?o } } } }",
        "SELECT * { ?s ?p ?o } ORDER BY (EXISTS { SERVICE <URL> { ?s ?p ?o } })",
        "SELECT * FROM <URL> { ?s ?p ?o }",
        "SELECT * FROM NAMED <URL> { GRAPH ?g { ?s ?p ?o } }",
        "DESCRIBE <URL>",
      })
  void callsNobody(String query) throws Exception {
    try (ServerSocket listener = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      String url = "http://127.0.0.1:%d/".formatted(listener.getLocalPort());

      HttpResponse<String> response = get("sparql?query=" + encoded(query.replace("URL", url)));
      HttpResponse<String> other =
          get("sparql?default-graph-uri=" + encoded(url) + "&query=" + encoded(STATEMENTS));

      assertThat(response.statusCode()).isEqualTo(query.contains("SERVICE") ? 403 : 200);
      assertThat(other.statusCode()).isEqualTo(200);
      listener.setSoTimeout(100);
      assertThatThrownBy(
              () -> {
                try (Socket called = listener.accept()) {
                  assertThat(called).isNull();
                }
              })
          .isInstanceOf(SocketTimeoutException.class);
    }
  }

  @Test
  void aFaultyQueryIsExplainedWithoutAStackTrace() throws Exception {
    HttpResponse<String> response = get("sparql?query=" + encoded("SELECT * { ?s"));

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).contains("Parse error").doesNotContain("\tat ", "org.apache");
  }

  @Test
  void aQueryThatTakesTooLongIsStopped(@TempDir Path folder) throws Exception {
    ServerSettings hasty =
        ServerSettings.onPort(0).withLimits(QueryLimits.DEFAULT.withTime(Duration.ofMillis(200)));
    String slow = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";
    try (StatementStore other = GoldGraph.storeIn(folder);
        HearsayServer server = HearsayServer.start(other, SavedQueries.load(), hasty)) {
      HttpResponse<String> response =
          client.send(
              HttpRequest.newBuilder(URI.create(server.sparqlUrl() + "?query=" + encoded(slow)))
                  .build(),
              BodyHandlers.ofString());

      assertThat(response.statusCode()).isEqualTo(503);
      assertThat(response.body()).doesNotContain("\tat ");
    }
  }

  @Test
  void theStartPageAndThePingAnswer() throws Exception {
    HttpResponse<String> page = get("");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(header(page, "Content-Type")).startsWith("text/html");
    assertThat(header(page, "Content-Security-Policy")).contains("default-src 'none'");
    assertThat(page.body()).contains("Who said what");
    assertThat(get("ping").body()).isEqualTo("pong\n");
  }

  @Test
  void theLinksOfTheStartPageAnswer() throws Exception {
    String page = get("").body();

    List<String> links =
        Pattern.compile("href=\"/(queries[^\"]*)\"")
            .matcher(page)
            .results()
            .map(link -> link.group(1).replace("&amp;", "&"))
            .toList();

    assertThat(links).hasSizeGreaterThan(3);
    for (String link : links) {
      assertThat(get(link).statusCode()).as(link).isEqualTo(200);
    }
  }

  @Test
  void aPortInUseIsNamed() {
    assertThatThrownBy(() ->
            HearsayServer.start(store, SavedQueries.load(), ServerSettings.onPort(server.port())))
        .isInstanceOf(PortInUseException.class)
        .hasMessageContaining("Port " + server.port() + " is in use. Maybe");
  }

  @Test
  void stopsSoonAndLeavesTheStoreOpen(@TempDir Path folder) throws Exception {
    try (StatementStore other = GoldGraph.storeIn(folder)) {
      HearsayServer server =
          HearsayServer.start(other, SavedQueries.load(), ServerSettings.onPort(0));
      String url = server.sparqlUrl() + "?query=" + encoded(STATEMENTS);
      client.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString());

      long start = System.nanoTime();
      server.close();

      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
      assertThat(other.counts().statements()).isEqualTo(581);
      assertThatThrownBy(() ->
              client.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString()))
          .isInstanceOf(IOException.class);
    }
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(server.url() + path.replace("$", "%24")));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return client.send(request.build(), BodyHandlers.ofString());
  }

  private HttpResponse<String> get(String path) throws Exception {
    return send(request(path));
  }

  private HttpResponse<String> post(String type, String body) throws Exception {
    return send(request("sparql").header("Content-Type", type).POST(BodyPublishers.ofString(body)));
  }

  private static String header(HttpResponse<String> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
