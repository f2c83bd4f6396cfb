package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.article.Span;
import org.hearsay.language.AnnotatedArticle;
import org.hearsay.language.Articles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Holds a floor under the quality of extraction on the 84 articles of PolNeAR's development set,
 * which cannot be shipped; without them there is nothing to measure.
 */
class AttributionQualityIT {

  private static final Path GOLD = Path.of("../shared/data/polnear/dev");
  private static final Path SCORER = Path.of("../shared/eval/score.py");

  @Test
  @Timeout(value = 5, unit = TimeUnit.MINUTES)
  void attributionsAreAsGoodAsTheyWere(@TempDir Path folder)
      throws IOException, InterruptedException {
    assumeTrue(Files.isDirectory(GOLD), "No annotated articles in " + GOLD);
    assumeTrue(Files.isRegularFile(SCORER), "No scorer " + SCORER);
    assumeTrue(hasPython(), "No python3 to run the scorer by");
    Path predictions = folder.resolve("predictions.jsonl");
    Path scores = folder.resolve("scores.json");
    Path printed = folder.resolve("printed.txt");

    Files.writeString(predictions, predictions());
    int exit =
        exitCode(
            printed,
            SCORER.toString(),
            "--gold",
            GOLD.toString(),
            "--pred",
            predictions.toString(),
            "--json",
            scores.toString());

    assertThat(exit).as(Files.readString(printed)).isZero();
    System.out.println(Files.readString(printed));
    String json = Files.readString(scores);
    assertThat(f1("all", json)).isGreaterThanOrEqualTo(.766);
    assertThat(f1("direct", json)).isGreaterThanOrEqualTo(.925);
  }

  private static boolean hasPython() throws InterruptedException {
    try {
      return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
    } catch (IOException e) {
      // There is no such program: the very answer.
      return false;
    }
  }

  private static int exitCode(Path printed, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = Stream.concat(Stream.of("python3"), Stream.of(arguments)).toList();
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(printed.toFile())
        .start()
        .waitFor();
  }

  /** The F1 of attributions of that kind, from 0 to 1. */
  private static double f1(String kind, String json) {
    Matcher found =
        Pattern.compile(
                "\"attribution\": *\\{.*?\"" + kind + "\": *\\{[^}]*\"f1\": *([0-9.]+)",
                Pattern.DOTALL)
            .matcher(json);
    assertThat(found.find()).as(json).isTrue();
    return Double.parseDouble(found.group(1));
  }

  private static String predictions() throws IOException {
    try (EncoderExtractor extractor = ShippedModel.extractor();
        Stream<Path> files = Files.list(GOLD.resolve("text"))) {
      StringBuilder lines = new StringBuilder();
      for (Path file : files.filter(it -> it.toString().endsWith(".txt")).sorted().toList()) {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        String id = file.getFileName().toString().replaceAll("\\.txt$", "");
        AnnotatedArticle article = Articles.annotated(text);
        lines.append(line(id, extractor.extract(article).flat(article).attributions()));
      }
      return lines.toString();
    }
  }

  private static String line(String id, List<Attribution> attributions) {
    return "{\"id\": \"%s\", \"attributions\": [%s]}%n"
        .formatted(
            id,
            attributions.stream()
                .map(AttributionQualityIT::json)
                .collect(Collectors.joining(", ")));
  }

  private static String json(Attribution attribution) {
    return "{\"source\": %s, \"cue\": %s, \"content\": %s}"
        .formatted(
            json(attribution.source()), json(attribution.cue()), json(attribution.content()));
  }

  private static String json(List<Span> spans) {
    return spans.stream()
        .map(it -> "[%d, %d]".formatted(it.start(), it.end()))
        .collect(Collectors.joining(", ", "[", "]"));
  }
}
