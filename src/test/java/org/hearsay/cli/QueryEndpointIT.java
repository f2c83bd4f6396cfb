package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearsay.query.Page;
import org.hearsay.query.Parameter;
import org.hearsay.query.QueryRunner;
import org.hearsay.query.QueryableEndpoint;
import org.hearsay.query.SavedQueries;
import org.hearsay.query.SavedQuery;
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
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Queries while a server has the store. */
@TestInstance(Lifecycle.PER_CLASS)
@Timeout(60)
class QueryEndpointIT {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private static final Path HERE = Path.of("").toAbsolutePath();

  private StatementStore store;
  private HearsayServer server;

  @BeforeAll
  void start(@TempDir Path folder) {
    store = GoldGraph.storeIn(folder);
    server = HearsayServer.start(store, SavedQueries.load(), ServerSettings.onPort(0));
  }

  @AfterAll
  void stop() {
    server.close();
    store.close();
  }

  static List<SavedQuery> queries() {
    return SavedQueries.load().list();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("queries")
  void theEndpointAnswersAsTheStoreDoes(SavedQuery saved) {
    Map<String, String> examples =
        saved.parameters().stream()
            .filter(parameter -> parameter.example().isPresent())
            .collect(Collectors.toMap(Parameter::name, it -> it.example().orElseThrow()));
    QueryRunner here = new QueryRunner(store, PATIENCE);
    QueryRunner there =
        new QueryRunner(QueryableEndpoint.at(server.sparqlUrl(), PATIENCE), PATIENCE);

    assertThat(there.run(saved, examples, Page.ALL)).isEqualTo(here.run(saved, examples, Page.ALL));
  }

  @ParameterizedTest
  @ValueSource(strings = {"table", "csv", "tsv", "json", "xml"})
  void everyFormatIsThere(String format) throws IOException, InterruptedException {
    Ended asked =
        ask(server.sparqlUrl(), "denials", "-p", "person=Dimas Ferrol", "--format", format);

    assertThat(asked.code()).as(asked.err()).isZero();
    assertThat(asked.out()).contains("Lantern TV", "knowing of a solvent leak");
  }

  @Test
  void anOwnQueryAndPagesWorkToo(@TempDir Path folder) throws IOException, InterruptedException {
    Path file = folder.resolve("own.rq");
    Files.writeString(file, "SELECT ?s { ?s a <https://w3id.org/hearsay#Article> } ORDER BY ?s");

    Ended asked = ask(server.sparqlUrl(), "--file", file.toString(), "--limit", "3");

    assertThat(asked.out()).contains("article/af625be115f301c2", "(3 rows)");
  }

  @Test
  void aBaseThatIsGivenNeedNotBeFound() throws IOException, InterruptedException {
    Ended asked =
        ask(
            server.sparqlUrl(),
            "denials",
            "--base",
            "http://elsewhere.example/",
            "-p",
            "person=dimas-ferrol");

    assertThat(asked.out()).contains("(0 rows)");
  }

  @Test
  void anUnknownNameAndARefusedQueryAreExplained(@TempDir Path folder)
      throws IOException, InterruptedException {
    Path file = folder.resolve("update.rq");
    Files.writeString(file, "DROP ALL");

    Ended nobody = ask(server.sparqlUrl(), "denials", "-p", "person=Dimas Ferol");
    Ended update = ask(server.sparqlUrl(), "--file", file.toString());

    assertThat(nobody.code()).isEqualTo(ExitCode.USAGE);
    assertThat(nobody.err()).contains("maybe dimas-ferrol (Dimas Ferrol)");
    assertThat(update.code()).isEqualTo(ExitCode.USAGE);
    assertThat(update.err()).contains("An update is refused");
  }

  @Test
  void theLockTellsOfTheEndpoint() throws IOException, InterruptedException {
    Ended asked = Application.run(HERE, "query", "denials", "--store", store.directory());

    assertThat(asked.code()).isEqualTo(ExitCode.STORE);
    assertThat(asked.err())
        .contains("is in use by another program")
        .contains("Maybe ask the running server: --endpoint http://localhost:3030/sparql");
  }

  @Test
  void whoDoesNotAnswerIsNamed() throws IOException, InterruptedException {
    String nobody;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      nobody = "http://localhost:%d/sparql".formatted(socket.getLocalPort());
    }

    Ended asked = ask(nobody, "denials");
    Ended wrongPath = ask(server.url() + "nothing", "denials");
    Ended noAddress = ask("localhost:3030", "denials");

    assertThat(asked.code()).isEqualTo(ExitCode.STORE);
    assertThat(asked.err()).contains("Nobody answers at " + nobody).contains("Maybe");
    assertThat(wrongPath.code()).isEqualTo(ExitCode.STORE);
    assertThat(wrongPath.err()).contains("answers 404").contains("Maybe");
    assertThat(noAddress.code()).isEqualTo(ExitCode.USAGE);
  }

  private static Ended ask(String endpoint, String... arguments)
      throws IOException, InterruptedException {
    List<String> all = new ArrayList<>(List.of("query", "--endpoint", endpoint));
    all.addAll(List.of(arguments));
    return Application.run(HERE, all.toArray());
  }
}
