package org.hearsay.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
import picocli.CommandLine.Mixin;
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

  @Option(names = "--strict", description = "Exit with 1 if any input is rejected or fails.")
  private boolean strict;

  @Mixin private final WorkOptions working = new WorkOptions();

  /**
   * What a worker made of one file.
   *
   * @param outcome empty if no article could be read
   */
  private record Processed<R>(Reading reading, Optional<Outcome<R>> outcome) {}

  /**
   * The files to read. A wrong manifest fails here, before anything is made or loaded.
   *
   * @param paths may be empty
   */
  ArticleFiles find(List<Path> paths) {
    return manifest == null
        ? ArticleFiles.find(paths)
        : ArticleFiles.find(paths, Manifest.read(manifest));
  }

  /** A new count of what comes of the files. */
  Tally tally(ArticleFiles files) {
    return new Tally(Commands.err(spec), files.articles().size(), working.isQuiet(), strict);
  }

  /**
   * Reads the articles, works on each in parallel, hands on the results in order, and tells of
   * those without a result: rejected, skipped for their language, or failed.
   *
   * @return the exit code
   */
  <R> int process(ArticleFiles files, Function<Article, Outcome<R>> work, Consumer<R> results) {
    return process(files, work, results, ignored -> {});
  }

  /** The same, with what to do with rejected inputs beside telling of them. */
  <R> int process(
      ArticleFiles files,
      Function<Article, Outcome<R>> work,
      Consumer<R> results,
      Consumer<Rejected> rejections) {
    Tally tally = tally(files);
    Consumer<Rejected> reject = tally::reject;
    process(files, work, results, reject.andThen(rejections), tally);
    return tally.finish();
  }

  /** The same into a count that goes on afterwards. */
  <R> void process(
      ArticleFiles files, Function<Article, Outcome<R>> work, Consumer<R> results, Tally tally) {
    process(files, work, results, tally::reject, tally);
  }

  private <R> void process(
      ArticleFiles files,
      Function<Article, Outcome<R>> work,
      Consumer<R> results,
      Consumer<Rejected> rejected,
      Tally tally) {
    files.warnings().forEach(tally::warn);
    files.rejected().forEach(rejected);
    ArticleReader reader = new ArticleReader();
    DistinctArticles distinct = new DistinctArticles();
    new InOrder(working.jobs())
        .run(
            files.articles().iterator(),
            source -> processed(reader.read(source), work),
            (Processed<R> it) -> {
              switch (distinct.admit(it.reading())) {
                case Rejected one -> rejected.accept(one);
                case Read ignored ->
                    it.outcome().ifPresent(outcome -> take(outcome, results, rejected, tally));
              }
            });
  }

  private static <R> Processed<R> processed(Reading reading, Function<Article, Outcome<R>> work) {
    return switch (reading) {
      case Rejected ignored -> new Processed<>(reading, Optional.empty());
      case Read(Article article) ->
          new Processed<>(reading, Optional.of(Outcome.of(article, work)));
    };
  }

  private static <R> void take(
      Outcome<R> outcome, Consumer<R> results, Consumer<Rejected> rejected, Tally tally) {
    switch (outcome) {
      case Outcome.Done<R>(R result) -> {
        results.accept(result);
        tally.read();
      }
      case Outcome.Skipped<R>(Outcome.Skip skip) -> tally.skip(skip);
      case Outcome.Unusable<R>(Rejected why) -> rejected.accept(why);
      case Outcome.Failed<R>(Outcome.Failure failure) -> tally.fail(failure);
    }
  }

  /** The manifest of the sample, which has its own: another one would describe nothing in it. */
  void useManifest(Path file) {
    if (manifest != null) {
      throw new UsageException(
          "--manifest %s describes articles, but no PATH of articles is given."
              .formatted(manifest));
    }
    this.manifest = file;
  }
}
