package org.hearsay.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.hearsay.query.SavedQueries;
import org.hearsay.query.SavedQuery;
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
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(Lifecycle.PER_CLASS)
@Timeout(60)
class ApiIT {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern NEXT = Pattern.compile("<([^>]*)>; rel=\"next\"");

  private final HttpClient client = HttpClient.newHttpClient();
  private StatementStore store;
  private HearsayServer server;

  @BeforeAll
  void start(@TempDir Path folder) {
    store = GoldGraph.checkedIn(folder);
    server = HearsayServer.start(store, SavedQueries.load(), ServerSettings.onPort(0));
  }

  @AfterAll
  void stop() {
    server.close();
    store.close();
  }

  static List<SavedQuery> queries() {
    return SavedQueries.load().list();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("queries")
  void eachQueryAnswersItsExamplesInEveryFormat(SavedQuery query) throws Exception {
    String values = form(query.examples());
    List<String> columns = query.query().getResultVars();

    JsonNode objects = JSON.readTree(ok(query, ".json", values, "application/json"));
    assertThat(objects.isArray()).isTrue();
    assertThat(objects).isNotEmpty();
    assertThat(objects.get(0).fieldNames()).toIterable().containsExactlyElementsOf(columns);
    assertThat(rows(ok(query, ".srj", values, "application/sparql-results+json"), true))
        .isEqualTo(objects.size());
    assertThat(rows(ok(query, ".srx", values, "application/sparql-results+xml"), false))
        .isEqualTo(objects.size());
    assertThat(ok(query, ".csv", values, "text/csv")).startsWith(String.join(",", columns));
    assertThat(ok(query, ".tsv", values, "text/tab-separated-values"))
        .startsWith(columns.stream().map(it -> "?" + it).collect(Collectors.joining("\t")));
    assertThat(ok(query, ".html", values, "text/html")).contains("<table class=\"answer\">");
    assertThat(get("queries/" + query.name() + "?" + values).body())
        .isEqualTo(ok(query, ".html", values, "text/html"));
  }

  private String ok(SavedQuery query, String ending, String values, String type) throws Exception {
    HttpResponse<String> response = get("api/" + query.name() + ending + "?" + values);
    assertThat(response.statusCode()).as(query.name() + ending).isEqualTo(200);
    assertThat(header(response, "Content-Type")).startsWith(type);
    assertThat(header(response, "ETag")).matches("\"[^\"]+\"");
    return response.body();
  }

  private static int rows(String results, boolean isJson) {
    var rows =
        ResultSetMgr.read(
            new ByteArrayInputStream(results.getBytes(StandardCharsets.UTF_8)),
            isJson ? ResultSetLang.RS_JSON : ResultSetLang.RS_XML);
    int count = 0;
    while (rows.hasNext()) {
      rows.next();
      count++;
    }
    return count;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "*/*                                              | application/json",
        "text/csv                                         | text/csv",
        "application/sparql-results+xml;q=0.5, text/csv;q=0.4 | application/sparql-results+xml",
        "text/html,application/xhtml+xml,*/*;q=0.8        | text/html",
      })
  void aClientHasItsWish(String accept, String type) throws Exception {
    HttpResponse<String> response = send(request("api/most-quoted").header("Accept", accept));

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(header(response, "Content-Type")).startsWith(type);
    assertThat(header(response, "Vary")).contains("Accept");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "api/most-quoted.ttl                                      | 404 | .csv",
        "api/most-quoted.exe                                      | 404 | .csv",
        "api/no-such-query                                        | 404 | /queries",
        "api/..%2fqueries                                         | 400 | ",
        "api/statements-by-speaker                                | 400 | person",
        "api/statements-by-speaker?person=Nobody+Atall            | 400 | person",
        "api/statements-by-speaker?person=Petra+Salloway&from=May | 400 | from",
        "api/statements-by-speaker?person=a&person=b              | 400 | person",
        "api/uncertain-speakers?below=much                        | 400 | below",
        "api/terms?type=Thing                                     | 400 | type",
        "api/article-statements?article=no%20iri                  | 400 | article",
        "api/search-statements?words=%2B%2B                       | 400 | words",
        "api/most-quoted?colour=red                               | 400 | colour",
        "api/most-quoted.csv?csv=word                             | 400 | csv",
        "api/most-quoted.json?csv=excel                           | 400 | csv",
        "api/most-quoted?page=0                                   | 422 | page",
        "api/most-quoted?page=two                                 | 422 | page",
        "api/most-quoted?page_size=10001                          | 422 | page_size",
        "api/most-quoted?page_size=-1                             | 422 | page_size",
      })
  void whatIsWrongIsNamed(String path, int status, String name) throws Exception {
    HttpResponse<String> response = get(path);

    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(response.body()).contains(Optional.ofNullable(name).orElse(""));
    assertThat(response.headers().firstValue("ETag")).isEmpty();
    if (status == 422 || (status == 400 && path.contains("?"))) {
      assertThat(header(response, "Content-Type")).isEqualTo("application/problem+json");
      JsonNode errors = JSON.readTree(response.body()).get("errors");
      assertThat(errors.findValuesAsText("name")).containsExactly(name);
    }
  }

  @Test
  void allThatIsWrongIsNamedAtOnce() throws Exception {
    HttpResponse<String> response =
        get("api/speaker-about-target?from=May&to=June&colour=red&person=Nobody+Atall");

    assertThat(JSON.readTree(response.body()).get("errors").findValuesAsText("name"))
        .containsExactly("person", "target", "from", "to", "colour");
  }

  @Test
  void aPersonIsToldOnThePage() throws Exception {
    HttpResponse<String> response =
        send(
            request("queries/statements-by-speaker?person=Dimas+Ferol")
                .header("Accept", "text/html"));

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).contains("maybe dimas-ferrol", "value=\"Dimas Ferol\"");
  }

  @Test
  void aQuestionThatNeedsValuesIsAskedForThemFirst() throws Exception {
    HttpResponse<String> response = get("queries/statements-by-speaker");

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body())
        .contains("For example:", "/queries/statements-by-speaker?person=Petra+Salloway")
        .doesNotContain("<table");
  }

  @Test
  void noAcceptableFormatIsSaid() throws Exception {
    assertThat(send(request("api/most-quoted").header("Accept", "image/png")).statusCode())
        .isEqualTo(406);
  }

  @Test
  void theLinksOfPagesMakeUpTheWhole() throws Exception {
    JsonNode whole = JSON.readTree(get("api/quotations.json?page_size=10000").body());
    List<JsonNode> rows = new ArrayList<>();
    String path = "api/quotations.json?page_size=50";
    int pages = 0;
    while (!path.isEmpty()) {
      HttpResponse<String> page = get(path);
      JSON.readTree(page.body()).forEach(rows::add);
      String links = String.join(", ", page.headers().allValues("Link"));
      assertThat(links).contains("<" + "/api/quotations.json?page_size=50>; rel=\"first\"");
      assertThat(links).doesNotContain("rel=\"last\"");
      assertThat(links.contains("rel=\"prev\"")).isEqualTo(pages > 0);
      Matcher next = NEXT.matcher(links);
      path = next.find() ? next.group(1).substring(1) : "";
      pages++;
    }

    assertThat(pages).isGreaterThan(2);
    List<JsonNode> all = new ArrayList<>();
    whole.forEach(all::add);
    assertThat(rows).isEqualTo(all);
  }

  @Test
  void csvHasAFileNameAndAFormForSpreadsheets() throws Exception {
    HttpResponse<String> plain = get("api/most-quoted.csv");
    HttpResponse<String> excel = get("api/most-quoted.csv?csv=excel");

    assertThat(header(plain, "Content-Disposition"))
        .isEqualTo("attachment; filename=\"most-quoted.csv\"");
    assertThat(excel.body()).isEqualTo("\ufeff" + plain.body());
    assertThat(header(excel, "ETag")).isNotEqualTo(header(plain, "ETag"));
  }

  @Test
  void longValuesMayBePosted() throws Exception {
    String type = "application/x-www-form-urlencoded";
    HttpResponse<String> posted =
        send(
            request("api/statements-by-speaker.csv")
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString("person=Petra+Salloway")));

    assertThat(posted.statusCode()).isEqualTo(200);
    assertThat(posted.body())
        .isEqualTo(get("api/statements-by-speaker.csv?person=Petra+Salloway").body());
    assertThat(post("api/most-quoted", "text/plain", "x").statusCode()).isEqualTo(415);
    assertThat(post("api/most-quoted", type, "a=" + "x".repeat(70_000)).statusCode())
        .isEqualTo(413);
    assertThat(send(request("api/most-quoted").PUT(BodyPublishers.noBody())).statusCode())
        .isEqualTo(405);
  }

  @Test
  void anAnswerIsNotSentTwice() throws Exception {
    HttpResponse<String> first = get("api/most-quoted.json");
    HttpResponse<String> again =
        send(request("api/most-quoted.json").header("If-None-Match", header(first, "ETag")));

    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(header(again, "ETag")).isEqualTo(header(first, "ETag"));
  }

  @Test
  void anAnswerIsNewWhenTheDataIs(@TempDir Path folder) throws Exception {
    try (StatementStore other = GoldGraph.storeIn(folder);
        HearsayServer own =
            HearsayServer.start(other, SavedQueries.load(), ServerSettings.onPort(0))) {
      URI address = URI.create(own.url() + "api/outlets.json");
      HttpResponse<String> before =
          client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
      String article =
          JSON.readTree(
                  client
                      .send(
                          HttpRequest.newBuilder(URI.create(own.url() + "api/articles.json"))
                              .build(),
                          BodyHandlers.ofString())
                      .body())
              .get(0)
              .get("article")
              .asText();
      other.removeArticle(article.substring(article.lastIndexOf('/') + 1));

      HttpResponse<String> after =
          client.send(
              HttpRequest.newBuilder(address)
                  .header("If-None-Match", header(before, "ETag"))
                  .build(),
              BodyHandlers.ofString());

      assertThat(after.statusCode()).isEqualTo(200);
      assertThat(after.body()).isNotEqualTo(before.body());
    }
  }

  @Test
  void headIsGetWithoutItsBody() throws Exception {
    HttpResponse<String> head =
        send(request("api/most-quoted.csv").method("HEAD", BodyPublishers.noBody()));
    HttpResponse<String> options =
        send(request("api/most-quoted").method("OPTIONS", BodyPublishers.noBody()));

    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    assertThat(header(head, "ETag")).isEqualTo(header(get("api/most-quoted.csv"), "ETag"));
    assertThat(options.statusCode()).isEqualTo(204);
    assertThat(header(options, "Allow")).isEqualTo("GET, HEAD, POST, OPTIONS");
    assertThat(header(options, "Access-Control-Allow-Methods"))
        .isEqualTo("GET, HEAD, POST, OPTIONS");
  }

  @Test
  void answersAreWhereTheyWere() throws Exception {
    HttpResponse<String> moved = get("query/denials?person=Dimas+Ferrol&offset=100");

    assertThat(moved.statusCode()).isEqualTo(308);
    assertThat(header(moved, "Location")).isEqualTo("/queries/denials?person=Dimas+Ferrol");
    assertThat(header(get("query?query=ASK+%7B%7D"), "Location"))
        .isEqualTo("/ui/sparql?query=ASK+%7B%7D");
    assertThat(get("query/nothing").statusCode()).isEqualTo(404);
  }

  @Test
  void allQueriesAreListed() throws Exception {
    JsonNode list = JSON.readTree(get("queries").body());
    HttpResponse<String> page = send(request("queries").header("Accept", "text/html"));

    assertThat(list.findValuesAsText("summary"))
        .isEqualTo(queries().stream().map(SavedQuery::summary).toList());
    for (SavedQuery query : queries()) {
      assertThat(page.body()).contains("/queries/" + query.name() + "\"");
    }
    for (JsonNode it : list) {
      assertThat(get(it.get("answer").asText().substring(1)).statusCode()).isEqualTo(200);
      assertThat(get(it.get("sparql").asText().substring(1)).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void theQueriesInTurtleCanBeRunAsTheyAre() throws Exception {
    Model model = ModelFactory.createDefaultModel();
    RDFDataMgr.read(
        model,
        new ByteArrayInputStream(get("queries.ttl").body().getBytes(StandardCharsets.UTF_8)),
        Lang.TURTLE);
    List<String> texts =
        model
            .listObjectsOfProperty(model.createProperty("http://www.w3.org/ns/shacl#select"))
            .mapWith(it -> it.asLiteral().getString())
            .toList();

    assertThat(texts).hasSize(queries().size());
    for (String text : texts) {
      assertThat(QueryFactory.create(text).isSelectType()).isTrue();
      JsonNode answer = JSON.readTree(get("sparql?query=" + encoded(text)).body());
      assertThat(answer.at("/results/bindings")).as(text).isNotEmpty();
    }
  }

  @Test
  void aQueryCanBeHadAsItIsAndWithValues() throws Exception {
    SavedQuery query = SavedQueries.load().get("denials");

    assertThat(get("queries/denials.rq").body()).isEqualTo(query.sparql());
    assertThat(get("queries/denials.rq?person=Dimas+Ferrol").body())
        .contains("<http://localhost:3030/id/entity/dimas-ferrol")
        .doesNotContain("?person");
    assertThat(get("queries/denials.rq?person=Nobody+Atall").statusCode()).isEqualTo(400);
    assertThat(get("queries/nothing.rq").statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"bar:most-quoted", "timeline:said-surely-between", "graph:who-speaks-about-whom"})
  void aViewIsDrawnFromTheRows(String viewAndName) throws Exception {
    String[] parts = viewAndName.split(":", -1);
    SavedQuery query = SavedQueries.load().get(parts[1]);
    String page = get("queries/" + query.name() + "?" + form(query.examples())).body();
    Matcher block =
        Pattern.compile("<script type=\"application/json\" id=\"answer-chart\">(.*?)</script>")
            .matcher(page);

    assertThat(block.find()).isTrue();
    JsonNode chart = JSON.readTree(block.group(1));
    assertThat(chart.get("kind").asText()).isEqualTo(parts[0]);
    assertThat(
            chart.has("items")
                ? chart.get("items")
                : chart.has("nodes") ? chart.get("nodes") : chart.get("categories"))
        .isNotEmpty();
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(server.url() + path));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return client.send(request.build(), BodyHandlers.ofString());
  }

  private HttpResponse<String> get(String path) throws Exception {
    return send(request(path));
  }

  private HttpResponse<String> post(String path, String type, String body) throws Exception {
    return send(request(path).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
  }

  private static String header(HttpResponse<String> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  private static String form(Map<String, String> values) {
    return values.entrySet().stream()
        .map(it -> it.getKey() + "=" + encoded(it.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
