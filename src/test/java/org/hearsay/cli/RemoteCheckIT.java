package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.Noon;
import org.hearsay.alert.Conflicts;
import org.hearsay.operations.OperationsSettings;
import org.hearsay.query.SavedQueries;
import org.hearsay.server.HearsayServer;
import org.hearsay.server.ServerSettings;
import org.hearsay.store.StatementStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Checks while a server has the store. */
@Timeout(120)
class RemoteCheckIT {

  private static final String TOKEN = "a-token-for-this-test-only";

  @TempDir Path folder;

  private StatementStore store;
  private HearsayServer server;
  private Path token;
  private String address;

  @BeforeEach
  void start() throws IOException {
    store = StatementStore.open(folder.resolve("store"), Noon.CLOCK);
    Conflicts.addTo(store);
    server =
        HearsayServer.start(
            store,
            SavedQueries.load(),
            ServerSettings.onPort(0).withOperations(new OperationsSettings(0, TOKEN)),
            Optional.of((scope, told) -> Checks.of(store, List.of()).run(scope, told)));
    token = Files.writeString(folder.resolve("token"), TOKEN + "\n");
    address = "http://127.0.0.1:%d/".formatted(server.operationsPort().orElseThrow());
  }

  @AfterEach
  void stop() {
    server.close();
    store.close();
  }

  private Ended check(Object... args) {
    return Commander.run(
        Stream.concat(
                Stream.of("check", "--operations", address, "--token-file", token), Stream.of(args))
            .toArray());
  }

  @Test
  void theServerChecksAndTheExitCodeIsThatOfAnyCheck() throws IOException {
    // Some of what was put into the store by hand is found by no judge.
    Ended first = check("--fail-on", "any:resolved>0").exits(ExitCode.POLICY);

    JsonNode run = new ObjectMapper().readTree(first.out());
    assertThat(run.path("statements").asInt()).isEqualTo(8);
    assertThat(run.at("/kinds/denial/resolved").asInt()).isPositive();
    assertThat(
            new ObjectMapper()
                .readTree(check("--since", "run").exits(ExitCode.DONE).out())
                .path("statements")
                .asInt())
        .isZero();
    check("--since", "all", "--kinds", "reported", "--fail-on", "any:new>0").exits(ExitCode.DONE);
  }

  @Test
  void aPartThatFailsIsToldAndLeavesTheRest() {
    Conflicts.add(
        store,
        """
        PREFIX say: <https://w3id.org/hearsay#>
        BASE <http://localhost:3030/>
        GRAPH <graph/reviews> { <id/review/empty> a say:Review }
        """);

    check().exits(ExitCode.PARTLY).says("The review <http://localhost:3030/id/review/empty>");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --out reports             | --out, --webhooks and --checks do not go with --operations
          --webhooks hooks.json     | --out, --webhooks and --checks do not go with --operations
          --checks against-own-claim | --out, --webhooks and --checks do not go with --operations
          --kinds quarrel           | 'quarrel' is no kind
          --fail-on often           | 'often' is no policy
          """)
  void whatAServerDoesNotDoIsRefused(String options, String why) {
    check((Object[]) options.split(" ", -1)).exits(ExitCode.USAGE).says(why);
  }

  @Test
  void whoIsNotLetInIsTold() throws IOException {
    Files.writeString(token, "another");
    check().exits(ExitCode.USAGE).says("The server refused: 401");
    Files.delete(token);
    check().exits(ExitCode.USAGE).says("--token-file: ");
    Commander.run("check", "--operations", address)
        .exits(ExitCode.USAGE)
        .says("--operations needs --token-file");
    Files.writeString(token, TOKEN);
    server.close();
    check().exits(ExitCode.STORE).says("No server answers at " + address);
  }
}
