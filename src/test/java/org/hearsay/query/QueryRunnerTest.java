package org.hearsay.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.hearsay.sample.GoldGraph;
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
class QueryRunnerTest {

  private StatementStore store;
  private QueryRunner runner;

  @BeforeAll
  void open(@TempDir Path folder) {
    store = GoldGraph.storeIn(folder);
    runner = new QueryRunner(store, Duration.ofSeconds(10));
  }

  @AfterAll
  void close() {
    store.close();
  }

  @ParameterizedTest(name = "{0} with {1}={2}: {3} rows")
  @CsvSource(
      textBlock =
          """
          denials               , person   , Dimas Ferrol                                , 2
          denials               , person   , Minister Ferrol                             , 2
          denials               , person   , dimas-ferrol                                , 2
          denials               , person   , Petra Salloway                              , 0
          denials               , person   , nobody                                      , 0
          quotations            , person   , http://localhost:3030/id/entity/dimas-ferrol, 4
          most-quoted           , outlet   , The Hask Beacon                             , 22
          most-quoted           , outlet   , Lindholt Post                               , 0
          statements-by-act     , act      , promise                                     , 15
          statements-by-act     , act      , nonsense                                    , 0
          unnamed-sources       , kind     , author                                      , 2
          uncertain-speakers    , below    , 0.5                                         , 1
          articles              , outlet   , The Hask Beacon                             , 4
          statements-per-month  , person   , Dimas Ferrol                                , 1
          search-statements     , words    , BISCUIT                                     , 2
          search-statements     , words    , bisc*                                       , 2
          search-statements     , words    , biscuit crane                               , 0
          search-statements     , words    , biscuit NOT (                               , 0
          search-statements     , words    , /b.scuit/                                   , 0
          """)
  void aParameterNarrowsTheAnswer(String name, String parameter, String value, int rows) {
    assertThat(rows(name, Map.of(parameter, value))).hasSize(rows);
  }

