package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.hearsay.article.Span;
import org.hearsay.evaluation.GoldArticle;
import org.hearsay.evaluation.GoldFolder;
import org.hearsay.evaluation.InventedGold;
import org.hearsay.evaluation.Parts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Holds the figures of {@code evaluate} to those of the scorer in Python that goes with the corpus,
 * to the last digit; neither can be shipped.
 */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class EvaluateIT {

  private static final Path GOLD = Path.of("../shared/data/polnear/dev");
  private static final Path SCORER = Path.of("../shared/eval/score.py");
  private static final List<String> SAME =
      List.of(
          "content",
          "attribution",
          "content_only",
          "source_accuracy",
          "source_exact",
          "cue_accuracy");

  @TempDir Path folder;

  @BeforeEach
  void needsTheScorer() throws InterruptedException {
    assumeTrue(Files.isRegularFile(SCORER), "No scorer " + SCORER);
    assumeTrue(hasPython(), "No python3 to run the scorer by");
  }

  @Test
  void inventedFiguresAreTheSame() throws IOException, InterruptedException {
    assertSame(InventedGold.in(folder), InventedGold.foundIn(folder));
  }

  /** What was marked, cut, moved, doubled and left out by chance: all ways to be wrong at once. */
  @Test
  void figuresOfSpoiltGoldAreTheSame() throws IOException, InterruptedException {
    assumeTrue(Files.isDirectory(GOLD), "No annotated articles in " + GOLD);
    Random random = new Random(6);
    List<String> lines = new ArrayList<>();
    for (GoldArticle article : GoldFolder.read(GOLD, Optional.empty())) {
      List<String> spoilt = new ArrayList<>();
      for (Parts it : article.attributions()) {
        for (int i = random.nextInt(3); i > 0; i--) {
          int length = article.article().text().length();
          spoilt.add(
              "{\"source\": %s, \"cue\": %s, \"content\": %s}"
                  .formatted(
                      spoilt(it.source(), length, random),
                      spoilt(it.cue(), length, random),
                      spoilt(it.content(), length, random)));
        }
      }
      lines.add("{\"id\": \"%s\", \"attributions\": %s}".formatted(article.id(), spoilt));
    }

    assertSame(GOLD, Files.write(folder.resolve("spoilt.jsonl"), lines));
  }

  @Test
  void figuresOfWhatIsExtractedAreTheSame() throws IOException, InterruptedException {
    assumeTrue(Files.isDirectory(GOLD), "No annotated articles in " + GOLD);
    String extracted = Commander.run("extract", "--flat", "--quiet", GOLD.resolve("text")).out();

    assertSame(GOLD, Files.writeString(folder.resolve("extracted.jsonl"), extracted));
  }

  private static String spoilt(List<Span> spans, int length, Random random) {
    List<String> pairs = new ArrayList<>();
    for (Span it : spans) {
      int start = Math.max(0, it.start() + shift(random));
      int end = Math.min(length, it.end() + shift(random));
      if (start < end && random.nextInt(10) > 0) {
        pairs.add("[%d, %d]".formatted(start, end));
      }
    }
    return pairs.toString();
  }

  private static int shift(Random random) {
    return random.nextInt(3) > 0 ? 0 : random.nextInt(41) - 20;
  }

  private void assertSame(Path gold, Path found) throws IOException, InterruptedException {
    Path json = folder.resolve("scores.json");
    Path printed = folder.resolve("printed.txt");
    int exit =
        new ProcessBuilder(
                "python3",
                SCORER.toString(),
                "--gold",
                gold.toString(),
                "--pred",
                found.toString(),
                "--json",
                json.toString(),
                "--bootstrap",
                "0")
            .redirectErrorStream(true)
            .redirectOutput(printed.toFile())
            .start()
            .waitFor();
    assertThat(exit).as(Files.readString(printed)).isZero();

    Ended lines = Commander.run("evaluate", "--gold", gold, "--pred", found).exits(ExitCode.DONE);
    Ended ours =
        Commander.run("evaluate", "--gold", gold, "--pred", found, "--json").exits(ExitCode.DONE);

    ObjectMapper mapper = new ObjectMapper();
    JsonNode theirs = mapper.readTree(json.toFile());
    for (String key : SAME) {
      assertThat(plain(mapper.readTree(ours.out()).path(key)))
          .as(key)
          .isEqualTo(plain(theirs.path(key)));
    }
    assertThat(lines.out()).startsWith(Files.readString(printed));
  }

  /** Numbers as numbers: what is 1 here is 1.0 there. */
  private static String plain(JsonNode node) {
    return node.toPrettyString().replaceAll("\\.0\\b(?!\\d)", "");
  }

  private static boolean hasPython() throws InterruptedException {
    try {
      return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
    } catch (IOException e) {
      // There is no such program: the very answer.
      return false;
    }
  }
}
