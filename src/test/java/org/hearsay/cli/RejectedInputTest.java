package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.cli.Commander.sample;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class RejectedInputTest {

  @TempDir Path folder;

  @Test
  void whatCannotBeReadIsToldAndTheRestIsConverted() throws IOException {
    Path good = copy(1, "good.txt");
    write("empty.txt", new byte[0]);
    write("blank.txt", " \n\u00a0\n".getBytes(StandardCharsets.UTF_8));
    write("binary.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', 1, 2, 3, 0, 5, 6});
    write("nul.txt", "He said\0 it was.".getBytes(StandardCharsets.UTF_8));
    write("latin.txt", "One.\nA caf\u00e9 said.".getBytes(StandardCharsets.ISO_8859_1));
    write("surrogate.txt", bytes('H', 'i', '\n', '\n', 0xED, 0xA0, 0x80));
    write("wide.txt", "He said it was.".getBytes(StandardCharsets.UTF_16));
    write("large.txt", new byte[30_000_000]);

    Ended ended = Commander.run("extract", folder, folder.resolve("none.txt"));

    ended
        .exits(ExitCode.PARTLY)
        .says(
            "none.txt: There is no such file",
            "empty.txt: The file holds no text",
            "blank.txt: The file holds no text",
            "binary.txt: The file is not text but binary",
            "nul.txt: The file is not text but binary",
            "latin.txt:2: Byte 10 is not UTF-8",
            "surrogate.txt:3: Byte 4 is not UTF-8",
            "wide.txt: The file is UTF-16",
            "large.txt: The file has 30000000 bytes",
            "1 article read, 9 inputs rejected");
    assertThat(ended.out().lines()).hasSize(1);
    assertThat(ended.out()).contains("\"file\":\"" + good, "\"attributions\":[{");
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource(
      textBlock =
          """
          # input , --strict , exit code
          good    ,          , 0
          good    , --strict , 0
          both    ,          , 3
          both    , --strict , 1
          bad     ,          , 2
          bad     , --strict , 1
          none    ,          , 2
          """)
  void theExitCodeTellsHowMuchWasDone(String input, String strict, int expected)
      throws IOException {
    if (!input.equals("none") && !input.equals("bad")) {
      copy(1, "good.txt");
    }
    if (!input.equals("none") && !input.equals("good")) {
      write("bad.txt", new byte[0]);
    }

    Ended ended =
        strict == null
            ? Commander.run("article", folder)
            : Commander.run("article", strict, folder);

    ended.exits(expected);
  }

  @Test
  void aFolderWithoutArticlesIsNamed() {
    Commander.run("extract", folder)
        .exits(ExitCode.USAGE)
        .says(folder + ": The folder holds no *.txt file", "0 articles read, 1 input rejected");
  }

  @Test
  void aManifestWithoutTheColumnFileStopsAtOnce() throws IOException {
    Path good = copy(1, "good.txt");
    Path manifest = write("manifest.csv", "id,title\n1,A title\n");

    Commander.run("extract", good, "--manifest", manifest)
        .exits(ExitCode.USAGE)
        .says("hearsay: " + manifest + ":1: No column \"file\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"missing.csv", "."})
  void aManifestThatCannotBeReadStopsAtOnce(String name) throws IOException {
    Path good = copy(1, "good.txt");

    Commander.run("extract", good, "--manifest", folder.resolve(name))
        .exits(ExitCode.USAGE)
        .says(folder.resolve(name) + ": This manifest cannot be read");
  }

  @Test
  void aRowWithABadDateRejectsItsArticleAlone() throws IOException {
    copy(1, "one.txt");
    copy(2, "two.txt");
    Path manifest =
        write("manifest.csv", "file,published\none.txt,2015-13-45\ntwo.txt,2015-12-04\n");

    Ended ended = Commander.run("article", folder, "--manifest", manifest);

    ended
        .exits(ExitCode.PARTLY)
        .says(manifest + ":2: Published \"2015-13-45\" is not a date", "1 article read");
    assertThat(ended.out()).contains("\"published\":\"2015-12-04\"", "\"rejected\":");
  }

  @Test
  void aFileNamedTwiceKeepsItsFirstRow() throws IOException {
    copy(1, "one.txt");
    Path manifest = write("manifest.csv", "file,title\none.txt,First\none.txt,Second\n");

    Ended ended = Commander.run("article", folder, "--manifest", manifest);

    ended
        .exits(ExitCode.PARTLY)
        .says(manifest + ":3: \"one.txt\" is named again; line 2 has it already");
    assertThat(ended.out()).contains("\"title\":\"First\"");
  }

  @Test
  void aFileGivenTwiceIsReadOnce() throws IOException {
    Path one = copy(1, "one.txt");

    Commander.run("article", one, one, folder)
        .exits(ExitCode.DONE)
        .says("1 article read, 0 inputs rejected");
  }

  @ParameterizedTest(name = "{1} of ''{0}''")
  @CsvSource(
      quoteCharacter = '`',
      textBlock =
          """
          # text     , bytes
          a          , 1000000
          ` \u00a0`   , 1000000
          \u0301     , 10000
          `He said. ` , 10000
          `"He said "` , 10000
          """)
  void oneVeryLongLineIsAnArticle(String words, int bytes) throws IOException {
    int size = words.getBytes(StandardCharsets.UTF_8).length;
    Path file = write("line.txt", "\"We go,\" said Mayor Jo Lee. " + words.repeat(bytes / size));

    Ended ended = Commander.run("extract", file);

    ended.exits(ExitCode.DONE).says("1 article read");
    assertThat(ended.out().lines()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"", "\u201c", "''", "\u00ab", "(", "\ud83d\ude00"})
  void whatHasHardlyAnyWordsIsNone(String marks) throws IOException {
    Path file = write("line.txt", "\"We go,\" said Mayor Jo Lee. " + marks.repeat(200_000));

    Commander.run("extract", file)
        .exits(ExitCode.USAGE)
        .says(file + ": There are hardly any words in it.", "0 articles read, 1 input rejected");
  }

  @Test
  void faultyRdfIsRejectedWithItsLineAndTheRestIsLoaded() throws IOException {
    String quad =
        "<http://localhost:3030/id/a> <http://schema.org/name> \"A\" <http://localhost:3030/%s> .%n";
    Path good = write("good.nq", quad.formatted("graph/meta"));
    Path broken = write("broken.nq", quad.formatted("graph/meta") + "<http://x> nonsense .\n");
    Path foreign = write("foreign.nq", quad.formatted("elsewhere"));
    Path missing = folder.resolve("missing.nq");

    Ended ended =
        Commander.run(
            "load", "--json", "--store", folder.resolve("store"), broken, missing, foreign, good);

    ended
        .exits(ExitCode.PARTLY)
        .says(
            "rejected: " + broken + ":2: ",
            "rejected: " + missing + ": There is no such file",
            "rejected: " + foreign + ": no graph of this store",
            "1 file of RDF loaded, 0 articles read, 3 inputs rejected");
    assertThat(ended.out())
        .startsWith("{\"read\":0,\"rejected\":[{\"location\":\"" + broken + ":2\"");
  }

  @Test
  void nothingToLoadLeavesNoStore() {
    Path store = folder.resolve("store");

    Commander.run("load", "--store", store, folder.resolve("a.txt"), folder.resolve("a.nq"))
        .exits(ExitCode.USAGE)
        .says("a.txt: There is no such file", "a.nq: There is no such file");
    Commander.run("up", "--port", 0, "--store", store, folder.resolve("a.txt"))
        .exits(ExitCode.USAGE)
        .says("a.txt: There is no such file");

    assertThat(store).doesNotExist();
  }

  @Test
  void upServesNothingIfNothingIsReadOrStrictForbidsIt() throws IOException {
    Path bad = write("bad.txt", new byte[0]);
    Path store = folder.resolve("store");

    Commander.run("up", "--port", 0, "--store", store, bad).exits(ExitCode.USAGE);
    Commander.run("up", "--port", 0, "--store", store, "--strict", bad, sample(1))
        .exits(ExitCode.POLICY);
    Commander.run("validate", "--store", store).exits(ExitCode.DONE);
  }

  private Path copy(int number, String name) throws IOException {
    return Files.copy(sample(number), folder.resolve(name));
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private Path write(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }
}
