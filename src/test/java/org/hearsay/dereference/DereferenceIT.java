package org.hearsay.dereference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
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

@TestInstance(Lifecycle.PER_CLASS)
@Timeout(120)
class DereferenceIT {

  private static final Map<String, Lang> SYNTAXES =
      Map.of(
          "ttl", Lang.TURTLE,
          "jsonld", Lang.JSONLD,
          "nt", Lang.NTRIPLES,
          "rdf", Lang.RDFXML,
          "trig", Lang.TRIG);
  private static final String ARTICLE = "article/lantern-2024-03-09-teld-interview";

  private final HttpClient client = HttpClient.newHttpClient();
  private StatementStore store;
  private HearsayServer server;
  private String entity = "";
  private String statement = "";

  @BeforeAll
  void start(@TempDir Path folder) {
    store = GoldGraph.storeIn(folder);
    server = HearsayServer.start(store, SavedQueries.load(), ServerSettings.onPort(0));
    statement = things("?x a say:Statement ; say:reportedIn ?a ; say:quote ?q", 1).getFirst();
    entity = things("?s say:speaker ?x . ?x a schema:Person", 1).getFirst();
  }

  @AfterAll
  void stop() {
    server.close();
    store.close();
  }

  /** The ends of IRIs of things, in their order. */
  private List<String> things(String pattern, int most) {
    String query =
        """
        PREFIX say: <https://w3id.org/hearsay#>
        PREFIX schema: <http://schema.org/>
        SELECT DISTINCT ?x { %s } ORDER BY ?x LIMIT %d
        """
            .formatted(pattern, most);
    return store.read(dataset -> {
      List<String> found = new ArrayList<>();
      try (var execution = QueryExecutionFactory.create(query, dataset)) {
        execution
            .execSelect()
            .forEachRemaining(
                it -> found.add(it.getResource("x").getURI().substring(iri("id/").length())));
      }
      return found;
    });
  }

