package org.hearsay.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.hearsay.article.ArticleFiles;
import org.hearsay.article.Reading.Rejected;
import org.hearsay.rdf.Vocabulary;
import org.hearsay.store.Changes;
import org.hearsay.store.LoadException;
import org.hearsay.store.StatementStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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

  @Mixin private final AuthorityOption authority = new AuthorityOption();

  @Mixin private final ConversionOptions options = new ConversionOptions();

  @Mixin private final StoreOption store = new StoreOption();

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Text files, folders of them, and N-Quads or TriG files (.nq, .trig, .gz).")
  private List<Path> paths = List.of();

  @Option(
      names = "--json",
      description = "Print what was done as one JSON object on standard output.")
  private boolean json;

  @Override
  public Integer call() {
    List<Path> rdf = new ArrayList<>();
    List<Path> articles = new ArrayList<>();
    paths.forEach(it -> (isRdf(it) ? rdf : articles).add(it));
    List<Path> more = authority.paths();
    ArticleFiles files = input.find(articles);
    Tally tally = input.tally(files);
    Changes changes = Changes.NONE;
    if (files.articles().isEmpty() && rdf.stream().noneMatch(Files::isRegularFile)) {
      // No store is made for nothing.
      rdf.forEach(it -> tally.reject(missing(it)));
      files.rejected().forEach(tally::reject);
    } else {
      try (StatementStore opened = store.openOrCreate()) {
        changes = loadRdf(rdf, opened, tally).plus(loadArticles(files, more, opened, tally));
        changes = changes.plus(opened.identify());
      }
    }
    return tell(changes, tally);
  }

  private static Changes loadRdf(List<Path> files, StatementStore store, Tally tally) {
    Changes changes = Changes.NONE;
    if (!files.isEmpty()) {
      store.replaceGraph(store.graphs().vocab(), Vocabulary.read());
    }
    for (Path file : files) {
      if (!Files.isRegularFile(file)) {
        tally.reject(missing(file));
        continue;
      }
      try {
        changes = changes.plus(store.load(file));
        tally.load();
      } catch (LoadException e) {
        tally.reject(new Rejected(e.location(), e.reason()));
      }
    }
    return changes;
  }

  private Changes loadArticles(
      ArticleFiles files, List<Path> more, StatementStore store, Tally tally) {
    if (files.articles().isEmpty()) {
      files.rejected().forEach(tally::reject);
      return Changes.NONE;
    }
    try (Engine engine = Engine.load(Home.find(), more)) {
      Loader loader = new Loader(engine, store, options);
      loader.load(files, input, tally);
      return loader.changes();
    }
  }

  private int tell(Changes changes, Tally tally) {
    int code = tally.finish();
    Commands.err(spec)
        .println(
            "%d articles new, %d changed, %d as they were; %d quads added, %d removed"
                .formatted(
                    changes.added(),
                    changes.changed(),
                    changes.unchanged(),
                    changes.quadsAdded(),
                    changes.quadsRemoved()));
    if (json) {
      new Lines(Commands.out(spec)).write(new Json().of(changes, tally));
    }
    return code;
  }

  private static Rejected missing(Path file) {
    return new Rejected(file.toString(), "There is no such file. Maybe check its name.");
  }

  private static boolean isRdf(Path path) {
    String name = path.toString().toLowerCase(Locale.ROOT);
    return name.matches(".*\\.(nq|nquads|trig)(\\.gz)?");
  }
}
