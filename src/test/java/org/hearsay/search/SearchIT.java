package org.hearsay.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.hearsay.query.SavedQueries;
import org.hearsay.sample.GoldGraph;
import org.hearsay.server.HearsayServer;
import org.hearsay.server.ServerSettings;
import org.hearsay.store.ArticleGraph;
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
class SearchIT {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final String PAYLOAD =
      "payload <script>alert(1)</script> \\\"' onmouseover=alert(1) <img src=x onerror=alert(1)>";

  private static final String HOSTILE =
      """
      BASE <http://localhost:3030/>
      PREFIX say: <https://w3id.org/hearsay#>
      PREFIX c: <https://w3id.org/hearsay/code#>
      PREFIX schema: <http://schema.org/>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      <id/article/hostile> schema:headline "%1$s"@en ; schema:publisher <javascript:alert(1)> .
      <id/statement/hostile.aaaaaaaa> a say:Statement ; say:reportedIn <id/article/hostile> ;
        say:speaker <id/article/hostile#party-x> ; say:text "%1$s"@en ; say:directness c:indirect .
      <id/article/hostile#party-x> rdfs:label "%1$s"@en .
      """
          .formatted(PAYLOAD);

  private final HttpClient client = HttpClient.newHttpClient();
  private StatementStore store;
  private HearsayServer server;

  @BeforeAll
  void start(@TempDir Path folder) {
    store = GoldGraph.storeIn(folder);
    store.replaceArticles(
        List.of(new ArticleGraph("hostile", RDFParser.fromString(HOSTILE, Lang.TURTLE).toGraph())));
    server = HearsayServer.start(store, SavedQueries.load(), ServerSettings.onPort(0));
  }

  @AfterAll
  void stop() {
    server.close();
    store.close();
  }

  @ParameterizedTest(name = "{0}: {1} names, {2} statements")
  @CsvSource(
      textBlock =
          """
          biscuit                               , 0, 2
          BISC*                                 , 0, 2
          tea cup                               , 0, 1
          '"tea cup"'                           , 0, 0
          '"cup of tea"'                        , 0, 1
          “a cup of tea”                        , 0, 1
          Mara Teld                             , 1, 1
          biscuit&directness=indirect           , 0, 1
          biscuit&directness=direct             , 0, 1
          biscuit&speaker=rasmus-ondry-x6sgfkcay, 0, 1
          biscuit&outlet=nobody-of-that-name    , 0, 0
          biscuit&from=2024-03-01&to=2024-03-31 , 0, 2
          biscuit&from=2024-04-01               , 0, 0
          biscuit&kind=statement                , 0, 2
          teld&kind=person                      , 1, 0
          teld&kind=place                       , 0, 0
          """)
  void findsNamesAndStatements(String query, int names, int statements) throws Exception {
    JsonNode found = json(query);

    assertThat(found.at("/names/total").asInt()).as("names").isEqualTo(names);
    assertThat(found.at("/statements/total").asInt()).as("statements").isEqualTo(statements);
  }

  @Test
  void aStatementTellsWhoSaidItWhereAndWhen() throws Exception {
    JsonNode hit = json("biscuit").at("/statements/hits/0");

    assertThat(hit.at("/id").asText()).contains("/id/statement/lantern-2024-03-09-teld-interview.");
    assertThat(hit.at("/speakers/0/name").asText()).isEqualTo("Rasmus Ondry");
    assertThat(hit.at("/outlet/name").asText()).isEqualTo("Lantern TV");
    assertThat(hit.at("/article/id").asText()).endsWith("/lantern-2024-03-09-teld-interview");
    assertThat(hit.at("/date").asText()).startsWith("2024-03-");
    assertThat(hit.at("/directness").asText()).isEqualTo("indirect");
    int start = hit.at("/marks/0/0").asInt();
    int end = hit.at("/marks/0/1").asInt();
    String said = hit.at("/said").asText();
    assertThat(said.substring(said.offsetByCodePoints(0, start), said.offsetByCodePoints(0, end)))
        .isEqualToIgnoringCase("biscuit");
  }

  @Test
  void everyValueOfAFacetLeadsToAsManyHits() throws Exception {
    JsonNode facets = json("the").at("/facets");
    List<String> names = new ArrayList<>();
    for (JsonNode facet : facets) {
      names.add(facet.at("/name").asText());
      for (JsonNode value : facet.at("/values")) {
        JsonNode narrowed =
            JSON.readTree(get("search.json?" + value.at("/parameters").asText()).body());
        String kind = narrowed.at("/filters/kind").asText("statement");
        assertThat(narrowed.at(kind.equals("statement") ? "/statements/total" : "/names/total"))
            .as(value.toString())
            .isEqualTo(value.at("/count"));
      }
    }

    assertThat(names).containsExactly("kind", "speaker", "outlet", "date", "directness");
  }

