package org.hearsay.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.jena.graph.Node;
import org.hearsay.Noon;
import org.hearsay.query.Page;
import org.hearsay.query.QueryAnswer;
import org.hearsay.query.QueryRunner;
import org.hearsay.store.StatementStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The store that is measured with is one like others, only larger. */
@TestInstance(Lifecycle.PER_CLASS)
@Timeout(120)
class GenerateIT {

  private static final int QUADS = 20_000;
  private static final int LINKS = 600;

  private Path folder;
  private StatementStore store;
  private QueryRunner queries;

  @BeforeAll
  void generate(@TempDir Path temporary) throws Exception {
    folder = temporary;
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "src/bench/Generate.java",
                folder.toString(),
                Integer.toString(QUADS),
                Integer.toString(LINKS),
                "1")
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    assertThat(process.waitFor()).as(Files.readString(folder.resolve("log"))).isZero();
    store = StatementStore.open(folder.resolve("store"), Noon.CLOCK);
    queries = new QueryRunner(store, Duration.ofSeconds(30));
  }

  @AfterAll
  void close() {
    store.close();
  }

  @Test
  void holdsAsMuchAsIsAskedFor() throws Exception {
    assertThat(store.counts().quads()).isBetween((long) QUADS, QUADS + 4_000L);
    List<Map<String, Node>> links =
        rows(
            "SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p <%sid/entity/%s> } FILTER(?p != <http://www.w3.org/ns/org#member>) }"
                .formatted(store.graphs().base(), first("entities.txt")));
    assertThat(Integer.parseInt(links.getFirst().get("n").getLiteralLexicalForm()))
        .isBetween(LINKS, LINKS + 60);
  }

  @Test
  void marksTheWordsWhereTheyAreInTheText() {
    List<Map<String, Node>> spans =
        rows(
            """
            PREFIX say: <https://w3id.org/hearsay#>
            PREFIX c: <https://w3id.org/hearsay/code#>
            PREFIX dct: <http://purl.org/dc/terms/>
            PREFIX oa: <http://www.w3.org/ns/oa#>
            PREFIX schema: <http://schema.org/>
            SELECT * {
              ?statement say:text ?said ; say:span ?span ; say:reportedIn/schema:sha256 ?sha256 .
              ?span dct:type c:content ; oa:start ?start ; oa:end ?end
            }
            """);

    assertThat(spans).hasSizeGreaterThan(300);
    for (Map<String, Node> span : spans) {
      String text = store.findText(literal(span, "sha256")).orElseThrow();
      int start = text.offsetByCodePoints(0, Integer.parseInt(literal(span, "start")));
      int end = text.offsetByCodePoints(0, Integer.parseInt(literal(span, "end")));
      assertThat(text.substring(start, end)).isEqualTo(literal(span, "said"));
    }
  }

  @Test
  void findsTheWordsOfEveryStatement() {
    assertThat(
            rows(
                """
                PREFIX say: <https://w3id.org/hearsay#>
                PREFIX text: <http://jena.apache.org/text#>
                SELECT ?hit { ?statement say:text ?said FILTER NOT EXISTS { ?statement text:query (say:text 'a* OR b* OR d* OR f* OR g* OR k* OR l* OR m* OR n* OR p* OR r* OR s* OR t* OR v*' 10000) } }
                """))
        .isEmpty();
  }

  private String first(String file) throws IOException {
    return Files.readAllLines(folder.resolve(file)).getFirst();
  }

  private List<Map<String, Node>> rows(String sparql) {
    return ((QueryAnswer.Rows) queries.run(sparql, Page.ALL)).rows();
  }

  private static String literal(Map<String, Node> row, String column) {
    return Objects.requireNonNull(row.get(column)).getLiteralLexicalForm();
  }
}
