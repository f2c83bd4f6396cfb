package org.hearsay.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.server.HearsayServer;
import org.hearsay.store.StatementStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The main job: convert, load, serve. */
@Command(
    name = "up",
    mixinStandardHelpOptions = true,
    description = {
      "Convert articles, load them into a store and serve it.",
      "Without a PATH, the sample of data/sample."
    })
final class UpCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Mixin private final ArticleInput input = new ArticleInput();

  @Mixin private final ConversionOptions options = new ConversionOptions();

  @Mixin private final StoreOption store = new StoreOption();

  @Mixin private final Serving serving = new Serving();

  @Parameters(paramLabel = "PATH", arity = "0..*", description = "Text files and folders of them.")
  private List<Path> paths = List.of();

  @Override
  public Integer call() {
    Home home = Home.find();
    if (paths.isEmpty()) {
      paths = List.of(home.sample());
      input.useManifest(home.sample().resolve("manifest.csv"));
    }
    StatementStore opened = store.openOrCreate();
    Closing.onFailure(opened, () -> loadAndServe(home, opened));
    return ExitCode.DONE;
  }

  private void loadAndServe(Home home, StatementStore opened) {
    // The port is taken first: to learn after a long load that it is in use would waste the load.
    HearsayServer server = serving.start(opened);
    boolean loaded = false;
    try (Engine engine = Engine.load(home)) {
      new Loader(engine, opened, options).load(paths, input);
      loaded = true;
    } finally {
      if (!loaded) {
        server.close();
      }
    }
    Serving.await(server, opened, Commands.err(spec));
  }
}
