package org.hearsay.sparql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hearsay.sparql.Http.encoded;
import static org.hearsay.sparql.Http.header;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.hearsay.query.QueryLimits;
import org.hearsay.query.SavedQueries;
import org.hearsay.sample.GoldGraph;
import org.hearsay.server.HearsayServer;
import org.hearsay.server.ServerSettings;
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

/**
 * The SPARQL 1.1 Protocol. Methods whose names begin with {@code w3c_} are the cases of the W3C's
 * tests for queries, under their names there, over data of ours. Its cases {@code update_*} and
 * {@code bad_update_*} do not apply: this endpoint takes no updates, which {@link #noUpdates}
 * checks.
 */
@TestInstance(Lifecycle.PER_CLASS)
@Timeout(60)
class SparqlProtocolIT {

  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String DIRECT = "application/sparql-query";
  private static final String GRAPHS =
      "SELECT DISTINCT ?g { GRAPH ?g { ?s ?p ?o } } ORDER BY ?g LIMIT 2";
  private static final String COUNT = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }";
  private static final String COUNT_NAMED =
      "SELECT (COUNT(DISTINCT ?g) AS ?n) { GRAPH ?g { ?s ?p ?o } }";
  private static final String CONSTRUCT =
      "CONSTRUCT { ?s a ?t } WHERE { SELECT ?s ?t { ?s a ?t } ORDER BY ?s ?t LIMIT 5 }";

  private StatementStore store;
  private HearsayServer server;
  private Http http;
  private String one;
  private String two;

  @BeforeAll
  void start(@TempDir Path folder) {
    store = GoldGraph.storeIn(folder);
    server =
        HearsayServer.start(
            store,
            SavedQueries.load(),
            ServerSettings.onPort(0)
                .withAnswers(new AnswerLimits(2_000, 1_000_000))
                .withLimits(QueryLimits.DEFAULT.withTime(Duration.ofSeconds(5))));
    http = Http.at(server.url());
    List<String> graphs =
        store.read(dataset ->
            org.apache.jena.sparql.exec.QueryExec.dataset(dataset.asDatasetGraph())
                .query(GRAPHS)
                .build()
                .select()
                .stream()
                .map(it -> it.get("g").getURI())
                .toList());
    one = graphs.get(0);
    two = graphs.get(1);
  }

  @AfterAll
  void stop() {
    server.close();
    store.close();
  }

  @Test
  void w3c_query_get() throws Exception {
    HttpResponse<String> response = http.query("ASK {}");

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(header(response, "Content-Type")).isEqualTo("application/sparql-results+json");
    assertThat(response.body()).contains("true");
  }

  @Test
  void w3c_query_post_form() throws Exception {
    assertThat(http.post(FORM, "query=ASK%20%7B%7D").body()).contains("true");
  }

  @Test
  void w3c_query_post_direct() throws Exception {
    assertThat(http.post(DIRECT, "ASK {}").body()).contains("true");
    assertThat(http.post(DIRECT + "; charset=UTF-8", "ASK {}").body()).contains("true");
  }

  @Test
  void w3c_query_dataset_default_graph() throws Exception {
    long ofOne = count(COUNT, "default-graph-uri=" + encoded(one));

    assertThat(ofOne).isPositive().isLessThan(count(COUNT, ""));
    assertThat(posted(COUNT, "default-graph-uri=" + encoded(one))).isEqualTo(ofOne);
  }

  @Test
  void w3c_query_dataset_default_graphs() throws Exception {
    String both = "default-graph-uri=%s&default-graph-uri=%s".formatted(encoded(one), encoded(two));
    long sum =
        count(COUNT, "default-graph-uri=" + encoded(one))
            + count(COUNT, "default-graph-uri=" + encoded(two));

    assertThat(count(COUNT, both)).isEqualTo(sum);
    assertThat(posted(COUNT, both)).isEqualTo(sum);
  }

  @Test
  void w3c_query_dataset_named_graphs() throws Exception {
    String both = "named-graph-uri=%s&named-graph-uri=%s".formatted(encoded(one), encoded(two));

    assertThat(count(COUNT_NAMED, both)).isEqualTo(2);
    assertThat(posted(COUNT_NAMED, both)).isEqualTo(2);
    assertThat(count(COUNT, both)).isZero();
  }

  @Test
  void w3c_query_dataset_full() throws Exception {
    String full = "default-graph-uri=%s&named-graph-uri=%s".formatted(encoded(one), encoded(two));

    assertThat(count(COUNT_NAMED, full)).isEqualTo(1);
    assertThat(count(COUNT, full)).isEqualTo(count(COUNT, "default-graph-uri=" + encoded(one)));
  }

  @Test
  void w3c_query_multiple_dataset() throws Exception {
    String named = "SELECT (COUNT(*) AS ?n) FROM <%s> { ?s ?p ?o }".formatted(two);

    assertThat(count(named, "default-graph-uri=" + encoded(one)))
        .isEqualTo(count(COUNT, "default-graph-uri=" + encoded(one)));
    assertThat(count(named, "")).isEqualTo(count(COUNT, "default-graph-uri=" + encoded(two)));
  }

  @ParameterizedTest(name = "w3c_query_content_type: {0} as {1}")
  @CsvSource(
      textBlock =
          """
          SELECT * { VALUES ?x { 1 } }, '*/*'                           , application/sparql-results+json
          SELECT * { VALUES ?x { 1 } }, application/sparql-results+xml  , application/sparql-results+xml
          SELECT * { VALUES ?x { 1 } }, application/json                , application/json
          SELECT * { VALUES ?x { 1 } }, text/csv                        , text/csv; charset=utf-8
          SELECT * { VALUES ?x { 1 } }, text/tab-separated-values       , text/tab-separated-values; charset=utf-8
          SELECT * { VALUES ?x { 1 } }, 'text/csv;q=0.1, application/sparql-results+xml;q=0.5', application/sparql-results+xml
          ASK {}                      , application/sparql-results+xml  , application/sparql-results+xml
          DESCRIBE <urn:x:s>          , '*/*'                           , text/turtle; charset=utf-8
          DESCRIBE <urn:x:s>          , application/rdf+xml             , application/rdf+xml
          CONSTRUCT WHERE { ?s a ?o } LIMIT 2, application/ld+json      , application/ld+json
          CONSTRUCT WHERE { ?s a ?o } LIMIT 2, application/n-triples    , application/n-triples
          CONSTRUCT WHERE { ?s a ?o } LIMIT 2, application/trig         , application/trig
          """)
  void w3c_query_content_type(String query, String accept, String type) throws Exception {
    HttpResponse<String> response = http.query(query, "Accept", accept);

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(header(response, "Content-Type")).isEqualTo(type);
    assertThat(header(response, "Vary")).contains("Accept");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "DELETE", "PATCH"})
  void w3c_bad_query_method(String method) throws Exception {
    HttpResponse<String> response =
        http.send(
            http.to("sparql?query=ASK%20%7B%7D").method(method, BodyPublishers.ofString("x")));

    assertThat(response.statusCode()).isEqualTo(405);
    assertThat(header(response, "Allow")).isEqualTo("GET, HEAD, POST, OPTIONS");
  }

  @Test
  void w3c_bad_multiple_queries() throws Exception {
    assertThat(http.get("sparql?query=ASK%20%7B%7D&query=SELECT%20*%20%7B%7D").statusCode())
        .isEqualTo(400);
    assertThat(http.post(FORM, "query=ASK%20%7B%7D&query=ASK%20%7B%7D").statusCode())
        .isEqualTo(400);
  }

  @Test
  void w3c_bad_query_wrong_media_type() throws Exception {
    assertThat(http.post("text/plain", "ASK {}").statusCode()).isEqualTo(415);
  }

  @Test
  void w3c_bad_query_missing_form_type() throws Exception {
    assertThat(
            http.send(http.to("sparql").POST(BodyPublishers.ofString("query=ASK%20%7B%7D")))
                .statusCode())
        .isEqualTo(415);
  }

  @Test
  void w3c_bad_query_missing_direct_type() throws Exception {
    assertThat(http.send(http.to("sparql").POST(BodyPublishers.ofString("ASK {}"))).statusCode())
        .isEqualTo(415);
  }

  @Test
  void w3c_bad_query_non_utf8() throws Exception {
    byte[] utf16 = "SELECT * { ?s ?p 'ä' }".getBytes(StandardCharsets.UTF_16);
    for (String type : List.of(DIRECT + "; charset=UTF-16", DIRECT)) {
      assertThat(
              http.send(
                      http.to("sparql")
                          .header("Content-Type", type)
                          .POST(BodyPublishers.ofByteArray(utf16)))
                  .statusCode())
          .isIn(400, 415);
    }
    assertThat(http.get("sparql?query=ASK%20%7B%7D%23%FF").statusCode()).isEqualTo(400);
    assertThat(http.post(FORM, "query=ASK%20%7B%7D%2").statusCode()).isEqualTo(400);
  }

  @Test
  void w3c_bad_query_syntax() throws Exception {
    HttpResponse<String> response = http.query("SELECT * {\n  ?s ?p }");

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(header(response, "Content-Type")).isEqualTo("application/problem+json");
    assertThat(response.body()).contains("Parse error", "line 2, column 9");
  }

  @ParameterizedTest
  @ValueSource(strings = {"DROP ALL", "INSERT DATA { <urn:x:s> <urn:x:p> 1 }", "CLEAR DEFAULT"})
  void noUpdates(String update) throws Exception {
    long version = store.version();

    assertThat(http.post("application/sparql-update", update).statusCode()).isEqualTo(415);
    assertThat(http.post(FORM, "update=" + encoded(update)).statusCode()).isEqualTo(400);
    assertThat(http.post(DIRECT, update).statusCode()).isEqualTo(400);
    assertThat(http.get("sparql?update=" + encoded(update)).body()).contains("sd:Service");
    assertThat(store.version()).isEqualTo(version);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          SELECT * { VALUES ?x { 1 } }       , image/png
          SELECT * { VALUES ?x { 1 } }       , text/turtle
          ASK {}                             , text/csv
          CONSTRUCT WHERE { ?s a ?o } LIMIT 1, text/csv
          """)
  void aFormatThatThereIsNotIsRefused(String query, String accept) throws Exception {
    HttpResponse<String> response = http.query(query, "Accept", accept);

    assertThat(response.statusCode()).isEqualTo(406);
    assertThat(response.body()).contains("It can be had as");
  }

  @Test
  void triplesAreTheSameInEachFormat() throws Exception {
    Graph turtle = parsed(http.query(CONSTRUCT));
    for (String type :
        List.of(
            "application/ld+json",
            "application/n-triples",
            "application/rdf+xml",
            "application/trig",
            "application/n-quads")) {
      assertThat(parsed(http.query(CONSTRUCT, "Accept", type)).isIsomorphicWith(turtle))
          .as(type)
          .isTrue();
    }
    assertThat(turtle.size()).isBetween(1, 5);
  }

  private static Graph parsed(HttpResponse<String> response) {
    String type = header(response, "Content-Type").replaceAll(";.*", "");
    return RDFParser.fromString(response.body(), RDFLanguages.contentTypeToLang(type)).toGraph();
  }

  @Test
  void theServiceDescribesItselfInEachFormatAndToPeopleInTheEditor() throws Exception {
    for (String type :
        List.of(
            "text/turtle",
            "application/ld+json",
            "application/n-triples",
            "application/rdf+xml",
            "application/trig")) {
      assertThat(parsed(http.get("sparql", "Accept", type)).isEmpty()).as(type).isFalse();
    }
    HttpResponse<String> browser =
        http.get("sparql", "Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
    assertThat(browser.statusCode()).isEqualTo(303);
    assertThat(header(browser, "Location")).isEqualTo("/ui/sparql");
    assertThat(http.get("sparql", "Accept", "image/png").statusCode()).isEqualTo(406);
  }

  @Test
  void headIsGetWithoutItsBody() throws Exception {
    HttpResponse<String> get = http.query("ASK {}");
    HttpResponse<String> head =
        http.send(http.to("sparql?query=ASK%20%7B%7D").method("HEAD", BodyPublishers.noBody()));

    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    for (String name : List.of("Content-Type", "Content-Length", "ETag")) {
      assertThat(header(head, name)).as(name).isNotEmpty().isEqualTo(header(get, name));
    }
  }

  @Test
  void pagesOfOtherHostsMayAsk() throws Exception {
    HttpResponse<String> options =
        http.send(http.to("sparql").method("OPTIONS", BodyPublishers.noBody()));

    assertThat(options.statusCode()).isEqualTo(204);
    assertThat(header(options, "Access-Control-Allow-Origin")).isEqualTo("*");
    assertThat(header(options, "Access-Control-Allow-Methods"))
        .contains("GET", "POST")
        .doesNotContain("PUT", "DELETE", "PATCH");
    assertThat(header(options, "Access-Control-Allow-Headers")).doesNotContain("Authorization");
    assertThat(header(options, "Access-Control-Allow-Credentials")).isEmpty();
  }

  @Test
  void anUnchangedAnswerIsNotSentAgain() throws Exception {
    String tag = header(http.query(COUNT), "ETag");

    assertThat(http.query(COUNT, "If-None-Match", tag).statusCode()).isEqualTo(304);
    assertThat(http.query(COUNT, "If-None-Match", tag, "Accept", "text/csv").statusCode())
        .isEqualTo(200);
    assertThat(http.query(COUNT_NAMED, "If-None-Match", tag).statusCode()).isEqualTo(200);
    assertThat(header(http.query("SELECT (RAND() AS ?x) {}"), "ETag")).isEmpty();
    assertThat(header(http.query("SELECT (NOW() AS ?x) {}"), "Cache-Control"))
        .isEqualTo("no-store");
  }

  @Test
  void anAnswerIsCutAfterItsMostRowsAndSaysSo() throws Exception {
    HttpResponse<String> cut = http.query("SELECT ?s { ?s ?p ?o }", "Accept", "text/csv");
    HttpResponse<String> whole =
        http.query("SELECT ?s { ?s ?p ?o } LIMIT 2000", "Accept", "text/csv");

    assertThat(cut.body().lines()).hasSize(2_001);
    assertThat(header(cut, "X-Truncated")).isEqualTo("true");
    assertThat(header(cut, "X-Row-Limit")).isEqualTo("2000");
    assertThat(header(cut, "X-Query-Id")).isNotEmpty();
    assertThat(whole.body().lines()).hasSize(2_001);
    assertThat(header(whole, "X-Truncated")).isEmpty();
    assertThat(header(http.query("CONSTRUCT WHERE { ?s ?p ?o }"), "X-Truncated")).isEqualTo("true");
  }

  @Test
  void anAnswerIsCutAfterItsMostBytesAndIsWhole() throws Exception {
    String long1000 = "x".repeat(3_000);
    HttpResponse<String> cut =
        http.query("SELECT ('%s' AS ?x) ?s { ?s ?p ?o }".formatted(long1000));

    assertThat(header(cut, "X-Truncated")).isEqualTo("true");
    assertThat(cut.body().length()).isBetween(1_000_000, 1_200_000);
    assertThat(cut.body().stripTrailing()).endsWith("}");
    assertThat(header(cut, "Content-Length")).isEqualTo(Integer.toString(cut.body().length()));
  }

  @Test
  void aQueryThatTakesTooLongNeverLooksLikeAnAnswer() throws Exception {
    String slow =
        "SELECT ?a ?i { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER(STRLEN(CONCAT(STR(?a), STR(?d), STR(?g))) > 10000) }";
    HttpResponse<String> response =
        http.get("sparql?timeout=0.2&query=" + encoded(slow), "Accept", "text/csv");

    assertThat(response.statusCode()).isEqualTo(503);
    assertThat(header(response, "Retry-After")).isNotEmpty();
    assertThat(header(response, "Content-Type")).isEqualTo("application/problem+json");
    assertThat(response.body()).contains("took longer than").doesNotContain("Exception");
  }

  @ParameterizedTest
  @ValueSource(strings = {"timeout=x", "timeout=0", "timeout=-1", "default-graph-uri=no%20iri"})
  void aWrongParameterIsNamed(String parameter) throws Exception {
    HttpResponse<String> response = http.get("sparql?query=ASK%20%7B%7D&" + parameter);

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).contains(parameter.substring(0, parameter.indexOf('=')));
  }

  @Test
  void jenasOwnClientWorks() {
    try (QueryExecHTTP select = QueryExecHTTP.service(server.sparqlUrl()).query(COUNT).build();
        QueryExecHTTP ask = QueryExecHTTP.service(server.sparqlUrl()).query("ASK {}").build();
        QueryExecHTTP construct =
            QueryExecHTTP.service(server.sparqlUrl()).query(CONSTRUCT).build();
        QueryExecHTTP describe =
            QueryExecHTTP.service(server.sparqlUrl())
                .query("DESCRIBE ?s { ?s a ?t } LIMIT 1")
                .build();
        QueryExecHTTP ofOne =
            QueryExecHTTP.service(server.sparqlUrl())
                .query(QueryFactory.create(COUNT))
                .addDefaultGraphURI(one)
                .build();
        QueryExecHTTP refused =
            QueryExecHTTP.service(server.sparqlUrl())
                .query("SELECT * { SERVICE <urn:x:s> {} }")
                .build()) {
      assertThat(select.select().next().get("n").toString()).matches("\"[0-9]{4,}\".*");
      assertThat(ask.ask()).isTrue();
      assertThat(construct.construct().isEmpty()).isFalse();
      assertThat(describe.describe().isEmpty()).isFalse();
      assertThat(ofOne.select().hasNext()).isTrue();
      assertThatThrownBy(refused::select)
          .isInstanceOfSatisfying(
              QueryExceptionHTTP.class, e -> assertThat(e.getStatusCode()).isEqualTo(403));
    }
  }

  @Test
  void relativeIrisDoNotTellWhereTheServerIs() throws Exception {
    String body =
        http.query("SELECT (<x> AS ?a) (IRI('y') AS ?b) (STR(<../../z>) AS ?c) {}").body();

    assertThat(body).contains("http://localhost:3030/x").doesNotContain("file:");
  }

  @ParameterizedTest
  @ValueSource(strings = {"foo AND (", "/[/", "*:*", "/.*/", "a~99999"})
  void wordsThatCannotBeReadAreAFaultOfTheQuery(String words) throws Exception {
    HttpResponse<String> response =
        http.query(
            "PREFIX text: <http://jena.apache.org/text#> SELECT * { ?s text:query ('%s' 10) }"
                .formatted(words));

    assertThat(response.statusCode()).isIn(200, 400);
    assertThat(response.body()).doesNotContain("Exception", "org.apache");
  }

  private long count(String query, String parameters) throws Exception {
    return number(
        http.get("sparql?query=%s&%s".formatted(encoded(query), parameters), "Accept", "text/csv"));
  }

  private long posted(String query, String parameters) throws Exception {
    long form =
        number(
            http.send(
                http.to("sparql")
                    .header("Content-Type", FORM)
                    .header("Accept", "text/csv")
                    .POST(
                        BodyPublishers.ofString(
                            "query=%s&%s".formatted(encoded(query), parameters)))));
    long direct =
        number(
            http.send(
                http.to("sparql?" + parameters)
                    .header("Content-Type", DIRECT)
                    .header("Accept", "text/csv")
                    .POST(BodyPublishers.ofString(query))));
    assertThat(direct).isEqualTo(form);
    return form;
  }

  private static long number(HttpResponse<String> csv) {
    assertThat(csv.statusCode()).as(csv.body()).isEqualTo(200);
    return Long.parseLong(csv.body().lines().toList().get(1));
  }
}
