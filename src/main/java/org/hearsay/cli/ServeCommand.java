package org.hearsay.cli;

import java.util.concurrent.Callable;
import org.hearsay.store.StatementStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The endpoint over a store that is there. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = "Serve a store: SPARQL at /sparql, a start page at /.")
final class ServeCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Mixin private final StoreOption store = new StoreOption();

  @Mixin private final Serving serving = new Serving();

  @Override
  public Integer call() {
    StatementStore opened = store.openExisting();
    return Closing.onFailure(
        opened,
        () -> {
          Serving.await(serving.start(opened), opened, Commands.err(spec));
          return ExitCode.DONE;
        });
  }
}
