package org.hearsay.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;
import org.hearsay.evaluation.Calibration.Bin;

/** The figures as lines of text, in percent. */
public final class Report {

  private final List<String> lines = new ArrayList<>();

  private Report() {}

  /** All of them. */
  public static List<String> of(Evaluation evaluation) {
    Report report = new Report();
    Figures total = evaluation.total();
    report.figures(total);
    evaluation
        .intervals()
        .forEach((name, it) ->
            report.line(
                String.format(
                    Locale.ROOT,
                    "ATTRIBUTION %s F1, 95%% bootstrap over articles: %s .. %s",
                    name,
                    percent(it.low()),
                    percent(it.high()))));
    report.breakdown("cue class", total.byCueClass());
    Map<String, Slice> outlets = new TreeMap<>();
    evaluation.byOutlet().forEach((name, it) -> outlets.put(name, it.all()));
    report.breakdown("outlet", outlets);
    evaluation.calibration().ifPresentOrElse(report::calibration, report::noCalibration);
    return List.copyOf(report.lines);
  }

  private void figures(Figures figures) {
    ContentFigures content = figures.content();
    row("content exact_char", content.exactCharacters());
    row("content exact", content.exact());
    row("content soft", content.soft());
    row("content token", content.token());
    Map<String, Slice> named = figures.named();
    named.forEach((name, it) -> row("content J>=.5 " + name, it.contentOnly()));
    named.forEach((name, it) -> row("ATTRIBUTION " + name, it.attribution()));
    shares("source_accuracy", named, Slice::source);
    shares("source_exact", named, Slice::sourceExact);
    shares("cue_accuracy", named, Slice::cue);
  }

  private void row(String name, Ratio ratio) {
    line(
        String.format(
            Locale.ROOT,
            "%-32s P %5s  R %5s  F1 %5s   (pred %.0f, gold %.0f)",
            name,
            percent(ratio.precision()),
            percent(ratio.recall()),
            percent(ratio.f1()),
            ratio.found(),
            ratio.gold()));
  }

  private void shares(String name, Map<String, Slice> slices, Function<Slice, Share> share) {
    List<String> values = new ArrayList<>();
    slices.forEach(
        (of, it) -> values.add("%s %5s".formatted(of, percent(share.apply(it).value()))));
    line(String.format(Locale.ROOT, "%-32s %s", name, String.join("  ", values)));
  }

  private void breakdown(String by, Map<String, Slice> slices) {
    line("");
    line(
        String.format(
            Locale.ROOT, "%-16s     P      R     F1   pred   gold  source    cue", "by " + by));
    slices.forEach((name, it) -> {
      Ratio ratio = it.attribution();
      line(
          String.format(
              Locale.ROOT,
              "%-16s %5s  %5s  %5s  %5.0f  %5.0f   %5s  %5s",
              name,
              percent(ratio.precision()),
              percent(ratio.recall()),
              percent(ratio.f1()),
              ratio.found(),
              ratio.gold(),
              percent(it.source().value()),
              percent(it.cue().value())));
    });
  }

  private void calibration(Calibration calibration) {
    line("");
    line("confidence       found   mean  right");
    for (Bin bin : calibration.bins()) {
      line(
          String.format(
              Locale.ROOT,
              "%.3f .. %.3f  %6d  %5s  %5s",
              bin.lowest(),
              bin.highest(),
              bin.count(),
              percent(bin.confidence()),
              percent(bin.right())));
    }
    line(
        String.format(
            Locale.ROOT,
            "expected calibration error, %d bins of equal count: %.4f",
            Calibration.BINS,
            calibration.error()));
  }

  private void noCalibration() {
    line("");
    line("No calibration: nothing was found, or not all that was found has a confidence.");
  }

  private void line(String text) {
    lines.add(text);
  }

  private static String percent(OptionalDouble share) {
    return share.isPresent() ? percent(share.getAsDouble()) : "n/a";
  }

  /** Rounded as the exact value of the number demands, as C and Python do. */
  private static String percent(double share) {
    return new BigDecimal(100 * share).setScale(1, RoundingMode.HALF_EVEN).toString();
  }
}