  @Test
  void comesInPagesThatLeadToEachOther() throws Exception {
    HttpResponse<String> first = get("search.json?q=the");
    HttpResponse<String> second = get("search.json?q=the&page=2");

    assertThat(first.headers().allValues("Link"))
        .contains("</search.json?q=the&page=2>; rel=\"next\"");
    assertThat(second.headers().allValues("Link"))
        .contains("</search.json?q=the>; rel=\"prev\"", "</search.json?q=the>; rel=\"first\"");
    JsonNode page = JSON.readTree(second.body());
    assertThat(page.at("/statements/hits")).hasSize(20);
    assertThat(page.at("/statements/hits/0/score").asDouble())
        .isLessThanOrEqualTo(
            JSON.readTree(first.body()).at("/statements/hits/19/score").asDouble());
    assertThat(JSON.readTree(get("search.json?q=the&page=999999").body()).at("/statements/hits"))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*:*",
        "/.*/",
        "foo AND (",
        "the",
        "of and to the",
        "🙂",
        "\"",
        "\"\"",
        "'",
        "\"unfinished",
        "\\",
        "a~2",
        "a^9",
        "[a TO z]",
        "{a TO *}",
        "*a",
        "?",
        "label:teld",
        "NOT",
        "+-&&||!(){}[]^~*?:/",
        "<script>alert(1)</script>",
        "\" } UNION { ?s ?p ?o } #",
        "\u0000\u0001",
        "\uD83D",
        "漢字 עברית",
        "a*",
      })
  void anyWordsAreAnswered(String typed) throws Exception {
    HttpResponse<String> page = get("search?q=" + encoded(typed), "Accept", "text/html");

    assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
    assertThat(get("search.json?q=" + encoded(typed)).statusCode()).isEqualTo(200);
    assertThat(page.body()).doesNotContain("<script>alert", "<img src=x");
  }

  @Test
  void syntaxOfTheIndexFindsNothing() throws Exception {
    for (String typed : List.of("*:*", "/.*/", "/b.scuit/", "biscui?", "biscit~1", "*iscuit")) {
      assertThat(json(encoded(typed)).at("/statements/total").asInt()).as(typed).isZero();
    }
  }

  @Test
  void veryManyWordsAreCut() throws Exception {
    JsonNode many = json(encoded("the ".repeat(1500).strip()));

    assertThat(many.at("/wordsLookedFor").asInt()).isEqualTo(32);
    assertThat(many.at("/statements/total").asInt()).isPositive();
    assertThat(json("x".repeat(6000)).at("/statements/total").asInt()).isZero();
  }

  @Test
  void whatDataHoldStaysText() throws Exception {
    String page = get("search?q=payload", "Accept", "text/html").body();

    assertThat(page)
        .contains("<mark>payload</mark> &lt;script&gt;alert(1)")
        .doesNotContain("<script>", "<img", "javascript:alert(1)\"", "href=\"\"");
    assertThat(get("search?q=" + encoded("\"><img src=x>"), "Accept", "text/html").body())
        .doesNotContain("<img");
  }

  @Test
  void aPageMarksWordsAndLinksToStatements() throws Exception {
    HttpResponse<String> page = get("search?q=biscuit", "Accept", "text/html");

    assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html;charset=utf-8");
    assertThat(page.headers().allValues("Vary")).contains("Accept");
    assertThat(page.headers().allValues("Link"))
        .contains("</search.json?q=biscuit>; rel=\"alternate\"; type=\"application/json\"");
    assertThat(page.body())
        .contains("<mark>biscuit</mark>")
        .contains("href=\"/id/statement/lantern-2024-03-09-teld-interview.")
        .contains("href=\"/id/entity/rasmus-ondry-x6sgfkcay\"");
    assertThat(get("search?q=biscuit", "Accept", "image/png").statusCode()).isEqualTo(406);
  }

  @Test
  void isSentOnceForEachStateOfTheStore() throws Exception {
    String tag = get("search?q=biscuit").headers().firstValue("ETag").orElseThrow();

    assertThat(get("search?q=biscuit", "If-None-Match", tag).statusCode()).isEqualTo(304);
    assertThat(get("search?q=tea", "If-None-Match", tag).statusCode()).isEqualTo(200);
    assertThat(get("search.json?q=biscuit", "If-None-Match", tag).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "from, yesterday",
    "to, 2024-02-30",
    "directness, loud",
    "kind, thing",
    "page, 0",
    "page, x",
    "speaker, Mara",
    "outlet, ../x"
  })
  void aFilterThatMakesNoSenseIsNamed(String name, String value) throws Exception {
    HttpResponse<String> response = get("search.json?q=tea&" + name + "=" + encoded(value));

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(JSON.readTree(response.body()).at("/errors/0/name").asText()).isEqualTo(name);
  }

  private JsonNode json(String query) throws Exception {
    HttpResponse<String> response =
        get(
            "search.json?q="
                + query
                    .replace(" ", "+")
                    .replace("\"", "%22")
                    .replace("“", encoded("“"))
                    .replace("”", encoded("”")));
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return JSON.readTree(response.body());
  }

  private HttpResponse<String> get(String path, String... headers) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.url() + path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), BodyHandlers.ofString());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
