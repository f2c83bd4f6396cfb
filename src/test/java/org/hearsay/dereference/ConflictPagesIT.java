package org.hearsay.dereference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.sparql.Http.header;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.hearsay.alert.Conflicts;
import org.hearsay.query.SavedQueries;
import org.hearsay.sample.GoldGraph;
import org.hearsay.server.HearsayServer;
import org.hearsay.server.ServerSettings;
import org.hearsay.sparql.Http;
import org.hearsay.store.StatementStore;
import org.hearsay.vocab.Say;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(Lifecycle.PER_CLASS)
@Timeout(120)
class ConflictPagesIT {

  private static final Map<String, Lang> SYNTAXES =
      Map.of(
          "ttl", Lang.TURTLE,
          "jsonld", Lang.JSONLD,
          "nt", Lang.NTRIPLES,
          "rdf", Lang.RDFXML,
          "trig", Lang.TRIG);

  private StatementStore store;
  private HearsayServer server;
  private Http http;

  @BeforeAll
  void start(@TempDir Path folder) {
    store = GoldGraph.storeIn(folder);
    Conflicts.addTo(store);
    server = HearsayServer.start(store, SavedQueries.load(), ServerSettings.onPort(0));
    http = Http.at(server.url());
  }

  @AfterAll
  void stop() {
    server.close();
    store.close();
  }

  private String page(String path) throws Exception {
    HttpResponse<String> response = http.get(path, "Accept", "text/html");
    assertThat(response.statusCode()).as(path).isEqualTo(200);
    return response.body();
  }

  @Test
  void aFindingShowsBothSidesWithWhatDiffersAndWhatItRestsOn() throws Exception {
    String page = page("doc/finding/altered2toll");

    assertThat(page)
        .contains("<mark class=\"differs\"><span class=\"unseen\">[differs: </span>unlike<")
        .contains("<mark class=\"differs\"><span class=\"unseen\">[differs: </span>forty<")
        .contains("<mark class=\"evidence\"><span class=\"unseen\">[evidence: </span>four crowns<")
        .contains("<span class=\"around\">It was a long evening. </span>")
        .contains("<span class=\"around\">The opposition left the hall.")
        .contains("Both articles quote Ines Arrado with the same sentence")
        .contains("altered quotation", "material", "91 %", "2025-02-20", "2025-02-28")
        .contains("10 February 2025", "11 February 2025")
        .contains("https://news.example/gazette-toll")
        .doesNotContainIgnoringCase("lied")
        .doesNotContain(" style=");
    assertThat(page.indexOf("Velm Courier")).isLessThan(page.indexOf("Harbour Gazette"));
  }

  @Test
  void aFindingTellsWhatPeopleDecided() throws Exception {
    assertThat(page("doc/finding/denial2memo"))
        .contains("dismissed: different time, 2025-02-25, by Edda Reader")
        .contains("<q>She speaks of March, he of January.</q>");
  }

  @Test
  void oneThatAnotherReplacesStaysAndSaysSo() throws Exception {
    assertThat(page("doc/finding/old2toll"))
        .contains("Replaced by")
        .contains("/id/finding/altered2toll");
  }

  @Test
  void aReportedOneMayHaveOneSide() throws Exception {
    assertThat(page("doc/finding/reported2sund").split("<section class=\"side\"", -1)).hasSize(2);
  }

  @Test
  void aClaimShowsItsSidesItsRenderingsAndItsTime() throws Exception {
    String quoted = page("doc/claim/bridge2toll");
    assertThat(quoted)
        .contains("How it was printed")
        .contains("<mark class=\"differs\"><span class=\"unseen\">[differs: </span>unlike<")
        .contains("four → forty; like → unlike")
        .contains("First printed <time datetime=\"2025-02-11\">")
        .contains("May conflict: altered quotation, Ines Arrado");
    assertThat(quoted.indexOf("2025-02-10")).isLessThan(quoted.indexOf("2025-02-11"));
    assertThat(page("doc/claim/memo2read"))
        .contains("Who affirms it", "Who denies it", "Who takes no side")
        .contains("affirms it</a>", "denies it</a>", "takes no side</a>")
        .doesNotContain("How it was printed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"finding/altered2toll", "finding/old2toll", "claim/bridge2toll"})
  void everyFormatSaysTheSame(String thing) throws Exception {
    Graph turtle = graph(thing, "ttl", Lang.TURTLE);
    assertThat(turtle.isEmpty()).isFalse();
    for (Map.Entry<String, Lang> syntax : SYNTAXES.entrySet()) {
      assertThat(turtle.isIsomorphicWith(graph(thing, syntax.getKey(), syntax.getValue())))
          .as(syntax.getKey())
          .isTrue();
    }
    HttpResponse<String> response = http.get("id/" + thing, "Accept", "text/turtle");
    assertThat(header(response, "Location")).isEqualTo("/doc/" + thing + ".ttl");
  }

  private Graph graph(String thing, String suffix, Lang syntax) throws Exception {
    HttpResponse<String> response = http.get("doc/%s.%s".formatted(thing, suffix));
    DatasetGraph dataset = RDFParser.fromString(response.body(), syntax).toDatasetGraph();
    Graph all = GraphFactory.createDefaultGraph();
    dataset.find().forEachRemaining(it -> all.add(it.asTriple()));
    return all;
  }

  @Test
  void theDataOfAFindingHoldsItsEvidenceAndReviews() throws Exception {
    Graph graph = graph("finding/denial2memo", "nt", Lang.NTRIPLES);

    assertThat(graph.find(null, Say.inStatement.asNode(), null).toList()).hasSize(2);
    assertThat(
            graph.contains(
                NodeFactory.createURI(store.graphs().base() + "id/review/review2memo"),
                Say.finding.asNode(),
                null))
        .isTrue();
  }

  @Test
  void peopleAndOutletsLeadToWhatConcernsThem() throws Exception {
    String alerts = "/alerts?entity=http%3A%2F%2Flocalhost%3A3030%2Fid%2Fentity%2F";
    assertThat(page("doc/entity/ines-arrado"))
        .contains(alerts + "ines-arrado")
        .contains(": 2, of which 2 wait for a decision")
        .contains("We will open the bridge like every town");
    assertThat(page("doc/entity/velm-mirror"))
        .contains(alerts + "velm-mirror")
        .contains(": 3, of which 3 wait for a decision");
  }

  @Test
  void whatWentIsGone(@TempDir Path folder) throws Exception {
    try (StatementStore other = StatementStore.open(folder, org.hearsay.Noon.CLOCK)) {
      Conflicts.addTo(other);
      other.replaceGraph(other.graphs().findings(), GraphFactory.createDefaultGraph());
      other.replaceGraph(other.graphs().claims(), GraphFactory.createDefaultGraph());
      try (HearsayServer running =
          HearsayServer.start(other, SavedQueries.load(), ServerSettings.onPort(0))) {
        Http client = Http.at(running.url());
        for (String thing : new String[] {"finding/reported2sund", "claim/memo2read"}) {
          assertThat(client.get("doc/" + thing).statusCode()).as(thing).isEqualTo(410);
          assertThat(client.get("id/" + thing).statusCode()).as(thing).isEqualTo(410);
        }
        assertThat(client.get("doc/finding/never").statusCode()).isEqualTo(404);
        assertThat(client.get("changes", "Accept", "text/html").body())
            .contains("finding/reported2sund", "claim/memo2read");
      }
    }
  }
}
