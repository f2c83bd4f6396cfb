package org.hearsay.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import org.hearsay.query.SavedQueries;
import org.hearsay.server.HearsayServer;
import org.hearsay.store.Counts;
import org.hearsay.store.StatementStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Serves a store until the process is asked to stop. */
final class Serving {

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "${env:HEARSAY_PORT:-3030}",
      description = "Port to listen on; 0: any free one%n(HEARSAY_PORT; default: 3030).")
  void port(int wanted) {
    if (wanted < 0 || wanted > 65_535) {
      throw Commands.wrong(spec, "--port must be between 0 and 65535, not " + wanted);
    }
    port = wanted;
  }

  private int port = 3030;

  @Mixin private final ServerOptions options = new ServerOptions();

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

  /** Fails at once if the port is taken: to learn that after a long load would waste the load. */
  void requireFreePort() {
    HearsayServer.requireFree(options.settings(port));
  }

  /** Starts the server. */
  HearsayServer start(StatementStore store) {
    return HearsayServer.start(
        store,
        SavedQueries.load(),
        options.settings(port, store),
        // What it judges by is loaded for each run: a server needs its memory for other things.
        Optional.of((scope, told) -> Checks.of(store, List.of()).run(scope, told)));
  }

  /**
   * Waits until the process is asked to stop, by Ctrl-C or a signal; then stops the server and
   * closes the store, in that order.
   */
  static void await(HearsayServer server, StatementStore store, PrintWriter messages) {
    Counts counts = store.counts();
    messages.println(
        "%d articles, %d statements, %d entities"
            .formatted(counts.articles(), counts.statements(), counts.entities()));
    messages.println(
        "Serving %s (SPARQL at %s); Ctrl-C stops".formatted(server.url(), server.sparqlUrl()));
    server
        .operationsPort()
        .ifPresent(it -> messages.println("Operations at http://127.0.0.1:%d/".formatted(it)));
    messages.flush();
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  try {
                    server.close();
                  } finally {
                    store.close();
                  }
                },
                "stop"));
    server.join();
  }
}
