package org.hearsay.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hearsay.article.Article;
import org.hearsay.article.ArticleFiles;
import org.hearsay.article.ArticleReader;
import org.hearsay.article.DistinctArticles;
import org.hearsay.article.Manifest;
import org.hearsay.article.Reading;
import org.hearsay.article.Reading.Read;
import org.hearsay.article.Reading.Rejected;
import org.hearsay.pipeline.InOrder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The options of every command that reads articles, and how it tells of those it cannot read. */
final class ArticleInput {

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

  @Option(
      names = "--manifest",
      paramLabel = "FILE",
      description = "CSV with what is known of the articles: file,id,url,outlet,published,…")
  private @Nullable Path manifest;

  @Option(names = "--strict", description = "Exit with 1 if any input is rejected.")
  private boolean strict;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "Articles to work on at a time (default: the number of processors).")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(
      names = {"-q", "--quiet"},
      description = "No progress and no summary.")
  private boolean quiet;

  /** What a worker made of one file. */
  private record Processed<R>(Reading reading, List<R> result) {}

  /**
   * Reads the articles of the paths, works on each in parallel, hands on the results in order, and
   * tells of rejected inputs.
   *
   * @return the exit code
   */
  <R> int process(List<Path> paths, Function<Article, R> work, Consumer<R> results) {
    return process(paths, work, results, ignored -> {});
  }

  /** The same, with what to do with rejected inputs beside telling of them. */
  <R> int process(
      List<Path> paths,
      Function<Article, R> work,
      Consumer<R> results,
      Consumer<Rejected> rejections) {
    if (jobs < 1) {
      throw new UsageException("--jobs must be at least 1, not " + jobs);
    }
    PrintWriter messages = Commands.err(spec);
    ArticleFiles files = find(paths);
    files.warnings().forEach(it -> messages.println("warning: " + it));
    Tally tally = new Tally(messages, files.articles().size(), quiet);
    Consumer<Rejected> reject = tally::reject;
    Consumer<Rejected> rejected = reject.andThen(rejections);
    files.rejected().forEach(rejected);
    ArticleReader reader = new ArticleReader();
    DistinctArticles distinct = new DistinctArticles();
    new InOrder(jobs)
        .run(
            files.articles().iterator(),
            source -> processed(reader.read(source), work),
            (Processed<R> it) -> {
              switch (distinct.admit(it.reading())) {
                case Rejected one -> rejected.accept(one);
                case Read ignored -> {
                  it.result().forEach(results);
                  tally.read();
                }
              }
            });
    return tally.finish(strict);
  }

  private static <R> Processed<R> processed(Reading reading, Function<Article, R> work) {
    return switch (reading) {
      case Rejected ignored -> new Processed<>(reading, List.of());
      case Read(Article article) -> new Processed<>(reading, List.of(work.apply(article)));
    };
  }

  private ArticleFiles find(List<Path> paths) {
    return manifest == null
        ? ArticleFiles.find(paths)
        : ArticleFiles.find(paths, Manifest.read(manifest));
  }

  void useManifest(Path file) {
    this.manifest = file;
  }
}
