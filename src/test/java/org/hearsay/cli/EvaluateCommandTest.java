package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hearsay.evaluation.InventedGold;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class EvaluateCommandTest {

  @TempDir Path folder;

  private Path gold = Path.of("");

  @BeforeEach
  void write() throws IOException {
    gold = InventedGold.in(folder);
  }

  @Test
  void printsWhatWasCountedByHand() throws IOException {
    Path found = InventedGold.foundIn(folder);
    Path page = folder.resolve("errors.html");

    Ended ended =
        Commander.run("evaluate", "--gold", gold, "--pred", found, "--html", page)
            .exits(ExitCode.DONE);

    assertThat(ended.err()).isEmpty();
    assertThat(ended.out())
        .contains(
            "ATTRIBUTION all                  P  50.0  R  50.0  F1  50.0   (pred 4, gold 4)",
            "content soft                     P  75.0  R  70.0  F1  72.4   (pred 4, gold 4)",
            "source_accuracy                  all  66.7  direct 100.0  mixed   0.0  indirect 100.0",
            "The Gazette       50.0   50.0   50.0      2      2",
            "expected calibration error, 10 bins of equal count: 0.2750");
    assertThat(page).isNotEmptyFile();
    assertThat(
            Commander.run("evaluate", "--gold", gold, "--pred", found, "--json")
                .exits(ExitCode.DONE)
                .out())
        .contains(
            "\"attribution\":{\"all\":{\"p\":0.5,\"r\":0.5,\"f1\":0.5,\"pred\":4,\"gold\":4}");
  }

  @Test
  void extractsWhereNothingIsGiven() throws IOException {
    Path found = folder.resolve("extracted.jsonl");
    Files.writeString(found, Commander.run("extract", "--flat", gold.resolve("text")).out());

    Ended ended = Commander.run("evaluate", "--gold", gold, "--json").exits(ExitCode.DONE);

    ended.says("2 articles read");
    assertThat(withoutCalibration(ended.out()))
        .contains("\"attribution\":{")
        .isEqualTo(
            withoutCalibration(
                Commander.run("evaluate", "--gold", gold, "--pred", found, "--json").out()));
  }

  /** Confidences are rounded in the file. */
  private static String withoutCalibration(String json) {
    return json.replaceAll("\"calibration\":\\{.*?]}", "");
  }

  @Test
  void wrongInputIsNamedWithItsLine() throws IOException {
    Path bad = Files.writeString(folder.resolve("bad.jsonl"), "{\"id\": \"x\"}\n");

    Commander.run("evaluate", "--gold", gold, "--pred", bad)
        .exits(ExitCode.USAGE)
        .says(bad + ":1: There is no article \"x\" in the gold.");
    Commander.run("evaluate", "--gold", folder.resolve("none"), "--pred", bad)
        .exits(ExitCode.USAGE)
        .says(folder.resolve("none/text") + ": No such folder.");
    Commander.run("evaluate").exits(ExitCode.USAGE).says("--gold");
  }

  @Test
  void aListChoosesTheArticles() throws IOException {
    Path found = InventedGold.foundIn(folder);
    Path only = Files.writeString(folder.resolve("only.txt"), "gazette_bridge\n\n");

    Ended ended =
        Commander.run("evaluate", "--gold", gold, "--pred", found, "--only", only)
            .exits(ExitCode.DONE);

    assertThat(ended.err()).isEmpty();
    assertThat(ended.out())
        .contains("(pred 2, gold 2)", "The Gazette")
        .doesNotContain("The Courier");
    Files.writeString(only, "gazette_bridge\ngazette_fridge\n");
    Commander.run("evaluate", "--gold", gold, "--pred", found, "--only", only)
        .exits(ExitCode.USAGE)
        .says(only + ":2: There is no article \"gazette_fridge\" in the gold.");
    Files.writeString(only, "\n");
    Commander.run("evaluate", "--gold", gold, "--pred", found, "--only", only)
        .exits(ExitCode.USAGE)
        .says(only + ": No id in it.");
  }

  @Test
  void theCalibrationIsDrawn() throws IOException {
    Path found = InventedGold.foundIn(folder);
    Path plot = folder.resolve("new/plot.png");

    Commander.run("evaluate", "--gold", gold, "--pred", found, "--plot", plot).exits(ExitCode.DONE);

    assertThat(Files.readAllBytes(plot)).startsWith(0x89, 'P', 'N', 'G');
    Commander.run("evaluate", "--gold", gold, "--pred", found, "--plot", plot.resolve("x.png"))
        .exits(ExitCode.USAGE)
        .says(plot.resolve("x.png") + ": Cannot be written");
    Path empty = Files.writeString(folder.resolve("empty.jsonl"), "");
    Commander.run("evaluate", "--gold", gold, "--pred", empty, "--plot", plot)
        .exits(ExitCode.USAGE)
        .says(plot + ": Nothing to draw");
  }

  @Test
  void whatIsMissingFromTheFilesIsTold() throws IOException {
    Files.delete(gold.resolve("metadata.tsv"));
    Path empty = Files.writeString(folder.resolve("empty.jsonl"), "");

    Ended ended = Commander.run("evaluate", "--gold", gold, "--pred", empty).exits(ExitCode.DONE);

    ended.says(
        "warning: The outlet of 2 of 2 articles is not known",
        "tells nothing of 2 of 2 articles, which count as if nothing was found in them.");
    assertThat(ended.out()).contains("No calibration: nothing was found");
  }
}
