package org.hearsay.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVars;
import org.hearsay.Noon;
import org.hearsay.rdf.Vocabulary;
import org.hearsay.store.StatementStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a value is made of, it stays a value. */
@TestInstance(Lifecycle.PER_CLASS)
class ValuesAreNoQueryTest {

  private static final int TRIES = 10_000;
  private static final int FEWER = 2_000;
  private static final long SEED = 20_240_301;

  private static final List<String> PIECES =
      List.of(
          "\"",
          "'",
          "\"\"\"",
          "\\",
          "\\u0022",
          "}",
          "{",
          ")",
          "(",
          ">",
          "<",
          "?s",
          "$label",
          ";",
          ".",
          " UNION ",
          " FILTER ",
          " SERVICE ",
          "<http://evil.example/>",
          "#",
          "\n",
          "\r",
          "\t",
          "||",
          "true",
          " OPTIONAL ",
          "^^",
          "@en",
          "LIMIT 0",
          "*",
          "/",
          "^",
          "é",
          "𝄞",
          "\u202e",
          "\u0000",
          "DROP ALL",
          "INSERT DATA",
          "SELECT *",
          "say",
          "denial",
          "Act",
          "AND",
          "OR",
          "~2",
          "[a TO z]");

  private static final SavedQuery BY_TEXT =
      query(
          """
          #+ params:
          #+   value: {type: string}
          SELECT ?s ?label WHERE {
            ?s <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/hearsay/code#Act> ;
              <http://www.w3.org/2000/01/rdf-schema#label> ?label
            FILTER(STR(?label) = ?value)
          }
          """);
  private static final SavedQuery BY_WORDS =
      query(
          """
          #+ params:
          #+   value: {type: words}
          PREFIX text: <http://jena.apache.org/text#>
          SELECT ?s ?label WHERE {
            (?s ?score ?label) text:query (<http://www.w3.org/2000/01/rdf-schema#label> ?value 50)
          }
          """);
  private static final SavedQuery BY_IRI =
      query(
          """
          #+ params:
          #+   value: {type: iri}
          SELECT ?s ?label WHERE {
            ?s <http://www.w3.org/2000/01/rdf-schema#label> ?label
            FILTER(?s = ?value)
          }
          """);

  private StatementStore store;
  private QueryRunner runner;

  @BeforeAll
  void open(@TempDir Path folder) {
    store = StatementStore.open(folder, Noon.CLOCK);
    store.replaceGraph(store.graphs().vocab(), Vocabulary.read());
    runner = new QueryRunner(store, Duration.ofSeconds(10));
  }

  @AfterAll
  void close() {
    store.close();
  }

  @Test
  void aTextFindsItselfAlone() {
    Random random = new Random(SEED);
    int found = 0;
    for (int i = 0; i < TRIES; i++) {
      String value = value(random);
      List<Map<String, Node>> rows = rows(BY_TEXT, value);
      assertThat(rows).allSatisfy(row -> assertThat(label(row)).isEqualTo(value));
      found += rows.size();
    }
    assertThat(found).as("some of the values are labels").isPositive();
  }

  @Test
  void writtenIntoTheQueryItChangesNoVariableAndNoForm() {
    Random random = new Random(SEED);
    for (int i = 0; i < TRIES; i++) {
      String value = value(random).replace("\u0000", "");
      Map<String, Node> terms = BY_TEXT.bind(Map.of("value", value), entities());
      Query written = QueryFactory.create(BY_TEXT.written(terms));

      assertThat(written.getResultVars()).isEqualTo(List.of("s", "label"));
      assertThat(OpVars.visibleVars(Algebra.compile(written)).toString()).isEqualTo("[?s, ?label]");
      assertThat(Algebra.compile(written).toString().lines().count()).isLessThan(12);
    }
  }

  @Test
  void wordsAreLookedForOrRefused() {
    Random random = new Random(SEED);
    Set<String> all = new TreeSet<>();
    for (int i = 0; i < FEWER; i++) {
      String value = value(random);
      try {
        rows(BY_WORDS, value).forEach(row -> all.add(label(row)));
      } catch (SavedQueryException e) {
        assertThat(e.faults()).singleElement().extracting("parameter").isEqualTo("value");
      }
    }
    assertThat(all).isNotEmpty();
  }

  @Test
  void anIriIsOneOrRefused() {
    Random random = new Random(SEED);
    for (int i = 0; i < FEWER; i++) {
      String value = (random.nextBoolean() ? "http://example.org/" : "") + value(random);
      try {
        assertThat(rows(BY_IRI, value)).isEmpty();
      } catch (SavedQueryException e) {
        assertThat(e.faults()).singleElement().extracting("parameter").isEqualTo("value");
      }
    }
    String known = "https://w3id.org/hearsay#Statement";
    assertThat(rows(BY_IRI, known)).hasSize(1);
    assertThatIsRefused(known + "> ?p } UNION { ?s ?p <" + known);
  }

  private void assertThatIsRefused(String iri) {
    org.assertj.core.api.Assertions.assertThatThrownBy(() -> rows(BY_IRI, iri))
        .isInstanceOf(SavedQueryException.class)
        .hasMessageContaining("no absolute IRI");
  }

  private List<Map<String, Node>> rows(SavedQuery query, String value) {
    return ((QueryAnswer.Rows) runner.run(query, Map.of("value", value), Page.ALL)).rows();
  }

  private static String label(Map<String, Node> row) {
    return Optional.ofNullable(row.get("label")).map(Node::getLiteralLexicalForm).orElse("");
  }

  private Entities entities() {
    return Entities.imagined(StatementStore.DEFAULT_BASE);
  }

  private static String value(Random random) {
    StringBuilder value = new StringBuilder();
    int pieces = 1 + random.nextInt(6);
    for (int i = 0; i < pieces; i++) {
      value.append(
          random.nextInt(4) == 0
              ? Character.toString(32 + random.nextInt(0x2000))
              : PIECES.get(random.nextInt(PIECES.size())));
    }
    return value.toString();
  }

  private static SavedQuery query(String rest) {
    String text = "#+ summary: A test\n#+ description: A test\n" + rest;
    return new QueryFile("test.rq", text).read("test");
  }
}
