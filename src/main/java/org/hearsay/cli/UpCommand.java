package org.hearsay.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.hearsay.article.ArticleFiles;
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
      "Without a PATH, the sample of data/sample.",
      "Serves what could be read, and nothing if that is nothing or if --strict forbids it."
    })
final class UpCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Mixin private final ArticleInput input = new ArticleInput();

  @Mixin private final AuthorityOption authority = new AuthorityOption();

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
    List<Path> more = authority.paths();
    ArticleFiles files = input.find(paths);
    serving.requireFreePort();
    if (files.articles().isEmpty()) {
      return input.process(files, Outcome.Done::new, ignored -> {});
    }
    // Both take a second from cold, on one processor each.
    CompletableFuture<Engine> engine = CompletableFuture.supplyAsync(() -> Engine.load(home, more));
    StatementStore opened = store.openOrCreate();
    return Closing.onFailure(opened, () -> loadAndServe(engine, files, opened));
  }

  private int loadAndServe(
      CompletableFuture<Engine> loading, ArticleFiles files, StatementStore opened) {
    Tally tally = input.tally(files);
    // Nobody is answered from a store that is only half loaded: the server comes last.
    try (Engine engine = Engine.await(loading)) {
      new Loader(engine, opened, options).load(files, input, tally);
    }
    int code = tally.finish();
    if (code != ExitCode.DONE && code != ExitCode.PARTLY) {
      opened.close();
      return code;
    }
    Serving.await(serving.start(opened), opened, Commands.err(spec));
    return ExitCode.DONE;
  }
}
