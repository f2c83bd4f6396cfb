package org.hearsay.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.hearsay.article.Text;
import org.hearsay.cli.HearsayCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/**
 * Holds floors under who said it, about whom, when and through whom, as the application answers by
 * default: on the sample, and on the articles that cannot be shipped where they are at hand.
 */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class ResolutionQualityIT {

  /**
   * What must be reached, in percent; of wrong names and invented dates, what must not be passed.
   */
  private record Floors(
      double speaker,
      double endToEnd,
      double type,
      double mostWrongNames,
      double targets,
      double dateExact,
      double dateCompatible,
      double mostFalseDates,
      double via) {}

  private static final Floors ON_SAMPLE = new Floors(89, 80, 88, 6, 34, 86, 96, 12, 74);
  private static final Floors ON_RECORDS = new Floors(86, 68, 90, 8, 57, 72, 86, 20, 60);
  private static final Floors ON_SEEDS = new Floors(99, 96, 99, 1, 65, 99, 99, 10, 99);

  private static final Path SAMPLE = Path.of("data/sample");
  private static final Path EXPECTED = Path.of("src/test/resources/sample/expected.jsonl");
  private static final Path SHARED = Path.of("../shared");
  private static final Path POLNEAR = SHARED.resolve("data/polnear");
  private static final Path RECORDS = SHARED.resolve("gold/records-dev.tsv");
  private static final Path SEEDS = SHARED.resolve("gold/seeds.jsonl");

  @Test
  void onTheSample() throws IOException {
    Map<String, List<Gold>> expected = Gold.ofLines(EXPECTED);
    String extracted = extract(List.of(SAMPLE), SAMPLE.resolve("manifest.csv"));

    hold(ON_SAMPLE, "the sample", scores(expected, extracted));
  }

  @Test
  void onTheRecordsOfTheCorpus(@TempDir Path folder) throws IOException {
    assumeTrue(Files.isRegularFile(RECORDS), "No records " + RECORDS);
    assumeTrue(Files.isDirectory(POLNEAR), "No corpus in " + POLNEAR);
    Path corpus = POLNEAR.resolve("dev");
    Map<String, List<Gold>> expected = Gold.ofTable(RECORDS, corpus);
    List<Path> files =
        expected.keySet().stream().map(it -> corpus.resolve("text/" + it + ".txt")).toList();

    String extracted = extract(files, manifest(files, folder));

    hold(ON_RECORDS, "the records of the corpus", scores(expected, extracted));
  }

  @Test
  void onTheTwoArticles() throws IOException {
    assumeTrue(Files.isRegularFile(SEEDS), "No records " + SEEDS);
    Path articles = SHARED.resolve("articles");

    String extracted = extract(List.of(articles), articles.resolve("manifest.csv"));

    hold(ON_SEEDS, "the two articles", scores(Gold.ofLines(SEEDS), extracted));
  }

  @Test
  void withoutAManifestNoDateIsInvented() throws IOException {
    assumeTrue(Files.isRegularFile(SEEDS), "No records " + SEEDS);
    Map<String, List<Gold>> expected = Gold.ofLines(SEEDS);

    ResolutionScores scores =
        scores(expected, extract(List.of(SHARED.resolve("articles")), Path.of("")));

    System.out.println("On the two articles without a manifest:\n" + scores.report());
    assertThat(scores.dateFalse()).isZero();
  }

  private static void hold(Floors floors, String where, ResolutionScores scores) {
    System.out.println("On " + where + ":\n" + scores.report());
    scores.mistakes().forEach(it -> System.out.println("  wrong name in " + it));
    assertThat(scores.speaker()).as("speaker").isGreaterThanOrEqualTo(floors.speaker());
    assertThat(scores.endToEnd()).as("end to end").isGreaterThanOrEqualTo(floors.endToEnd());
    assertThat(scores.type()).as("type").isGreaterThanOrEqualTo(floors.type());
    assertThat(scores.wrongName()).as("wrong").isLessThanOrEqualTo(floors.mostWrongNames());
    assertThat(scores.targets()).as("targets").isGreaterThanOrEqualTo(floors.targets());
    assertThat(scores.dateExact()).as("exact").isGreaterThanOrEqualTo(floors.dateExact());
    assertThat(scores.dateCompatible())
        .as("compatible")
        .isGreaterThanOrEqualTo(floors.dateCompatible());
    assertThat(scores.dateFalse()).as("false").isLessThanOrEqualTo(floors.mostFalseDates());
    assertThat(scores.via()).as("via").isGreaterThanOrEqualTo(floors.via());
  }

  private static ResolutionScores scores(Map<String, List<Gold>> expected, String extracted)
      throws IOException {
    Map<String, List<Found>> found = Found.ofLines(extracted);
    Map<String, Text> texts = texts(extracted);
    assertThat(found.keySet()).containsAll(expected.keySet());
    ResolutionScores scores = new ResolutionScores();
    for (Map.Entry<String, List<Gold>> article : expected.entrySet()) {
      String id = article.getKey();
      scores.add(
          id,
          texts.getOrDefault(id, Text.of("")),
          article.getValue(),
          found.getOrDefault(id, List.of()));
    }
    return scores;
  }

  private static Map<String, Text> texts(String extracted) throws IOException {
    Map<String, Text> texts = new HashMap<>();
    for (Map.Entry<String, Path> file : Found.files(extracted).entrySet()) {
      texts.put(file.getKey(), Text.of(Files.readString(file.getValue())));
    }
    return texts;
  }

  /** The manifest that the corpus's own table of articles makes. */
  private static Path manifest(List<Path> files, Path folder) throws IOException {
    Map<String, String[]> articles = new HashMap<>();
    for (String line : Files.readAllLines(POLNEAR.resolve("metadata.tsv"))) {
      String[] fields = line.split("\t", -1);
      articles.put(fields[1] + ".txt", fields);
    }
    Path manifest = folder.resolve("manifest.csv");
    try (CSVPrinter printer =
        new CSVPrinter(Files.newBufferedWriter(manifest), CSVFormat.RFC4180)) {
      printer.printRecord("file", "outlet", "published", "title", "author");
      for (Path file : files) {
        String[] fields = articles.getOrDefault(file.getFileName().toString(), new String[8]);
        String author = fields[6].equals("None") ? "" : fields[6];
        printer.printRecord(file.toAbsolutePath(), fields[4], fields[5], fields[7], author);
      }
    }
    return manifest;
  }

  /**
   * What the command prints.
   *
   * @param manifest empty if there is none
   */
  private static String extract(List<Path> paths, Path manifest) {
    List<String> arguments = new ArrayList<>(List.of("extract"));
    if (!manifest.toString().isEmpty()) {
      arguments.addAll(List.of("--manifest", manifest.toString()));
    }
    paths.forEach(it -> arguments.add(it.toAbsolutePath().toString()));
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine command = HearsayCommand.commandLine();
    command.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));

    int code = command.execute(arguments.toArray(String[]::new));

    assertThat(code).as(err.toString()).isZero();
    return out.toString();
  }
}
