package org.hearsay.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.hearsay.query.SavedQueries;
import org.hearsay.sample.GoldGraph;
import org.hearsay.store.Counts;
import org.hearsay.store.StatementStore;
import org.hearsay.vocab.Say;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DiscoveryIT {

  private static final String BASE = "http://localhost:3030/";
  private static final String EVERY_NQ = "dumps/latest.nq.gz";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient client =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
  private final HttpClient still = HttpClient.newHttpClient();
  private StatementStore store;
  private HearsayServer server;

  @BeforeAll
  void start(@TempDir Path folder) {
    store = GoldGraph.checkedIn(folder);
    store.dumps().write();
    server = HearsayServer.start(store, SavedQueries.load(), ServerSettings.onPort(0));
  }

  @AfterAll
  void stop() {
    server.close();
    store.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"dataset", "catalog", "ontology", "ontology/code", "ontology/shapes"})
  void everyFormatOfADescriptionSaysTheSame(String path) throws Exception {
    Model turtle = model(get(path + ".ttl"), Lang.TURTLE);

    assertThat(turtle.size()).isGreaterThan(10);
    assertThat(model(get(path + ".jsonld"), Lang.JSONLD11).isIsomorphicWith(turtle)).isTrue();
    assertThat(model(get(path + ".nt"), Lang.NTRIPLES).isIsomorphicWith(turtle)).isTrue();
    assertThat(model(get(path + ".rdf"), Lang.RDFXML).isIsomorphicWith(turtle)).isTrue();
  }

  @ParameterizedTest(name = "{0} as {1}")
  @CsvSource({
    "dataset, text/html, text/html",
    "dataset, */*, text/turtle",
    "dataset, 'text/html;q=0.5, application/rdf+xml', application/rdf+xml",
    "ontology, application/ld+json, application/ld+json",
    "ontology/code, 'text/html,*/*;q=0.8', text/html",
    "changes, */*, application/activity+json",
    "changes, application/ld+json, application/ld+json",
    "changes, text/html, text/html",
    "dumps/, text/html, text/html",
    "dumps/, */*, application/json",
  })
  void clientsGetWhatTheyWant(String path, String accept, String type) throws Exception {
    HttpResponse<byte[]> response = get(path, "Accept", accept);

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith(type);
    assertThat(response.headers().allValues("Vary")).contains("Accept");
    String tag = response.headers().firstValue("ETag").orElseThrow();
    assertThat(get(path, "Accept", accept, "If-None-Match", tag).statusCode()).isEqualTo(304);
    assertThat(get(path, "Accept", "image/png").statusCode()).isEqualTo(406);
  }

  @Test
  void theDescriptionCountsWhatIsThere() throws Exception {
    Counts counts = store.counts();
    Model described = model(get("dataset.ttl"), Lang.TURTLE);
    var dataset = described.getResource(BASE + "dataset");

    assertThat(dataset.getProperty(VOID.triples).getLong()).isEqualTo(counts.quads());
    assertThat(dataset.getProperty(VOID.documents).getLong()).isEqualTo(counts.articles());
    assertThat(dataset.getProperty(VOID.entities).getLong())
        .isEqualTo(counts.articles() + counts.statements() + counts.entities());
    var statements = described.listSubjectsWithProperty(VOID._class, Say.Statement).next();
    assertThat(statements.getProperty(VOID.entities).getLong()).isEqualTo(counts.statements());
    long inParts =
        described.listObjectsOfProperty(dataset, VOID.propertyPartition).toList().stream()
            .mapToLong(it -> it.asResource().getProperty(VOID.triples).getLong())
            .sum();
    assertThat(inParts).isEqualTo(counts.quads());
    assertThat(countedBySparql())
        .isEqualTo(dataset.getProperty(VOID.triples).getLong())
        .isGreaterThan(1_000);
    assertThat(described.listObjectsOfProperty(dataset, VOID.dataDump).toList()).hasSize(2);
    assertThat(described.listObjectsOfProperty(dataset, VOID.vocabulary).toList())
        .contains(ResourceFactory.createResource(Say.NS));
  }

  private long countedBySparql() throws Exception {
    String query = "SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }".replace(" ", "%20");
    String csv =
        text(
            get(
                "sparql?query=" + query.replace("{", "%7B").replace("}", "%7D"),
                "Accept",
                "text/csv"));
    return Long.parseLong(csv.lines().skip(1).findFirst().orElseThrow());
  }

  @Test
  void theWellKnownPlaceLeadsThere() throws Exception {
    HttpResponse<byte[]> response = still(".well-known/void");

    assertThat(response.statusCode()).isEqualTo(303);
    assertThat(response.headers().firstValue("Location")).contains("/dataset");
  }

  @Test
  void theCatalogueHasFilesWithChecksumsAndServices() throws Exception {
    Model catalog = model(get("catalog.ttl"), Lang.TURTLE);

    var files = catalog.listSubjectsWithProperty(RDF.type, DCAT.Distribution).toList();
    assertThat(files).hasSize(2);
    for (var file : files) {
      String address = file.getPropertyResourceValue(DCAT.downloadURL).getURI();
      byte[] content = get(address.substring(BASE.length())).body();
      assertThat(file.getProperty(DCAT.byteSize).getLong()).isEqualTo(content.length);
      assertThat(
              catalog
                  .getResource(address + "#checksum")
                  .getProperty(
                      ResourceFactory.createProperty("http://spdx.org/rdf/terms#checksumValue"))
                  .getLiteral()
                  .getLexicalForm())
          .isEqualTo(sha256(content));
    }
    assertThat(catalog.listSubjectsWithProperty(RDF.type, DCAT.DataService).toList()).hasSize(3);
    assertThat(catalog.contains(null, DCTerms.license)).isFalse();
  }

  @Test
  void aDumpHoldsAllThatQueriesSee() throws Exception {
    Dataset quads = unpacked(EVERY_NQ, Lang.NQUADS);
    Dataset trig = unpacked("dumps/latest.trig.gz", Lang.TRIG);

    store.read(dataset -> {
      List<String> names = new ArrayList<>();
      dataset.listNames().forEachRemaining(names::add);
      assertThat(names).hasSizeGreaterThan(20);
      for (String name : names) {
        Model wanted = dataset.getNamedModel(name);
        assertThat(quads.getNamedModel(name).isIsomorphicWith(wanted)).as(name).isTrue();
        assertThat(trig.getNamedModel(name).isIsomorphicWith(wanted)).as(name).isTrue();
      }
      assertThat(quads.asDatasetGraph().stream().count()).isEqualTo(store.counts().quads());
      return names;
    });
    assertThat(text(get(latest() + ".sha256")).replaceAll("(?s) .*", ""))
        .isEqualTo(sha256(get(latest()).body()));
  }

  @Test
  void aDumpCanBeHadInParts() throws Exception {
    byte[] whole = get(latest()).body();
    HttpResponse<byte[]> first = get(latest(), "Range", "bytes=0-99");
    HttpResponse<byte[]> rest = get(latest(), "Range", "bytes=100-");
    HttpResponse<byte[]> end = get(latest(), "Range", "bytes=-7");

    assertThat(first.statusCode()).isEqualTo(206);
    assertThat(first.headers().firstValue("Content-Range")).contains("bytes 0-99/" + whole.length);
    assertThat(concat(first.body(), rest.body())).isEqualTo(whole);
    assertThat(end.body())
        .hasSize(7)
        .isEqualTo(java.util.Arrays.copyOfRange(whole, whole.length - 7, whole.length));
    assertThat(get(latest(), "Range", "bytes=" + whole.length + "-").statusCode()).isEqualTo(416);
    assertThat(get(latest(), "Range", "bytes=0-9", "If-Range", "\"other\"").body())
        .isEqualTo(whole);
    assertThat(get("dumps/hearsay-20250101-v1.nq.gz").statusCode()).isEqualTo(404);
    assertThat(get("dumps/..%2fstore.version").statusCode()).isIn(400, 404);
  }

  @Test
  void theSiteMapListsAllPages() throws Exception {
    Document index = xml(get("sitemap.xml"));
    List<String> files = texts(index, "loc");
    assertThat(files).containsExactly(BASE + "sitemaps/1.xml");
    assertThat(index.getDocumentElement().getNamespaceURI())
        .isEqualTo("http://www.sitemaps.org/schemas/sitemap/0.9");

    Document file = xml(get("sitemaps/1.xml"));

    Counts counts = store.counts();
    long claims = count(Say.Claim);
    long findings = count(Say.Finding);
    assertThat(claims).isPositive();
    assertThat(findings).isPositive();
    List<String> pages = texts(file, "loc");
    assertThat(pages)
        .hasSize((int) (counts.articles() + counts.entities() + claims + findings))
        .doesNotHaveDuplicates()
        .allMatch(it ->
            it.matches(Pattern.quote(BASE) + "doc/(article|entity|claim|finding)/[0-9a-z_-]+"));
    for (String kind : List.of("claim", "finding")) {
      String page =
          pages.stream().filter(it -> it.startsWith(BASE + "doc/" + kind)).findFirst().get();
      assertThat(get(page.substring(BASE.length())).statusCode()).isEqualTo(200);
    }
    assertThat(texts(file, "lastmod")).hasSameSizeAs(texts(file, "loc"));
    assertThat(get("sitemaps/2.xml").statusCode()).isEqualTo(404);
    assertThat(text(get("robots.txt")))
        .contains("Sitemap: " + BASE + "sitemap.xml")
        .contains("Disallow: /sparql?\n")
        .doesNotContain("Disallow: /\n");
  }

  private long count(Resource type) {
    return store.read(dataset ->
        Iter.count(
            dataset.asDatasetGraph().findNG(Node.ANY, Node.ANY, RDF.type.asNode(), type.asNode())));
  }

  @Test
  void changesAreACollectionOfPages() throws Exception {
    JsonNode collection = JSON.readTree(get("changes").body());
    assertThat(collection.at("/type").asText()).isEqualTo("OrderedCollection");
    assertThat(collection.at("/totalItems").asLong()).isEqualTo(store.changeLog().size());

    List<String> told = new ArrayList<>();
    String next = collection.at("/first/id").asText();
    while (!next.isEmpty()) {
      JsonNode page = JSON.readTree(get(next.substring(BASE.length())).body());
      assertThat(page.at("/id").asText()).isEqualTo(next);
      assertThat(page.at("/partOf/id").asText()).isEqualTo(BASE + "changes");
      page.at("/orderedItems").forEach(it -> told.add(it.at("/type").asText()));
      next = page.at("/next/id").asText();
    }

    assertThat(told).hasSize((int) store.changeLog().size()).contains("Create", "Deprecate");
    assertThat(get("changes/page/0").statusCode()).isEqualTo(404);
    assertThat(get("changes/page/99").statusCode()).isEqualTo(404);
  }

  @Test
  void whatWasMergedIsToldWithWhatReplacesIt() throws Exception {
    long pages = store.changeLog().pages();
    JsonNode page = JSON.readTree(get("changes/page/" + pages).body());

    JsonNode merged =
        page.at("/orderedItems")
            .valueStream()
            .filter(it -> it.at("/type").asText().equals("Deprecate"))
            .findFirst()
            .orElseThrow();
    assertThat(merged.at("/object/isReplacedBy/0").asText()).startsWith(BASE + "id/entity/");
    assertThat(merged.at("/object/updated").asText()).isEqualTo(merged.at("/published").asText());
  }

  @Test
  void whoWasAwayAsksSinceWhen() throws Exception {
    JsonNode all = JSON.readTree(get("changes?since=2000-01-01").body());
    JsonNode none = JSON.readTree(get("changes?since=2999-01-01T00:00:00Z").body());

    assertThat(all.at("/totalItems").asLong()).isEqualTo(store.changeLog().size());
    assertThat(all.at("/first/id").asText()).isEqualTo(BASE + "changes/page/1");
    assertThat(none.at("/totalItems").asLong()).isZero();
    HttpResponse<byte[]> wrong = get("changes?since=lately");
    assertThat(wrong.statusCode()).isEqualTo(400);
    assertThat(text(wrong)).contains("since").contains("2025-03-01T12:00:00Z");
  }

  @Test
  void theFeedIsAtom() throws Exception {
    Document feed = xml(get("changes.atom"));

    assertThat(feed.getDocumentElement().getNamespaceURI())
        .isEqualTo("http://www.w3.org/2005/Atom");
    assertThat(feed.getElementsByTagName("entry").getLength()).isEqualTo(100);
    assertThat(texts(feed, "id")).hasSize(101).doesNotHaveDuplicates();
    assertThat(texts(feed, "updated")).allMatch(it -> it.endsWith("Z"));
  }

  @Test
  void everyTermHasItsPlaceOnThePageAndAQueryThatParses() throws Exception {
    Model terms = ModelFactory.createDefaultModel();
    RDFDataMgr.read(terms, "ontology/say.ttl");
    String page = text(get("ontology.html"));

    List<String> names =
        terms.listSubjects().toList().stream()
            .filter(it -> it.isURIResource() && it.getURI().startsWith(Say.NS))
            .map(it -> it.getLocalName())
            .toList();
    assertThat(names).hasSizeGreaterThan(40);
    assertThat(names).allSatisfy(it -> assertThat(page).contains("id=\"" + it + "\""));
    List<String> queries = new ArrayList<>();
    Pattern.compile("href=\"/ui/sparql\\?query=([^\"]+)\"")
        .matcher(page)
        .results()
        .forEach(
            it -> queries.add(java.net.URLDecoder.decode(it.group(1), StandardCharsets.UTF_8)));
    assertThat(queries).hasSize(names.size());
    int answered = 0;
    for (String query : queries) {
      answered +=
          store.read(dataset -> {
            try (var execution =
                org.apache.jena.query.QueryExecutionFactory.create(query, dataset)) {
              return execution.execSelect().hasNext() ? 1 : 0;
            }
          });
    }
    assertThat(answered).isGreaterThan(queries.size() / 2);
  }

  @Test
  void theContextIsServedAsItIs() throws Exception {
    HttpResponse<byte[]> response = get("ontology/context.jsonld");

    assertThat(response.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/ld+json");
    assertThat(response.body())
        .isEqualTo(java.nio.file.Files.readAllBytes(Path.of("ontology/context.jsonld")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"dataset", "changes", "changes/page/1", "dumps/", "ontology", "ontology/shapes"})
  void pagesHaveNothingThatTheirPolicyForbids(String path) throws Exception {
    String page = text(get(path, "Accept", "text/html"));

    assertThat(page).contains("<h1>").doesNotContain("style=").doesNotContain("<script>");
    assertThat(Pattern.compile("id=\"([^\"]+)\"").matcher(page).results().map(it -> it.group(1)))
        .doesNotHaveDuplicates();
  }

  private String latest() throws Exception {
    String location = still(EVERY_NQ).headers().firstValue("Location").orElseThrow();
    return location.substring(1);
  }

  private Dataset unpacked(String path, Lang language) throws Exception {
    Dataset dataset = DatasetFactory.create();
    try (var in = new GZIPInputStream(new ByteArrayInputStream(get(path).body()))) {
      RDFDataMgr.read(dataset, in, language);
    }
    return dataset;
  }

  private static byte[] concat(byte[] one, byte[] other) {
    byte[] both = java.util.Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, both, one.length, other.length);
    return both;
  }

  private static String sha256(byte[] bytes) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }

  private static Model model(HttpResponse<byte[]> response, Lang language) {
    assertThat(response.statusCode()).isEqualTo(200);
    Model model = ModelFactory.createDefaultModel();
    RDFDataMgr.read(model, new ByteArrayInputStream(response.body()), language);
    return model;
  }

  private static Document xml(HttpResponse<byte[]> response) throws Exception {
    assertThat(response.statusCode()).isEqualTo(200);
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(response.body()));
  }

  private static List<String> texts(Document document, String element) {
    NodeList found = document.getElementsByTagName(element);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      texts.add(found.item(i).getTextContent());
    }
    return texts;
  }

  private static String text(HttpResponse<byte[]> response) {
    return new String(response.body(), StandardCharsets.UTF_8);
  }

  private HttpResponse<byte[]> get(String path, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.url() + path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), BodyHandlers.ofByteArray());
  }

  private HttpResponse<byte[]> still(String path) throws IOException, InterruptedException {
    return still.send(
        HttpRequest.newBuilder(URI.create(server.url() + path)).build(),
        BodyHandlers.ofByteArray());
  }
}
