package org.hearsay.alert;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.hearsay.Noon;
import org.hearsay.check.RunReport;
import org.hearsay.check.RunReport.Change;
import org.hearsay.check.RunReport.Count;
import org.hearsay.check.RunReport.Fate;
import org.hearsay.contradiction.Finding;
import org.hearsay.contradiction.Kind;
import org.hearsay.contradiction.Severity;
import org.hearsay.contradiction.Status;
import org.hearsay.description.Resources;
import org.hearsay.store.StatementStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

@TestInstance(Lifecycle.PER_CLASS)
class RunFilesTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String BASE = StatementStore.DEFAULT_BASE;

  /** Tables, feeds and logs must take these as words. */
  private static final String HOSTILE =
      """
      BASE <http://localhost:3030/>
      PREFIX c: <https://w3id.org/hearsay/code#>
      PREFIX dct: <http://purl.org/dc/terms/>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX say: <https://w3id.org/hearsay#>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      GRAPH <graph/article/evil> {
        <id/statement/evil.aaaaaaa2> a say:Statement ; say:reportedIn <id/article/evil> ;
          say:speaker <id/entity/evil> ; say:quote "=HYPERLINK(\\"http://evil.example\\";\\"x\\")\\u0000\\u0008" .
        <id/article/evil> a say:Article .
      }
      GRAPH <graph/entities> { <id/entity/evil> rdfs:label "@SUM(1) <script>alert(1)</script> ]]>"@en }
      GRAPH <graph/findings> {
        <id/finding/evil2> a say:Finding ; rdfs:label "<b>&amp; ]]>\\u0001"@en ; dct:type c:reported ;
          say:severity c:material ; say:status c:open ; say:confidence 0.5 ;
          rdfs:comment "+1 \\u000b why"@en ; say:between <id/statement/evil.aaaaaaa2> ;
          say:firstSeen "2025-02-23T04:00:00Z"^^xsd:dateTime ;
          say:lastSeen "2025-02-28T04:00:00Z"^^xsd:dateTime .
      }
      """;

  private StatementStore store;
  private Path out;

  @BeforeAll
  void write(@TempDir Path folder) {
    store = StatementStore.open(folder.resolve("store"), Noon.CLOCK);
    Conflicts.addTo(store);
    Conflicts.add(store, HOSTILE);
    out = folder.resolve("reports/today");
    new RunFiles(new Resources(store)).write(report(), out);
  }

  @AfterAll
  void close() {
    store.close();
  }

  private static RunReport report() {
    return new RunReport(
        "run2",
        "Hearsay 0.1.0",
        Noon.INSTANT,
        Noon.INSTANT.plusSeconds(3),
        4,
        9,
        8,
        12,
        Map.of(Kind.REPORTED, new Count(1, 1, 0, 0, 0), Kind.DENIAL, new Count(0, 1, 0, 0, 1)),
        List.of(
            change(Fate.NEW, "evil2", Kind.REPORTED, 1),
            change(Fate.UPDATED, "altered2toll", Kind.ALTERED_QUOTATION, 2),
            change(Fate.REOPENED, "number2copies", Kind.NUMBER_MISMATCH, 2),
            change(Fate.NEW, "opinion2bridge", Kind.DISAGREEMENT, 2),
            change(Fate.SUPERSEDED, "old2toll", Kind.ALTERED_QUOTATION, 2)),
        Map.of("judge", Duration.ofMillis(7)),
        List.of("The judge of places took too long."));
  }

  private static Change change(Fate fate, String key, Kind kind, int sides) {
    List<String> between =
        List.of(BASE + "id/statement/x.1", BASE + "id/statement/x.2").subList(0, sides);
    return new Change(
        fate,
        new Finding(
            key,
            kind,
            Severity.MATERIAL,
            0.9,
            Status.OPEN,
            between,
            List.of(),
            "why",
            Set.of(),
            Noon.INSTANT,
            Noon.INSTANT,
            Optional.empty()),
        false);
  }

  private String read(String name) throws Exception {
    return Files.readString(out.resolve(name));
  }

  @Test
  void writesEachFileWhole() throws Exception {
    try (Stream<Path> files = Files.list(out)) {
      assertThat(files.map(it -> it.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "run.json", "findings.ndjson", "findings.csv", "findings.atom", "findings.sarif");
    }
    JsonNode run = JSON.readTree(read("run.json"));
    assertThat(run.path("run").asText()).isEqualTo(BASE + "id/run/run2");
    assertThat(run.at("/watermark/from").asLong()).isEqualTo(4);
    assertThat(run.at("/kinds/reported/new").asInt()).isEqualTo(1);
    assertThat(run.at("/kinds/denial/silenced").asInt()).isEqualTo(1);
    assertThat(run.at("/milliseconds/judge").asInt()).isEqualTo(7);
    assertThat(run.at("/failures/0").asText()).contains("places");
  }

  @Test
  void tellsEveryFindingOnALineOfItsOwn() throws Exception {
    ObjectNode byKey = JSON.createObjectNode();
    for (String line : read("findings.ndjson").lines().toList()) {
      JsonNode json = JSON.readTree(line);
      byKey.set(json.path("id").asText().replaceAll(".*/", ""), json);
    }

    assertThat(byKey.properties().stream().map(Map.Entry::getKey))
        .containsExactlyInAnyOrder(
            "evil2",
            "altered2toll",
            "denial2memo",
            "reported2sund",
            "number2copies",
            "opinion2bridge",
            "old2toll");
    assertThat(byKey.path("reported2sund").path("state").asText()).isEqualTo("unchanged");
    assertThat(byKey.path("evil2").path("state").asText()).isEqualTo("new");
    JsonNode altered = byKey.path("altered2toll");
    assertThat(altered.path("state").asText()).isEqualTo("updated");
    assertThat(altered.at("/statements/0/speakers/0/name").asText()).isEqualTo("Ines Arrado");
    assertThat(altered.at("/statements/0/published").asText()).isEqualTo("2025-02-10");
    assertThat(altered.at("/statements/1/evidence/0/words").asText()).isEqualTo("unlike");
    assertThat(altered.at("/statements/1/evidence/0/start").asInt()).isEqualTo(48);
    assertThat(byKey.path("number2copies").at("/silence/reason").asText()).contains("asked");
    assertThat(byKey.path("denial2memo").at("/reviews/0/reason").asText())
        .isEqualTo("different-time");
  }

  @Test
  void theTableIsSafeInASpreadsheet() throws Exception {
    String text = read("findings.csv");
    assertThat(text).startsWith("\ufeffid,kind,severity,confidence,state,first_seen,last_seen,");
    List<CSVRecord> rows =
        CSVFormat.EXCEL
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .get()
            .parse(new StringReader(text.substring(1)))
            .getRecords();

    assertThat(rows).hasSize(7);
    for (CSVRecord row : rows) {
      row.forEach(cell -> assertThat(cell).doesNotStartWith("=").doesNotStartWith("@"));
    }
    CSVRecord evil = rows.stream().filter(it -> it.get("id").endsWith("evil2")).findFirst().get();
    assertThat(evil.get("quote_a")).startsWith("'=HYPERLINK");
    assertThat(evil.get("speaker_a")).startsWith("'@SUM");
    assertThat(evil.get("why")).startsWith("'+1");
    CSVRecord altered =
        rows.stream().filter(it -> it.get("id").endsWith("altered2toll")).findFirst().get();
    assertThat(altered.get("outlet_a")).isEqualTo("Velm Courier");
    assertThat(altered.get("date_b")).isEqualTo("2025-02-11");
    assertThat(altered.get("url_b")).isEqualTo("https://news.example/gazette-toll");
    assertThat(altered.get("evidence")).isEqualTo("like | four crowns ↔ unlike | forty crowns");
  }

  @Test
  void theFeedHasOnlyNewsAndKeepsItsIds() throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    Document feed =
        factory
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(read("findings.atom"))));
    NodeList ids = feed.getElementsByTagNameNS("http://www.w3.org/2005/Atom", "id");
    List<String> found = new ArrayList<>();
    for (int i = 0; i < ids.getLength(); i++) {
      found.add(ids.item(i).getTextContent());
    }

    // The first is the feed's. Opinions, silenced ones and those unchanged are no news.
    assertThat(found)
        .containsExactly(
            BASE + "alerts", BASE + "id/finding/evil2", BASE + "id/finding/altered2toll");
    assertThat(feed.getElementsByTagNameNS("*", "b").getLength()).isZero();
    assertThat(feed.getElementsByTagNameNS("*", "script").getLength()).isZero();
    NodeList updated = feed.getElementsByTagNameNS("*", "updated");
    assertThat(updated.item(1).getTextContent()).isEqualTo(Noon.INSTANT.toString());
  }

  @Test
  void theLogIsValidSarif() throws Exception {
    JsonNode log = JSON.readTree(read("findings.sarif"));
    try (InputStream in = RunFilesTest.class.getResourceAsStream("/sarif/sarif-2.1.0-rtm.5.json")) {
      assertThat(SchemaRegistry.withDialect(Dialects.getDraft4()).getSchema(in).validate(log))
          .isEmpty();
    }
    ObjectNode byKey = JSON.createObjectNode();
    log.at("/runs/0/results")
        .forEach(it -> byKey.set(it.at("/partialFingerprints/finding~1v1").asText(), it));

    assertThat(byKey.path("evil2").path("baselineState").asText()).isEqualTo("new");
    assertThat(byKey.path("reported2sund").path("baselineState").asText()).isEqualTo("unchanged");
    assertThat(byKey.path("altered2toll").path("baselineState").asText()).isEqualTo("updated");
    assertThat(byKey.path("old2toll").path("baselineState").asText()).isEqualTo("absent");
    JsonNode dismissed = byKey.path("denial2memo").at("/suppressions/0");
    assertThat(dismissed.path("status").asText()).isEqualTo("accepted");
    assertThat(dismissed.path("justification").asText())
        .isEqualTo("different-time: She speaks of March, he of January.");
    assertThat(byKey.path("number2copies").at("/suppressions/0/justification").asText())
        .startsWith("Silenced until 2025-03-31");
    assertThat(byKey.path("altered2toll").path("suppressions")).isEmpty();
    assertThat(
            byKey
                .path("altered2toll")
                .at("/locations/0/physicalLocation/region/snippet/text")
                .asText())
        .isEqualTo("like");
    assertThat(log.at("/runs/0/invocations/0/executionSuccessful").asBoolean()).isFalse();
  }
}
