package org.hearsay.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hearsay.authority.FakeService.MANIFEST;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.hearsay.authority.ListImport.Summary;
import org.hearsay.entity.AuthorityReader;
import org.hearsay.entity.AuthorityTable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class ReconciliationTest {

  private static final Requests REQUESTS =
      new Requests(Duration.ofSeconds(10), Duration.ofMillis(5));

  private static final String TELD =
      """
      {"q0": {"result": [
        {"id": "Q900000019", "name": "Max Teld", "score": 40, "match": false,
         "type": [{"id": "Q5", "name": "human"}], "description": "a | b"},
        {"id": "Q900000011", "name": "Mara Teld", "score": 99.5, "match": true,
         "type": ["Q5"], "description": "mayor of Vint"}]},
       "q1": {"result": [
        {"id": "Q900000012", "name": "Tom Reyd", "score": 60, "match": false, "type": []}]},
       "q2": {"result": []}}\
      """;

  @TempDir private Path folder;

  private FakeService fake;

  @BeforeEach
  void start() throws IOException {
    fake = new FakeService();
  }

  @AfterEach
  void stop() {
    fake.close();
  }

  @Test
  void onlyWhatTheServiceIsSureOfIsTakenAndPeopleDecideOnTheRest() throws IOException {
    fake.then(MANIFEST).then(TELD);

    Summary summary = reconciled(10, false, "name\nM. Teld\nT. Reyd\nAnn Norr\n");

    assertThat(fake.asked())
        .containsExactly(
            "",
            "queries={\"q0\":{\"query\":\"M. Teld\",\"type\":\"Q5\",\"limit\":5},"
                + "\"q1\":{\"query\":\"T. Reyd\",\"type\":\"Q5\",\"limit\":5},"
                + "\"q2\":{\"query\":\"Ann Norr\",\"type\":\"Q5\",\"limit\":5}}");
    assertThat(summary.entities()).isEqualTo(1);
    assertThat(summary.unmatched()).isEqualTo(2);
    assertThat(summary.forReview()).isEqualTo(2);
    assertThat(out("people.csv"))
        .endsWith("\nq900000011,Mara Teld,M. Teld,,mayor of Vint,Q900000011,wikidata\n");
    assertThat(out("review/candidates.csv"))
        .isEqualTo(
            """
            table,entity,aliases,match,score,item,name,description,types
            people,,Ann Norr,,,,,,
            people,,T. Reyd,,60.0,Q900000012,Tom Reyd,,
            """);
    assertThat(AuthorityReader.read(folder.resolve("out")).named("M. Teld")).hasSize(1);
  }

  @Test
  void whatPeopleDecidedIsImported() throws IOException {
    fake.then(MANIFEST).then(TELD);
    reconciled(10, false, "name\nM. Teld\nT. Reyd\nAnn Norr\n");
    Path decided = folder.resolve("decided.csv");
    Files.writeString(
        decided, out("review/candidates.csv").replace("T. Reyd,,60.0", "T. Reyd,yes,60.0"));

    ListImport lists = new ListImport(options(false));
    lists.read(decided);
    Summary summary = lists.write(folder.resolve("more"), false);

    assertThat(summary.refused()).isEmpty();
    assertThat(summary.unmatched()).isEqualTo(1);
    assertThat(Files.readString(folder.resolve("more").resolve("people.csv")))
        .endsWith("\nq900000012,Tom Reyd,T. Reyd,,,Q900000012,wikidata\n");
  }

  @Test
  void rowsThatHaveAnIdAreNotSent() throws IOException {
    fake.then(MANIFEST).then("{\"q0\":{\"result\":[]}}");

    reconciled(10, true, "name,item\nMara Teld,Q900000011\nAnn Norr,\n");

    assertThat(fake.asked()).hasSize(2);
    assertThat(fake.asked().getLast()).contains("Ann Norr").doesNotContain("Teld");
    assertThat(out("people.csv").lines()).hasSize(3);
  }

  @Test
  void namesAreSentInBatchesOfTheSizeThatTheServiceAllows() throws IOException {
    fake.then(MANIFEST.replace("\"name\"", "\"batchSize\": 2, \"name\"")).then(TELD);

    reconciled(10, false, "name\nM. Teld\nT. Reyd\nAnn Norr\n");

    assertThat(fake.asked()).hasSize(3);
    assertThat(fake.asked().get(1)).contains("\"q1\"").doesNotContain("\"q2\"", "Ann Norr");
  }

  @Test
  void aBusyServiceIsAskedAgainLater() throws IOException {
    fake.thenBusy("0").then(MANIFEST).then(503, "").thenBusy("").then(TELD);

    assertThat(reconciled(10, false, "name\nM. Teld\n").entities()).isEqualTo(1);
    assertThat(fake.asked()).hasSize(5);
  }

  @Test
  void oneThatStaysBusyIsGivenUp() {
    fake.then(503, "");

    assertThatThrownBy(() -> reconciled(10, false, "name\nM. Teld\n"))
        .isInstanceOf(ReconciliationException.class)
        .hasMessage(fake.address() + ": it answered with status 503 (tried 4 times)");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void oneThatAnswersTooLateIsGivenUp() {
    fake.thenAfter(5_000, MANIFEST);
    Requests hasty = new Requests(Duration.ofMillis(50), Duration.ofMillis(5));

    assertThatThrownBy(() -> ReconciliationService.at(fake.address(), 10, hasty))
        .isInstanceOf(ReconciliationException.class)
        .hasMessage(fake.address() + ": no answer within 50 ms (tried 4 times)");
  }

  @Test
  void oneThatIsNotThereIsNamed() throws IOException {
    URI nowhere;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      nowhere = URI.create("http://127.0.0.1:" + socket.getLocalPort());
    }

    assertThatThrownBy(() -> ReconciliationService.at(nowhere, 10, REQUESTS))
        .isInstanceOf(ReconciliationException.class)
        .hasMessageContaining(nowhere + ": cannot be reached");
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # status | manifest                               | message
          404      | {}                                     | it answered with status 404
          200      | <html>                                 | its answer is no JSON
          200      | []                                     | its answer is no JSON object
          200      | {"identifierSpace":"http://viaf.org/"} | its ids are of 'http://viaf.org/'
          """)
  void aManifestThatIsOfNoUseIsTold(int status, String manifest, String message) {
    fake.then(status, manifest);

    assertThatThrownBy(() -> ReconciliationService.at(fake.address(), 10, REQUESTS))
        .isInstanceOf(ReconciliationException.class)
        .hasMessageContaining(fake.address() + ": " + message);
    assertThat(fake.asked()).hasSize(1);
  }

  @Test
  void anotherVersionIsToldFromOurs() {
    fake.then(MANIFEST.replace("\"0.1\", \"0.2\"", "\"3.0\""));

    assertThatThrownBy(() -> ReconciliationService.at(fake.address(), 10, REQUESTS))
        .hasMessageContaining("it speaks versions [3.0] of the API");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"q0\":",
        "{}",
        "{\"q0\":{\"result\":{}}}",
        "{\"q0\":{\"result\":[{\"name\":\"Mara Teld\"}]}}"
      })
  void anAnswerThatIsNoneIsToldAndNothingIsWritten(String answer) {
    fake.then(MANIFEST).then(answer);

    assertThatThrownBy(() -> reconciled(10, false, "name\nM. Teld\n"))
        .isInstanceOf(ReconciliationException.class)
        .hasMessageContaining(fake.address() + ": ");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void whatIsNotAskedForAnyMoreIsTold() throws IOException {
    fake.then(MANIFEST).then(TELD).then(500, "");

    Summary summary = reconciled(1, false, "name\nM. Teld\nT. Reyd\nAnn Norr\n");

    assertThat(summary.entities()).isEqualTo(1);
    assertThat(summary.refused())
        .extracting(ListImport.Refused::reason)
        .hasSize(2)
        .allMatch(it ->
            it.contains("not asked for: " + fake.address() + ": it answered with status 500"));
  }

  private Summary reconciled(int batch, boolean keepsUnmatched, String list) throws IOException {
    ListImport lists = new ListImport(options(keepsUnmatched));
    lists.read(Files.writeString(folder.resolve("list.csv"), list));
    lists.identify(ReconciliationService.at(fake.address(), batch, REQUESTS));
    return lists.write(folder.resolve("out"), true);
  }

  private static ListImport.Options options(boolean keepsUnmatched) {
    return new ListImport.Options(Optional.of(AuthorityTable.PEOPLE), Map.of(), keepsUnmatched);
  }

  private String out(String file) throws IOException {
    return Files.readString(folder.resolve("out").resolve(file));
  }
}
