package org.hearsay.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.ResultSet;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.hearsay.Noon;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatementStoreTest {

  private static final Graph NOTHING = GraphFactory.createDefaultGraph();

  @TempDir Path folder;

  private StatementStore store;

  @BeforeEach
  void open() {
    store = StatementStore.open(folder.resolve("store"), Noon.CLOCK);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void anArticleIsSeenInTheUnionOfAllGraphs() {
    Changes changes = store.replaceArticles(List.of(article("a1", "taxes would fall")));

    assertThat(changes).isEqualTo(new Changes(1, 0, 0, 3, 0));
    assertThat(answers("SELECT ?t { ?s say:text ?t }")).containsExactly("taxes would fall");
    assertThat(answers("SELECT ?g { GRAPH ?g { ?s say:text ?t } }"))
        .containsExactly("http://localhost:3030/graph/article/a1");
  }

  @Test
  void loadingTwiceChangesNothing() {
    List<ArticleGraph> articles = List.of(article("a1", "one"), article("a2", "two"));
    store.replaceArticles(articles);
    long version = store.version();

    Changes changes = store.replaceArticles(articles);

    assertThat(changes).isEqualTo(new Changes(0, 0, 2, 0, 0));
    assertThat(store.version()).isEqualTo(version).isEqualTo(1);
  }

  @Test
  void aChangedArticleIsWrittenAsTheDifference() {
    store.replaceArticles(List.of(article("a1", "one")));

    Changes changes = store.replaceArticles(List.of(article("a1", "two")));

    assertThat(changes).isEqualTo(new Changes(0, 1, 0, 1, 1));
    assertThat(answers("SELECT ?t { ?s say:text ?t }")).containsExactly("two");
  }

  @Test
  void replacingAnArticleLeavesNoGhostInTheIndexOfWords() {
    store.replaceArticles(List.of(article("a1", "taxes would fall"), article("a2", "taxes rose")));
    assertThat(found("taxes")).hasSize(2);

    store.replaceArticles(List.of(article("a1", "rents would fall")));

    assertThat(found("taxes")).containsExactly("taxes rose");
    assertThat(found("rents")).containsExactly("rents would fall");
    assertThat(hits("taxes")).isEqualTo(1);
  }

  @Test
  void removingAnArticleRemovesItsWords() {
    store.replaceArticles(List.of(article("a1", "taxes would fall"), article("a2", "taxes rose")));

    store.removeArticle("a1");

    assertThat(found("taxes")).containsExactly("taxes rose");
    assertThat(hits("taxes")).isEqualTo(1);
    assertThat(store.counts()).isEqualTo(new Counts(1, 1, 0, 3 + 2));
  }

  @Test
  void theSameWordsInTwoGraphsAreTwoDocuments() {
    store.replaceArticles(List.of(article("a1", "taxes would fall"), article("a2", "same")));
    store.replaceGraph(
        store.graphs().meta(),
        graph("<http://localhost:3030/id/statement/a1.s> say:text \"taxes would fall\"@en ."));

    store.removeArticle("a1");

    assertThat(found("taxes")).containsExactly("taxes would fall");
  }

  @Test
  void labelsAndQuotesAreFoundToo() {
    store.addEntities(graph("<http://localhost:3030/id/entity/x> rdfs:label \"Mara Teld\"@en ."));

    assertThat(answers("SELECT ?l { ?e text:query (rdfs:label \"teld\" 10) ; rdfs:label ?l }"))
        .containsExactly("Mara Teld");
  }

  @Test
  void anEntityHasOneLabelTheLatest() {
    store.addEntities(
        graph("<http://localhost:3030/id/entity/x> a schema:Person ; rdfs:label \"M. Teld\"@en ."));
    store.addEntities(
        graph(
            "<http://localhost:3030/id/entity/x> rdfs:label \"Mara Teld\"@en ; skos:altLabel \"Teld\"@en ."));
    store.addEntities(
        graph(
            "<http://localhost:3030/id/entity/x> owl:sameAs <http://www.wikidata.org/entity/Q1> ."));

    assertThat(answers("SELECT ?l { <http://localhost:3030/id/entity/x> rdfs:label ?l }"))
        .containsExactly("Mara Teld");
    assertThat(answers("SELECT ?l { <http://localhost:3030/id/entity/x> a ?l }")).isEmpty();
    assertThat(answers("SELECT ?l { <http://localhost:3030/id/entity/x> skos:altLabel ?l }"))
        .containsExactly("Teld");
    assertThat(store.counts()).isEqualTo(new Counts(0, 0, 1, 3));
  }

  @Test
  void entitiesComeInWithTheirArticles() {
    store.replaceArticles(
        List.of(article("a1", "one")),
        graph("<http://localhost:3030/id/entity/x> rdfs:label \"Mara Teld\"@en ."));

    assertThat(store.version()).isEqualTo(1);
    assertThat(store.counts()).isEqualTo(new Counts(1, 1, 1, 4));
  }

  @Test
  void aBlankNodeIsRefusedAndNothingIsWritten() {
    ArticleGraph bad =
        new ArticleGraph("a2", graph("<http://localhost:3030/id/entity/x> say:text [] ."));

    assertThatThrownBy(() -> store.replaceArticles(List.of(article("a1", "one"), bad)))
        .hasMessageContaining("blank node");

    assertThat(store.counts()).isEqualTo(new Counts(0, 0, 0, 0));
    assertThat(found("one")).isEmpty();
  }

  @Test
  void theBaseIsFixed() {
    store.close();
    Path directory = folder.resolve("other");
    StatementStore.open(directory, "https://news.example/", Noon.CLOCK).close();

    try (StatementStore again = StatementStore.open(directory, Noon.CLOCK)) {
      assertThat(again.graphs().base()).isEqualTo("https://news.example/");
    }
    assertThatThrownBy(() -> StatementStore.open(directory, "https://else.example/", Noon.CLOCK))
        .isInstanceOf(StoreMismatchException.class)
        .hasMessageContaining("https://news.example/")
        .hasMessageContaining("https://else.example/");
    StatementStore.open(directory, "https://news.example/", Noon.CLOCK).close();
  }

  @Test
  void aStoreOfANewerFormatIsRefused() throws IOException {
    store.close();
    Path properties = folder.resolve("store/store.properties");
    Files.writeString(properties, "format=2\nbase=http://localhost:3030/\nsoftware=9.1.0\n");

    assertThatThrownBy(() -> StatementStore.open(folder.resolve("store"), Noon.CLOCK))
        .isInstanceOf(StoreMismatchException.class)
        .hasMessageContaining("9.1.0")
        .hasMessageContaining("format 2")
        .hasMessageContaining("up to 1");
  }

  @Test
  void aFolderWithOtherThingsIsNoStore() throws IOException {
    Path directory = Files.createDirectory(folder.resolve("photos"));
    Files.writeString(directory.resolve("one.jpg"), "");

    assertThatThrownBy(() -> StatementStore.open(directory, Noon.CLOCK))
        .isInstanceOf(StoreMismatchException.class)
        .hasMessageContaining("photos");
  }

  @Test
  void aStoreIsOpenedOnce() {
    assertThatThrownBy(() -> StatementStore.open(folder.resolve("store"), Noon.CLOCK))
        .isInstanceOf(StoreUnavailableException.class)
        .hasMessageContaining(folder.resolve("store").toString())
        .hasMessageContaining("process " + ProcessHandle.current().pid());
  }

  @Test
  void whatWasWrittenIsThereAfterReopening() {
    store.replaceArticles(List.of(article("a1", "taxes would fall")));
    store.close();

    store = StatementStore.open(folder.resolve("store"), Noon.CLOCK);

    assertThat(store.version()).isEqualTo(1);
    assertThat(found("taxes")).containsExactly("taxes would fall");
  }

  @Test
  void anInterruptedCommitMakesTheWordsIndexedAnew() throws IOException {
    store.replaceArticles(List.of(article("a1", "taxes would fall")));
    store.close();
    Files.writeString(folder.resolve("store/store.version"), "1 writing\n");
    try (var files = Files.list(folder.resolve("store/text"))) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }

    store = StatementStore.open(folder.resolve("store"), Noon.CLOCK);

    assertThat(found("taxes")).containsExactly("taxes would fall");
    assertThat(store.version()).isEqualTo(2);
  }

  @Test
  void textsAreKeptByTheirHash() {
    String sha256 = "0".repeat(64);

    store.putText(sha256, "Zoë said");

    assertThat(store.findText(sha256)).contains("Zoë said");
    assertThat(store.findText("1".repeat(64))).isEmpty();
    assertThatThrownBy(() -> store.findText("../store.properties"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aFileIsLoadedGraphByGraphAndTwiceIsOnce() throws IOException {
    Path file = folder.resolve("out.trig");
    Files.writeString(
        file,
        PREFIXES
            + """
            GRAPH <http://localhost:3030/graph/article/a1> { <urn:s1> a say:Statement ; say:text "one"@en }
            GRAPH <http://localhost:3030/graph/article/a2> { <urn:s2> a say:Statement ; say:text "two"@en }
            GRAPH <http://localhost:3030/graph/entities> { <http://localhost:3030/id/entity/x> rdfs:label "Mara Teld"@en }
            GRAPH <http://localhost:3030/graph/meta> { <urn:run> a say:Run }
            GRAPH <http://localhost:3030/graph/article/a1> { <urn:s1> say:cue "said" }
            """);

    Changes once = store.load(file);
    Changes twice = store.load(file);

    assertThat(once).isEqualTo(new Changes(2, 0, 0, 7, 0));
    assertThat(twice).isEqualTo(new Changes(0, 0, 2, 0, 0));
    assertThat(store.counts()).isEqualTo(new Counts(0, 2, 1, 7));
  }

  @Test
  void manyArticlesAreLoadedInBatches() throws IOException {
    Path file = folder.resolve("out.nq");
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 1200; i++) {
      lines.add(
          "<urn:s%d> <https://w3id.org/hearsay#text> \"words\"@en <http://localhost:3030/graph/article/a%d> ."
              .formatted(i, i));
    }
    Files.write(file, lines);

    Changes changes = store.load(file);

    assertThat(changes.added()).isEqualTo(1200);
    assertThat(store.version()).isEqualTo(3);
  }

  @Test
  void aFaultInAFileNamesFileAndLine() throws IOException {
    Path file = folder.resolve("bad.nq");
    Files.writeString(
        file,
        "<urn:s> <urn:p> \"x\" <http://localhost:3030/graph/meta> .\n<urn:s> \"p\" <urn:o> .\n");

    assertThatThrownBy(() -> store.load(file))
        .isInstanceOf(LoadException.class)
        .hasMessageStartingWith(file + ":2: ");
  }

  @Test
  void aBlankNodeInAFileNamesTheFile() throws IOException {
    Path file = folder.resolve("blank.nq");
    Files.writeString(file, "_:b <urn:a:p> \"x\" <http://localhost:3030/graph/meta> .\n");

    assertThatThrownBy(() -> store.load(file))
        .isInstanceOf(LoadException.class)
        .hasMessageStartingWith(file + ": A blank node");
  }

  @Test
  void aReaderSeesOneStateWhileAnotherIsWritten() {
    store.replaceArticles(List.of(article("a1", "one")));

    long seen =
        store.read(dataset -> {
          Thread writer =
              Thread.ofPlatform().start(() -> store.replaceArticles(List.of(article("a2", "two"))));
          try {
            writer.join();
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
          return dataset.getUnionModel().size();
        });

    assertThat(seen).isEqualTo(3);
    assertThat(store.counts().quads()).isEqualTo(6);
  }

  @Test
  void graphsOfAnotherBaseAreRefused() throws IOException {
    Path file = folder.resolve("foreign.nq");
    Files.writeString(file, "<urn:s> <urn:p> \"x\" <https://news.example/graph/meta> .\n");

    assertThatThrownBy(() -> store.load(file))
        .isInstanceOf(LoadException.class)
        .hasMessageContaining("https://news.example/graph/meta");
  }

  @Test
  void triplesWithoutAGraphAndOtherFormatsAreRefused() throws IOException {
    Path triples = folder.resolve("triples.nq");
    Files.writeString(triples, "<urn:s> <urn:p> \"x\" .\n");
    Path turtle = folder.resolve("triples.ttl");
    Files.writeString(turtle, "<urn:s> <urn:p> \"x\" .\n");

    assertThatThrownBy(() -> store.load(triples)).hasMessageContaining("without a graph");
    assertThatThrownBy(() -> store.load(turtle)).hasMessageContaining("N-Quads");
    assertThatThrownBy(() -> store.load(folder.resolve("none.nq"))).hasMessageContaining("no such");
  }

  private static final String PREFIXES =
      """
      PREFIX say: <https://w3id.org/hearsay#>
      PREFIX schema: <http://schema.org/>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX owl: <http://www.w3.org/2002/07/owl#>
      PREFIX text: <http://jena.apache.org/text#>
      """;

  private static ArticleGraph article(String id, String text) {
    return new ArticleGraph(
        id,
        graph(
            """
            <http://localhost:3030/id/article/%s> a say:Article .
            <http://localhost:3030/id/statement/%s.s> a say:Statement ; say:text "%s"@en .
            """
                .formatted(id, id, text)));
  }

  private static Graph graph(String turtle) {
    return RDFParser.fromString(PREFIXES + turtle, Lang.TURTLE).toGraph();
  }

  private List<String> found(String word) {
    return answers(
        "SELECT ?t { ?s text:query (say:text \"%s\" 10) ; say:text ?t }".formatted(word));
  }

  /** What the index of words itself says, whether or not the quads agree. */
  private int hits(String word) {
    return answers("SELECT ?s { ?s text:query (say:text \"%s\" 10) }".formatted(word)).size();
  }

  private List<String> answers(String query) {
    return store.read(dataset -> {
      try (QueryExecution execution = QueryExecutionFactory.create(PREFIXES + query, dataset)) {
        List<String> values = new ArrayList<>();
        ResultSet rows = execution.execSelect();
        String column = rows.getResultVars().get(0);
        rows.forEachRemaining(row ->
            values.add(
                row.get(column).isLiteral()
                    ? row.getLiteral(column).getString()
                    : row.get(column).toString()));
        return values;
      }
    });
  }

  @Test
  void nothingIsWrittenForNothing() {
    assertThat(store.addEntities(NOTHING).isEmpty()).isTrue();
    assertThat(store.version()).isZero();
  }
}
