package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.cli.Commander.SAMPLE;
import static org.hearsay.cli.Commander.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.hearsay.Noon;
import org.hearsay.store.StatementStore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same articles give the same triples on any machine, in any order, in parallel. */
@Timeout(180)
class ReproducibleIT {

  private static final Path MANIFEST = SAMPLE.resolve("manifest.csv");

  /** Two outlets on one event, a relay of one by another, and an interview. */
  private static final List<Path> SOME = List.of(sample(1), sample(4), sample(12), sample(14));

  @TempDir private static Path before;

  @TempDir private Path folder;

  /** By this process, whose version is not that of the package. */
  private static Path expected() {
    return before.resolve("expected.nq");
  }

  private static Path expectedOfPackage() {
    return before.resolve("package.nq");
  }

  @BeforeAll
  static void convert() throws IOException, InterruptedException {
    convertTo(expected(), SOME.toArray());
    Application.run(Path.of("."), call(expectedOfPackage(), SOME.toArray())).exits(ExitCode.DONE);
  }

  @ParameterizedTest(name = "--jobs {0}")
  @ValueSource(ints = {1, 3, 16})
  void convertingAgainInAnyOrderGivesTheSameBytes(int jobs) {
    Path again = folder.resolve("again.nq");

    convertTo(again, "--jobs", jobs, SOME.get(3), SOME.get(1), SOME.get(0), SOME.get(2));

    assertThat(again).hasSameBinaryContentAs(expected());
  }

  @Test
  void theWholeSampleGivesTheSameBytesOnOneThreadAndOnMany() throws IOException {
    Path one = folder.resolve("one.nq");
    Path many = folder.resolve("many.nq");

    convertTo(one, "--jobs", 1, SAMPLE);
    convertTo(many, "--jobs", 8, SAMPLE);

    assertThat(many).hasSameBinaryContentAs(one);
    assertThat(Files.readAllLines(one)).hasSizeGreaterThan(10_000).doesNotHaveDuplicates();
  }

  @Test
  void anArticleGivesTheSameTriplesWhateverStandsBesideIt() throws IOException {
    Path alone = folder.resolve("alone.nq");

    convertTo(alone, SOME.get(1));

    String entities = "/graph/entities> .";
    assertThat(Files.readAllLines(expected()))
        .containsAll(
            Files.readAllLines(alone).stream().filter(it -> !it.endsWith(entities)).toList());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "another locale, -Duser.language=tr, -Duser.country=TR",
    "other digits, -Duser.language=ar, -Duser.country=EG",
    "another encoding, -Dfile.encoding=ISO-8859-1, -Dstdout.encoding=US-ASCII",
    "another time zone, -Duser.timezone=Pacific/Kiritimati, -Dx=y"
  })
  void theSettingsOfTheMachineDoNotShow(String name, String option, String other)
      throws IOException, InterruptedException {
    Path out = folder.resolve("out.nq");
    ProcessBuilder builder =
        new ProcessBuilder(Application.command(List.of(option, other), call(out, SOME.toArray())));

    try (Application application = Application.start(builder)) {
      application.ended().exits(ExitCode.DONE).says("4 articles read, 0 inputs rejected");
    }

    assertThat(out).hasSameBinaryContentAs(expectedOfPackage());
  }

  @Test
  void theWorkingFolderDoesNotShow() throws IOException, InterruptedException {
    Path elsewhere = Files.createDirectories(folder.resolve("else").resolve("where"));
    for (Path file : SOME) {
      Files.copy(file, folder.resolve(file.getFileName()));
    }
    Files.copy(MANIFEST, folder.resolve("manifest.csv"));

    Ended ended =
        Application.run(
            elsewhere, "convert", "--manifest", "../../manifest.csv", "--out", "out.nq", "../..");

    // The manifest has rows for the articles that are not in this folder.
    ended.exits(ExitCode.PARTLY).says("4 articles read, 26 inputs rejected");
    assertThat(elsewhere.resolve("out.nq")).hasSameBinaryContentAs(expectedOfPackage());
  }

  @Test
  void standardOutputIsUtf8InEveryLocale() throws IOException, InterruptedException {
    Path article = folder.resolve("a.txt");
    Files.writeString(article, "\u201cWe go to Zürich,\u201d said Mayor José Lee.");
    ProcessBuilder builder = Application.builder(folder, "extract", article);
    builder.environment().put("LC_ALL", "C");

    try (Application application = Application.start(builder)) {
      assertThat(application.ended().exits(ExitCode.DONE).out()).contains("We go to Zürich");
    }
  }

  @Test
  void loadingTwiceChangesNothing() {
    Path store = folder.resolve("store");
    Object[] load = {
      "load", "--json", "--store", store, "--manifest", MANIFEST, SOME.get(0), SOME.get(1)
    };

    Ended first = Commander.run(load).exits(ExitCode.DONE);
    Set<String> quads = quads(store);
    Ended second = Commander.run(load).exits(ExitCode.DONE);

    assertThat(first.out())
        .startsWith("{\"read\":2,\"rejected\":[],\"skipped\":[],\"failed\":[],\"added\":2,");
    assertThat(second.out())
        .isEqualTo(
            "{\"read\":2,\"rejected\":[],\"skipped\":[],\"failed\":[],\"added\":0,\"changed\":0,\"unchanged\":2,\"quads_added\":0,\"quads_removed\":0}\n");
    assertThat(quads(store)).isEqualTo(quads).hasSizeGreaterThan(500);
  }

  @Test
  void loadingWhatWasConvertedIsLoadingTheArticles() {
    Path direct = folder.resolve("direct");
    Path converted = folder.resolve("converted");

    Commander.run("load", "--store", converted, expected()).exits(ExitCode.DONE);
    Commander.run(
            "load",
            "--store",
            direct,
            "--manifest",
            MANIFEST,
            SOME.get(0),
            SOME.get(1),
            SOME.get(2),
            SOME.get(3))
        .exits(ExitCode.DONE);
    Set<String> quads = quads(direct);

    assertThat(quads(converted)).isEqualTo(quads);
    Commander.run("load", "--store", direct, expected()).exits(ExitCode.DONE);
    assertThat(quads(direct)).isEqualTo(quads);
  }

  private static void convertTo(Path out, Object... args) {
    Commander.run(call(out, args)).exits(ExitCode.DONE);
  }

  private static Object[] call(Path out, Object... args) {
    return Stream.concat(
            Stream.of("convert", "--manifest", MANIFEST, "--out", out), Arrays.stream(args))
        .toArray();
  }

  private static Set<String> quads(Path folder) {
    try (StatementStore store = StatementStore.open(folder, Noon.CLOCK)) {
      return store.read(dataset -> {
        Set<String> quads = new TreeSet<>();
        dataset
            .asDatasetGraph()
            .findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY)
            .forEachRemaining(it -> quads.add(NodeFmtLib.str(it)));
        return quads;
      });
    }
  }
}
