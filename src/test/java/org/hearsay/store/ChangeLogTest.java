package org.hearsay.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.hearsay.Noon;
import org.hearsay.store.Activity.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangeLogTest {

  private static final String ID = "http://localhost:3030/id/";

  @TempDir Path folder;

  private final AtomicReference<Instant> now = new AtomicReference<>(Noon.INSTANT);

  private StatementStore store;

  @BeforeEach
  void open() {
    store = StatementStore.open(folder, now::get);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private void reopen() {
    store.close();
    open();
  }

  @Test
  void whatComesChangesAndGoesIsTold() {
    store.replaceArticles(List.of(article("a1", "s", "one")), entity("x", "Mara Teld"));
    store.replaceArticles(List.of(article("a1", "s", "two")));
    store.replaceArticles(List.of(article("a1", "t", "two")));
    store.removeArticle("a1");

    assertThat(told())
        .containsExactly(
            "1 CREATE article/a1",
            "1 CREATE entity/x",
            "1 CREATE statement/a1.s",
            "2 UPDATE article/a1",
            "2 UPDATE statement/a1.s",
            "3 UPDATE article/a1",
            "3 DELETE statement/a1.s",
            "3 CREATE statement/a1.t",
            "4 DELETE article/a1",
            "4 DELETE statement/a1.t");
  }

  @Test
  void whatChangesNothingIsNotTold() {
    store.replaceArticles(List.of(article("a1", "s", "one")), entity("x", "Mara Teld"));
    long told = store.changeLog().size();

    store.replaceArticles(List.of(article("a1", "s", "one")), entity("x", "Mara Teld"));
    store.addToGraph(store.graphs().meta(), graph("<urn:run> a say:Run ."));

    assertThat(store.changeLog().size()).isEqualTo(told);
  }

  @Test
  void whatIsGoneHasATombstoneUntilItComesBack() {
    store.replaceArticles(List.of(article("a1", "s", "one")));
    now.set(Noon.INSTANT.plusSeconds(60));
    store.removeArticle("a1");

    assertThat(tombstones())
        .containsExactly("article/a1 2025-03-01T12:01:00Z", "statement/a1.s 2025-03-01T12:01:00Z");

    store.replaceArticles(List.of(article("a1", "t", "one")));

    assertThat(tombstones()).containsExactly("statement/a1.s 2025-03-01T12:01:00Z");
  }

  @Test
  void tombstonesOfAnotherStoreAreLoadedUnlessTheThingIsHere() throws IOException {
    store.replaceArticles(List.of(article("a1", "s", "one")));
    Path file = Files.createTempFile(folder, "tombstones", ".nq");
    String line =
        "<%sarticle/%s> <http://www.w3.org/ns/prov#invalidatedAtTime> \"2024-01-01T00:00:00Z\"^^<http://www.w3.org/2001/XMLSchema#dateTime> <%s> .\n";
    String graph = store.graphs().tombstones();
    Files.writeString(file, line.formatted(ID, "a1", graph) + line.formatted(ID, "a2", graph));

    store.load(file);

    assertThat(tombstones()).containsExactly("article/a2 2024-01-01T00:00:00Z");
  }

  @Test
  void aClockThatIsSetBackDoesNotTurnTheLogBack() {
    store.replaceArticles(List.of(article("a1", "s", "one")));
    now.set(Noon.INSTANT.minusSeconds(3600));
    store.replaceArticles(List.of(article("a2", "s", "two")));

    assertThat(all()).extracting(Activity::time).containsOnly(Noon.INSTANT);
  }

  @Test
  void thousandsOfWritesArePagedAndOldPagesStay() throws IOException {
    Path directory = folder.resolve("log");
    ChangeLog log = ChangeLog.in(directory, 0);
    write(log, 1_000);
    byte[] first = Files.readAllBytes(directory.resolve("00000001.tsv"));

    write(log, 1_000);

    assertThat(log.size()).isEqualTo(4_000);
    assertThat(log.pages()).isEqualTo(8);
    assertThat(all(log)).extracting(Activity::number).startsWith(1L).endsWith(4_000L).isSorted();
    assertThat(Files.readAllBytes(directory.resolve("00000001.tsv"))).isEqualTo(first);
    // 250 writes a page.
    assertThat(log.pageSince(Noon.INSTANT)).isEqualTo(1);
    assertThat(log.pageSince(Noon.INSTANT.plusSeconds(249))).isEqualTo(1);
    assertThat(log.pageSince(Noon.INSTANT.plusSeconds(250))).isEqualTo(2);
    assertThat(log.pageSince(Noon.INSTANT.plusSeconds(1_999))).isEqualTo(8);
    assertThat(log.pageSince(Noon.INSTANT.plusSeconds(2_000))).isEqualTo(9);
    assertThat(all(ChangeLog.in(directory, 4_000))).isEqualTo(all(log));
  }

  /** Writes of two activities, a second apart. */
  private static void write(ChangeLog log, int writes) {
    for (int i = 0; i < writes; i++) {
      long size = log.size();
      Instant time = Noon.INSTANT.plusSeconds(size / 2);
      List<Activity> activities = new ArrayList<>();
      for (long number = size + 1; number <= size + 2; number++) {
        activities.add(new Activity(number, number, time, Kind.UPDATE, ID + "x", List.of()));
      }
      log.write(activities);
      log.committed(size + 2);
    }
  }

  @Test
  void oneWriteMayFillSeveralPages() {
    List<ArticleGraph> articles = new ArrayList<>();
    for (int i = 0; i < 600; i++) {
      articles.add(article("a" + i, "s", "words"));
    }
    store.replaceArticles(articles);

    assertThat(store.changeLog().pages()).isEqualTo(3);
    assertThat(store.changeLog().page(3)).hasSize(200);
    assertThat(new TreeSet<>(all().stream().map(Activity::iri).toList())).hasSize(1_200);
  }

  @Test
  void whatWasWrittenAndNeverCommittedDoesNotCount() throws IOException {
    store.replaceArticles(List.of(article("a1", "s", "one")));
    Path page = folder.resolve("changes/00000001.tsv");
    Files.writeString(
        page,
        "3\t2\t2026-01-01T00:00:00Z\tCREATE\t%sarticle/ghost\n4\t2\t20".formatted(ID),
        StandardOpenOption.APPEND);
    reopen();
    assertThat(all()).hasSize(2);

    store.replaceArticles(List.of(article("a2", "s", "two")));

    assertThat(told()).hasSize(4).endsWith("2 CREATE article/a2", "2 CREATE statement/a2.s");
    assertThat(Files.readString(page)).doesNotContain("ghost").endsWith("statement/a2.s\n");
  }

  @Test
  void aRefusedWriteLeavesNoTrace() {
    store.replaceArticles(List.of(article("a1", "s", "one")));
    ArticleGraph bad = new ArticleGraph("a2", graph("<%sarticle/a2> say:text [] .".formatted(ID)));

    assertThatThrownBy(() -> store.replaceArticles(List.of(article("a3", "s", "x"), bad)))
        .hasMessageContaining("blank node");

    assertThat(told()).hasSize(2);
  }

  @Test
  void aLostLogIsNotTakenForAnEmptyOne() throws IOException {
    store.replaceArticles(List.of(article("a1", "s", "one")));
    store.close();
    Files.writeString(folder.resolve("changes/00000001.tsv"), "");

    assertThatThrownBy(this::open)
        .isInstanceOf(StoreMismatchException.class)
        .hasMessageContaining("changes")
        .hasMessageContaining("2 changes");
    Files.delete(folder.resolve("changes/00000001.tsv"));
    assertThatThrownBy(this::open).isInstanceOf(StoreMismatchException.class);
  }

  @Test
  void anEntityIsDescribedAnew() {
    store.addEntities(entity("x", "M. Teld"));
    store.addEntities(entity("x", "Mara Teld"));
    store.addEntities(graph("<%sentity/x#post-1> a say:Occasion .".formatted(ID)));

    assertThat(told())
        .containsExactly("1 CREATE entity/x", "2 UPDATE entity/x", "3 UPDATE entity/x");
    assertThat(all()).extracting(Activity::kind).contains(Kind.CREATE, Kind.UPDATE);
  }

  private List<Activity> all() {
    return all(store.changeLog());
  }

  private static List<Activity> all(ChangeLog log) {
    List<Activity> all = new ArrayList<>();
    for (long page = 1; page <= log.pages(); page++) {
      all.addAll(log.page(page));
    }
    return all;
  }

  private List<String> told() {
    return all().stream()
        .map(it -> "%d %s %s".formatted(it.version(), it.kind(), it.iri().replace(ID, "")))
        .toList();
  }

  private List<String> tombstones() {
    return store.read(dataset ->
        dataset
            .getNamedModel(store.graphs().tombstones())
            .listStatements()
            .mapWith(it -> it.getSubject().getURI().replace(ID, "") + " " + it.getString())
            .toList()
            .stream()
            .sorted()
            .toList());
  }

  private static ArticleGraph article(String id, String key, String text) {
    return new ArticleGraph(
        id,
        graph(
            """
            <%sarticle/%s> a say:Article .
            <%sstatement/%s.%s> a say:Statement ; say:text "%s"@en .
            """
                .formatted(ID, id, ID, id, key, text)));
  }

  private static Graph entity(String key, String name) {
    return graph("<%sentity/%s> rdfs:label \"%s\"@en .".formatted(ID, key, name));
  }

  private static Graph graph(String turtle) {
    String prefixes =
        """
        PREFIX say: <https://w3id.org/hearsay#>
        PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
        """;
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(prefixes + turtle, Lang.TURTLE).parse(graph);
    return graph;
  }
}