  private String iri(String path) {
    return store.graphs().base() + path;
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          */*                                              | .ttl
          text/html,application/xhtml+xml,*/*;q=0.8        |
          application/ld+json                              | .jsonld
          application/rdf+xml, text/turtle;q=0.9           | .rdf
          application/trig                                 | .trig
          application/n-triples                            | .nt
          text/turtle;q=0, application/n-triples;q=0.1     | .nt
          """)
  void aThingSendsItsClientToTheDocumentInTheFormatItWants(String accept, String suffix)
      throws Exception {
    HttpResponse<String> response = get("id/" + ARTICLE, "Accept", accept);

    assertThat(response.statusCode()).isEqualTo(303);
    assertThat(header(response, "Location"))
        .isEqualTo("/doc/" + ARTICLE + (suffix == null ? "" : suffix));
    assertThat(header(response, "Vary")).contains("Accept");
  }

  @Test
  void everyFormatSaysTheSame() throws Exception {
    List<String> some = new ArrayList<>(List.of(ARTICLE, entity, statement));
    some.addAll(things("?x a say:Statement", 8));
    some.addAll(things("?x a schema:NewsMediaOrganization", 8));
    some.addAll(things("?x a say:Run", 1));
    for (String thing : some) {
      Graph turtle = graph(thing, "ttl", Lang.TURTLE);
      assertThat(turtle.contains(null, null, null)).as(thing).isTrue();
      SYNTAXES.forEach((suffix, syntax) ->
          assertThat(turtle.isIsomorphicWith(graph(thing, suffix, syntax)))
              .as("%s as %s", thing, suffix)
              .isTrue());
      assertThat(get("doc/" + thing + ".html").statusCode()).as(thing).isEqualTo(200);
    }
  }

  private Graph graph(String thing, String suffix, Lang syntax) {
    HttpResponse<String> response = got("doc/" + thing + "." + suffix);
    assertThat(response.statusCode()).as(thing).isEqualTo(200);
    assertThat(header(response, "Content-Type"))
        .startsWith(syntax.getContentType().getContentTypeStr());
    DatasetGraph dataset = RDFParser.fromString(response.body(), syntax).toDatasetGraph();
    Graph all = GraphFactory.createDefaultGraph();
    dataset.find().forEachRemaining(it -> all.add(it.asTriple()));
    return all;
  }

  @Test
  void anArticleDescribesAllThatItsFragmentsName() {
    Graph graph = graph(ARTICLE, "nt", Lang.NTRIPLES);
    List<String> undescribed = new ArrayList<>();
    graph
        .find()
        .forEachRemaining(it -> {
          boolean fragment =
              it.getObject().isURI()
                  && it.getObject().getURI().startsWith(iri("id/" + ARTICLE + "#"));
          if (fragment && !graph.contains(it.getObject(), RDF.type.asNode(), null)) {
            undescribed.add(it.getObject().getURI());
          }
        });

    assertThat(undescribed).isEmpty();
  }

  @Test
  void keepsQuadsInTheGraphsThatSayThem() throws Exception {
    DatasetGraph trig =
        RDFParser.fromString(get("doc/" + statement + ".trig").body(), Lang.TRIG).toDatasetGraph();
    String article = statement.substring(statement.indexOf('/') + 1, statement.lastIndexOf('.'));
    List<String> graphs = new ArrayList<>();
    trig.listGraphNodes().forEachRemaining(it -> graphs.add(it.getURI()));

    assertThat(graphs).contains(store.graphs().article(article), store.graphs().entities());
  }

  @Test
  void tellsAClientThatItHasTheDocumentAlready() throws Exception {
    HttpResponse<String> first = get("doc/" + entity, "Accept", "text/html");
    String tag = header(first, "ETag");

    assertThat(tag).matches("\"[^\"]+\"");
    assertThat(header(get("doc/" + entity, "Accept", "text/turtle"), "ETag")).isNotEqualTo(tag);
    HttpResponse<String> again =
        get("doc/" + entity, "Accept", "text/html", "If-None-Match", "\"other\", " + tag);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(header(again, "ETag")).isEqualTo(tag);
    HttpResponse<String> since =
        get("doc/" + entity, "If-Modified-Since", header(first, "Last-Modified"));
    assertThat(since.statusCode()).isEqualTo(304);
    HttpResponse<String> other =
        get(
            "doc/" + entity,
            "If-None-Match",
            "\"other\"",
            "If-Modified-Since",
            header(first, "Last-Modified"));
    assertThat(other.statusCode()).isEqualTo(200);
  }

  @Test
  void saysWhatElseThereIs() throws Exception {
    HttpResponse<String> response = get("doc/" + entity, "Accept", "text/html");

    assertThat(response.headers().allValues("Link"))
        .contains(
            "</doc/%s.ttl>; rel=\"alternate\"; type=\"text/turtle\"".formatted(entity),
            "</id/%s>; rel=\"describes\"".formatted(entity),
            "</doc/%s>; rel=\"canonical\"".formatted(entity));
    assertThat(header(response, "Content-Location")).isEqualTo("/doc/" + entity + ".html");
    assertThat(header(response, "Vary")).contains("Accept");
    assertThat(header(response, "Access-Control-Allow-Origin")).isEqualTo("*");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "doc/entity/nobody, 404",
    "doc/entity/nobody.png, 404",
    "doc/nonsense/x, 404",
    "doc/entity, 404",
    "doc/, 404",
    "doc/article/lantern-2024-03-09-teld-interview.exe, 404",
    "doc/article/lantern-2024-03-09-teld-interview?format=jsonld, 301",
    "doc/article/lantern-2024-03-09-teld-interview?format=exe, 404",
    "doc/article/lantern-2024-03-09-teld-interview/in, 400",
    "doc/article/lantern-2024-03-09-teld-interview/in?p=nonsense, 400",
    "doc/article/lantern-2024-03-09-teld-interview/in?p=say:reportedIn&page=0, 400",
    "doc/article/lantern-2024-03-09-teld-interview/in?p=say:reportedIn&page_size=201, 400",
    "doc/article/lantern-2024-03-09-teld-interview/in?p=say:reportedIn&page=2&page_size=3, 200",
    "doc/entity/nobody/in?p=say:speaker, 404",
  })
  void answersOddAddressesHonestly(String path, int status) throws Exception {
    assertThat(get(path).statusCode()).isEqualTo(status);
  }

  @Test
  void refusesWhatNobodyCanSendAndWhatWouldWrite() throws Exception {
    assertThat(get("doc/" + entity, "Accept", "image/png").statusCode()).isEqualTo(406);
    assertThat(get("id/" + entity, "Accept", "image/png").statusCode()).isEqualTo(406);
    for (String method : List.of("POST", "PUT", "PATCH", "DELETE")) {
      HttpResponse<String> response = send(method, "doc/" + entity);
      assertThat(response.statusCode()).isEqualTo(405);
      assertThat(header(response, "Allow")).isEqualTo("GET, HEAD, OPTIONS");
    }
    assertThat(send("OPTIONS", "doc/" + entity).statusCode()).isEqualTo(204);
    HttpResponse<String> head = send("HEAD", "doc/" + entity);
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    assertThat(header(head, "Content-Length")).isNotEqualTo("0");
  }

  @Test
  void aStatementsPageShowsTheWordsItRestsOn() throws Exception {
    String page = get("doc/" + statement + ".html").body();

    assertThat(page)
        .contains("<mark class=\"source\">")
        .contains("<mark class=\"cue\">")
        .contains("<mark class=\"content\">")
        .contains("Confidence")
        .contains("application/ld+json");
  }

  @Test
  void anArticlesGraphCanBeHadAsItIs() throws Exception {
    HttpResponse<String> response = get("graph/" + ARTICLE, "Accept", "application/n-triples");
    Graph stored =
        store.read(dataset -> copy(dataset.getNamedModel(iri("graph/" + ARTICLE)).getGraph()));

    assertThat(
            RDFParser.fromString(response.body(), Lang.NTRIPLES).toGraph().isIsomorphicWith(stored))
        .isTrue();
    assertThat(header(get("graph/" + ARTICLE, "Accept", "text/html"), "Location"))
        .isEqualTo("/doc/" + ARTICLE);
    assertThat(header(get("graph/entities"), "Location")).isEqualTo("/dataset");
    assertThat(get("graph/nothing").statusCode()).isEqualTo(404);
    assertThat(get("graph/article/nothing").statusCode()).isEqualTo(404);
  }

  @Test
  void linksComeInPages() throws Exception {
    String first = "doc/" + ARTICLE + "/in?p=say:reportedIn&page_size=5";
    HttpResponse<String> response = get(first, "Accept", "text/turtle");

    List<String> subjects = new ArrayList<>();
    String next = first;
    while (!next.isEmpty()) {
      HttpResponse<String> page = get(next, "Accept", "application/n-triples");
      RDFParser.fromString(page.body(), Lang.NTRIPLES)
          .toGraph()
          .find(null, iriNode("https://w3id.org/hearsay#reportedIn"), null)
          .forEachRemaining(it -> subjects.add(it.getSubject().getURI()));
      next =
          page.headers().allValues("Link").stream()
              .filter(it -> it.endsWith("rel=\"next\""))
              .map(it -> it.substring(2, it.indexOf('>')))
              .findFirst()
              .orElse("");
    }

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(subjects).doesNotHaveDuplicates();
    int all = things("?x say:reportedIn <" + iri("id/" + ARTICLE) + ">", 1_000).size();
    assertThat(subjects).hasSize(all);
    assertThat(all).isGreaterThan(10);
  }

  private static Graph copy(Graph graph) {
    Graph copy = GraphFactory.createDefaultGraph();
    graph.find().forEachRemaining(copy::add);
    return copy;
  }

  private static Node iriNode(String iri) {
    return NodeFactory.createURI(iri);
  }

  @ParameterizedTest
  @ValueSource(strings = {"entity", "article", "statement"})
  void pagesAreEscapedAndNameTheirAddress(String kind) throws Exception {
    String thing = kind.equals("entity") ? entity : kind.equals("article") ? ARTICLE : statement;
    String page = get("doc/" + thing + ".html").body();

    assertThat(page).contains("<code>" + iri("id/" + thing) + "</code>");
    assertThat(page).doesNotContain(" style=").doesNotContain("onclick");
  }

  private HttpResponse<String> send(String method, String path)
      throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(URI.create(server.url() + path))
            .method(method, BodyPublishers.noBody())
            .build(),
        BodyHandlers.ofString());
  }

  private HttpResponse<String> get(String path, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.url() + path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), BodyHandlers.ofString());
  }

  private HttpResponse<String> got(String path) {
    try {
      return get(path);
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(path, e);
    }
  }

  private static String header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }
}
