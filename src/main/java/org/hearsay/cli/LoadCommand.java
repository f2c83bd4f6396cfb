package org.hearsay.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.hearsay.rdf.Vocabulary;
import org.hearsay.store.Changes;
import org.hearsay.store.StatementStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Articles or RDF into a store. */
@Command(
    name = "load",
    mixinStandardHelpOptions = true,
    description = {
      "Load articles, or RDF made by 'convert', into a store.",
      "Loading again changes nothing; a changed article replaces what it said before."
    })
final class LoadCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Mixin private final ArticleInput input = new ArticleInput();

  @Mixin private final ConversionOptions options = new ConversionOptions();

  @Mixin private final StoreOption store = new StoreOption();

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Text files, folders of them, and N-Quads or TriG files (.nq, .trig, .gz).")
  private List<Path> paths = List.of();

  @Override
  public Integer call() {
    List<Path> rdf = new ArrayList<>();
    List<Path> articles = new ArrayList<>();
    paths.forEach(it -> (isRdf(it) ? rdf : articles).add(it));
    try (StatementStore opened = store.openOrCreate()) {
      Changes changes = Changes.NONE;
      if (!rdf.isEmpty()) {
        opened.replaceGraph(opened.graphs().vocab(), Vocabulary.read());
      }
      for (Path file : rdf) {
        changes = changes.plus(opened.load(file));
      }
      int code = ExitCode.DONE;
      if (!articles.isEmpty()) {
        try (Engine engine = Engine.load(Home.find())) {
          Loader loader = new Loader(engine, opened, options);
          code = loader.load(articles, input);
          changes = changes.plus(loader.changes());
        }
      }
      Commands.err(spec)
          .println(
              "%d articles new, %d changed, %d as they were; %d quads added, %d removed"
                  .formatted(
                      changes.added(),
                      changes.changed(),
                      changes.unchanged(),
                      changes.quadsAdded(),
                      changes.quadsRemoved()));
      return code;
    }
  }

  private static boolean isRdf(Path path) {
    String name = path.toString().toLowerCase(Locale.ROOT);
    return name.matches(".*\\.(nq|nquads|trig)(\\.gz)?");
  }
}