  @Test
  void aPeriodLeavesOutWhatIsCertainlyOutside() {
    Map<String, String> march5 =
        Map.of("person", "Petra Salloway", "from", "2024-03-05", "to", "2024-03-05");

    assertThat(rows("statements-by-speaker", march5))
        .extracting(row -> String.valueOf(row.get("latest")).substring(1, 11))
        .hasSize(9)
        .allMatch(latest -> latest.compareTo("2024-03-05") >= 0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "say\" } UNION { ?s ?p ?o } #",
        "say' || true || '",
        "?who",
        "\\",
        "say\n} DROP ALL",
      })
  void nothingInAValueBecomesPartOfTheQuery(String value) {
    assertThat(rows("statements-by-act", Map.of("act", value))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { SERVICE <http://localhost:1/> { ?s ?p ?o } }",
        "SELECT * { SERVICE SILENT <http://localhost:1/> { ?s ?p ?o } }",
        "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE <http://localhost:1/> { ?s ?p ?o } } }",
        "SELECT * { ?s ?p ?o FILTER(1 = 1 || NOT EXISTS { SERVICE ?s { ?s ?p ?o } }) }",
        "SELECT * { { SELECT ?s { ?s ?p ?o . SERVICE <http://localhost:1/> { ?s ?p ?o } } } }",
        "SELECT * { ?s ?p ?o OPTIONAL { GRAPH ?g { SERVICE <http://localhost:1/> {} } } }",
        "SELECT * { ?s ?p ?o MINUS { SERVICE <http://localhost:1/> {} } }",
        "SELECT * { ?s ?p ?o } ORDER BY (EXISTS { SERVICE <http://localhost:1/> { ?s ?p ?o } })",
        "SELECT (EXISTS { SERVICE <http://localhost:1/> { ?s ?p ?o } } AS ?x) {}",
        "SELECT (SUM(IF(EXISTS { SERVICE <http://localhost:1/> {} }, 1, 2)) AS ?x) { ?s ?p ?o }",
        "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING (EXISTS { SERVICE <http://localhost:1/> {} })",
        "SELECT * { BIND(EXISTS { SERVICE <http://localhost:1/> {} } AS ?x) }",
        "ASK { SERVICE <http://localhost:1/> { ?s ?p ?o } }",
        "CONSTRUCT { ?s ?p ?o } WHERE { SERVICE <http://localhost:1/> { ?s ?p ?o } }",
        "DESCRIBE ?s WHERE { SERVICE <http://localhost:1/> { ?s ?p ?o } }",
      })
  void aCallOfAnotherServerIsRefused(String sparql) {
    assertThatThrownBy(() -> runner.run(sparql, Page.ALL))
        .isInstanceOf(RefusedQueryException.class)
        .hasMessageContaining("SERVICE is refused");
  }

  @Test
  void anUpdateIsRefusedAndNonsenseExplained() {
    assertThatThrownBy(() -> runner.run("DROP ALL", Page.ALL))
        .isInstanceOf(RefusedQueryException.class)
        .hasMessageContaining("update is refused");
    assertThatThrownBy(() -> runner.run("SELECT * {\n ?s ?p }", Page.ALL))
        .isInstanceOf(RefusedQueryException.class)
        .hasMessageContaining("line 2");
  }

  @Test
  @Timeout(10)
  void aQueryThatTakesTooLongIsStopped() {
    QueryRunner hasty = new QueryRunner(store, Duration.ofMillis(100));

    assertThatThrownBy(() ->
            hasty.run(
                "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }", Page.ALL))
        .isInstanceOf(SlowQueryException.class);
  }

  @Test
  void aPageNarrowsTheQuerysOwnLimit() {
    String five = "SELECT ?s { ?s a <https://w3id.org/hearsay#Statement> } ORDER BY ?s LIMIT 5";

    assertThat(rows(five, new Page(0, 100))).hasSize(5);
    assertThat(rows(five, new Page(3, 100))).hasSize(2);
    assertThat(rows(five, new Page(9, 100))).isEmpty();
    assertThat(rows(five, new Page(1, 2))).isEqualTo(rows(five, Page.ALL).subList(1, 3));
  }

  @Test
  void aTableShortensIrisAndAligns() {
    QueryAnswer answer =
        runner.run(
            """
            PREFIX say: <https://w3id.org/hearsay#>
            PREFIX c: <https://w3id.org/hearsay/code#>
            SELECT ?s ?d ?cue {
              ?s say:directness ?d ; say:cue ?cue .
            } ORDER BY ?s LIMIT 2
            """,
            Page.ALL);

    assertThat(written(answer, AnswerFormat.TABLE))
        .isEqualTo(
            """
            s                                    d           cue
            -----------------------------------  ----------  ----
            statement/af625be115f301c2.cqawj27b  c:indirect  said
            statement/af625be115f301c2.ldfueiwq  c:direct    told
            (2 rows)
            """);
  }

  @Test
  void answersAreWrittenInEachFormat() {
    QueryAnswer rows = runner.run("SELECT ?x { VALUES ?x { 'a,b' } }", Page.ALL);

    assertThat(written(rows, AnswerFormat.CSV)).isEqualToNormalizingNewlines("x\n\"a,b\"\n");
    assertThat(written(rows, AnswerFormat.TSV)).isEqualToNormalizingNewlines("?x\n\"a,b\"\n");
    assertThat(written(rows, AnswerFormat.JSON)).contains("\"value\": \"a,b\"");
    assertThat(written(rows, AnswerFormat.XML)).contains("<literal>a,b</literal>");
  }

  @Test
  void aTruthAndTriplesAreWrittenToo() {
    QueryAnswer truth = runner.run("ASK { ?s ?p ?o }", Page.ALL);
    QueryAnswer triples =
        runner.run(
            "CONSTRUCT { ?s ?p 1 } WHERE { VALUES (?s ?p) { (<urn:a:b> <urn:a:c>) } }", Page.ALL);

    assertThat(written(truth, AnswerFormat.TABLE)).isEqualTo("yes\n");
    assertThat(written(truth, AnswerFormat.JSON)).contains("true");
    assertThat(written(triples, AnswerFormat.TABLE)).contains("<urn:a:b>");
    assertThat(written(triples, AnswerFormat.XML)).contains("rdf:RDF");
    assertThatThrownBy(() -> written(triples, AnswerFormat.CSV))
        .isInstanceOf(RefusedQueryException.class);
  }

  private List<Map<String, Node>> rows(String name, Map<String, String> values) {
    SavedQuery saved = SavedQueries.load().get(name);
    return ((QueryAnswer.Rows) runner.run(saved, values, Page.ALL)).rows();
  }

  private List<Map<String, Node>> rows(String sparql, Page page) {
    return ((QueryAnswer.Rows) runner.run(sparql, page)).rows();
  }

  private String written(QueryAnswer answer, AnswerFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new AnswerWriter(store.graphs().base()).write(answer, format, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
