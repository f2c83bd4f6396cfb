package org.hearsay.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.CueLexicon;
import org.hearsay.evaluation.ArticleScore;
import org.hearsay.evaluation.Calibration;
import org.hearsay.evaluation.ErrorBrowser;
import org.hearsay.evaluation.Evaluation;
import org.hearsay.evaluation.Found;
import org.hearsay.evaluation.GoldArticle;
import org.hearsay.evaluation.GoldFolder;
import org.hearsay.evaluation.IdList;
import org.hearsay.evaluation.Parts;
import org.hearsay.evaluation.PredictionFile;
import org.hearsay.evaluation.ReliabilityPlot;
import org.hearsay.evaluation.Report;
import org.hearsay.evaluation.ReportJson;
import org.hearsay.evaluation.Scorer;
import org.hearsay.pipeline.InOrder;
import org.hearsay.pipeline.StatementPipeline;
import org.hearsay.statement.ArticleStatements;
import org.hearsay.statement.ReportedStatement;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How good the extraction is. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description = {
      "Compare what is found with what people marked, and count. Such marks know one level: of"
          + " attributions inside of others the outermost counts, as in 'extract --flat'.",
      "Prints precision, recall and F1 by directness, class of cue and outlet, and whether "
          + "confidences are as high as they should be."
    })
final class EvaluateCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--gold",
      required = true,
      paramLabel = "DIR",
      description = {
        "A folder in the layout of PolNeAR: text/ID.txt and attributions/ID_ANNOTATOR.ann in brat's"
            + " standoff format."
      })
  private Path gold = Path.of("");

  @Option(
      names = "--pred",
      paramLabel = "FILE",
      description = "Judge this output of 'extract --flat' instead of extracting now.")
  private @Nullable Path predictions;

  @Option(
      names = "--metadata",
      paramLabel = "FILE",
      description = {
        "The outlets of the articles: a table parted by tabs with the columns filename and"
            + " publisher (default: metadata.tsv in DIR or beside it, if it is there)."
      })
  private @Nullable Path metadata;

  @Option(
      names = "--html",
      paramLabel = "FILE|DIR",
      description = {
        "Write pages of the errors: one page if the name ends in .html, else a folder with one for"
            + " each article."
      })
  private @Nullable Path html;

  @Option(
      names = "--only",
      paramLabel = "FILE",
      description = "Judge these articles alone: their ids, one a line.")
  private @Nullable Path only;

  @Option(
      names = "--plot",
      paramLabel = "FILE",
      description = "Draw confidences against the share that is right, as PNG.")
  private @Nullable Path plot;

  @Option(names = "--json", description = "Print the figures as one JSON object.")
  private boolean json;

  @Mixin private final WorkOptions working = new WorkOptions();

  @Override
  public Integer call() {
    List<GoldArticle> all = GoldFolder.read(gold, Optional.ofNullable(metadata));
    List<GoldArticle> articles = only == null ? all : IdList.chosen(only, all);
    warnOfOutlets(articles);
    Evaluation evaluation =
        new Evaluation(
            predictions == null
                ? extracted(articles)
                : judged(articles, predictions, PredictionFile.read(predictions, all)));
    print(evaluation);
    if (plot != null) {
      draw(evaluation, plot);
    }
    if (html != null) {
      ErrorBrowser.write(evaluation, html);
    }
    return ExitCode.DONE;
  }

  private void print(Evaluation evaluation) {
    Lines out = new Lines(Commands.out(spec));
    if (json) {
      out.write(ReportJson.of(evaluation).toString());
    } else {
      Report.of(evaluation).forEach(out::write);
    }
  }

  private static void draw(Evaluation evaluation, Path file) {
    Calibration calibration =
        evaluation
            .calibration()
            .orElseThrow(() ->
                new UsageException(
                    "%s: Nothing to draw: nothing was found, or not all has a confidence."
                        .formatted(file)));
    ReliabilityPlot.write(calibration, file);
  }

  private List<ArticleScore> extracted(List<GoldArticle> articles) {
    Scorer scorer = new Scorer(CueLexicon.english());
    List<ArticleScore> scores = new ArrayList<>();
    Tally tally = new Tally(Commands.err(spec), articles.size(), working.isQuiet(), false);
    try (Engine engine = Engine.load(Home.find(), List.of())) {
      StatementPipeline pipeline = engine.pipeline().flat();
      new InOrder(working.jobs())
          .run(
              articles.iterator(),
              it -> scorer.score(it, found(pipeline.statementsOf(it.article()))),
              (ArticleScore it) -> {
                scores.add(it);
                tally.read();
              });
    }
    tally.finish();
    return scores;
  }

  private List<ArticleScore> judged(
      List<GoldArticle> articles, Path file, Map<String, List<Found>> found) {
    Scorer scorer = new Scorer(CueLexicon.english());
    long missing = articles.stream().filter(it -> !found.containsKey(it.id())).count();
    if (missing > 0) {
      warn(
          "%s tells nothing of %d of %d articles, which count as if nothing was found in them."
              .formatted(file, missing, articles.size()));
    }
    return articles.stream()
        .map(it -> scorer.score(it, found.getOrDefault(it.id(), List.of())))
        .toList();
  }

  private static List<Found> found(ArticleStatements statements) {
    return statements.statements().stream()
        .map(ReportedStatement::attribution)
        .map(EvaluateCommand::found)
        .toList();
  }

  private static Found found(Attribution it) {
    return new Found(
        new Parts(it.source(), it.cue(), it.content()), OptionalDouble.of(it.confidence()));
  }

  private void warnOfOutlets(List<GoldArticle> articles) {
    long unknown =
        articles.stream().filter(it -> it.outlet().equals(GoldFolder.UNKNOWN_OUTLET)).count();
    if (unknown > 0) {
      warn(
          "The outlet of %d of %d articles is not known; --metadata FILE may tell."
              .formatted(unknown, articles.size()));
    }
  }

  private void warn(String warning) {
    PrintWriter err = Commands.err(spec);
    err.println("warning: " + warning);
    err.flush();
  }
}
