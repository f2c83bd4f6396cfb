package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.cli.Commander.sample;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.hearsay.Noon;
import org.hearsay.store.StatementStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class WrongCallTest {

  @TempDir Path folder;

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
                                           | Which command?
          bogus                            | Unmatched argument at index 0: 'bogus'
          lod x                            | Did you mean: hearsay load?
          load                             | Missing required parameter: 'PATH'
          load --stor a b                  | Possible solutions: --strict, --store
          extract --jobs 0 a.txt           | --jobs must be at least 1, not 0
          extract --jobs some a.txt        | 'some' is not an int
          extract --jobs                   | Missing required parameter for option '--jobs'
          up --port 99999                  | --port must be between 0 and 65535, not 99999
          serve --port -1                  | --port must be between 0 and 65535, not -1
          query --limit -1 claims          | --limit must be at least 0, not -1
          query --param claims             | should be in KEY=VALUE format
          query --format yaml claims       | but was 'yaml'
          convert --format yaml a.txt      | but was 'yaml'
          convert --wording some a.txt     | but was 'some'
          convert --base nowhere a.txt     | Not a base IRI: 'nowhere'
          load --base nowhere pom.xml      | Not a base IRI: 'nowhere'
          load --store                     | Missing required parameter for option '--store'
          up --authority nowhere.csv       | nowhere.csv: there is no such file or folder
          load --authority pom.xml a.txt   | pom.xml:
          convert --authority src a.txt    | src: no CSV file is in this folder
          extract --authority data/sample/manifest.csv a.txt | data/sample/manifest.csv:1: neither the name
          check --fail-on material        | 'material' is no policy
          check --fail-on odd:new>0       | 'odd:new>0' is no policy
          check --kinds reported,odd      | --kinds: 'odd' is no kind of finding
          check --since yesterday         | but was 'yesterday'
          check --checks nowhere          | 'nowhere' is neither a folder nor a check of ours
          review                          | Which one of list, show, confirm
          review dismiss abc              | Missing required option: '--reason=REASON'
          review silence --until 2025-01-31 | Silence what?
          check --pairs nowhere.jsonl      | nowhere.jsonl does not exist
          authority                        | Which command?
          authority index a.csv            | Missing required option: '--out=DIR'
          authority index --out target/none a.csv | a.csv: there is no such file or folder
          authority index --out pom.xml data/authority | Cannot write pom.xml: a file is in the way
          authority index --out src data/authority | Cannot write src: there is something in it
          authority import --out target/none a.csv | a.csv: there is no such file
          authority import --kind things --out target/none a.csv | but was 'things'
          authority import --column nme=x --out target/none a.csv | --column: 'nme' is none of [id, name,
          authority import --batch 0 --out target/none a.csv | --batch must be at least 1, not 0
          authority import --timeout 0 --out target/none a.csv | --timeout must be at least 1, not 0
          authority import --reconcile ftp://x --out target/none a.csv | --reconcile must be an http address, not 'ftp://x'
          query statements               | No query is called 'statements'. Maybe
          query --file nowhere.rq          | There is no query file nowhere.rq
          query a --file b                 | not both
          """)
  void isToldWithAnAdvice(String call, String message) {
    Ended ended = call == null ? Commander.run() : Commander.run((Object[]) call.split(" ", -1));

    ended.exits(ExitCode.USAGE).says("hearsay: ", message);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err().lines())
        .hasSizeLessThanOrEqualTo(call == null || call.equals("authority") ? 40 : 3);
    assertThat(Path.of("hearsay-data")).doesNotExist();
  }

  @Test
  void aFileIsWrittenOnlyWhereItCanBe() throws IOException {
    Path missing = folder.resolve("missing").resolve("out.nq");

    Commander.run("convert", "--out", missing, sample(1))
        .exits(ExitCode.USAGE)
        .says("Cannot write " + missing + ": there is no folder " + missing.getParent());
    Commander.run("convert", "--out", folder, sample(1))
        .exits(ExitCode.USAGE)
        .says("Cannot write " + folder + ": it is a folder");

    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aManifestWithoutArticlesIsNotLeftUnread() {
    Path store = folder.resolve("none");

    Commander.run("up", "--store", store, "--manifest", folder.resolve("mine.csv"))
        .exits(ExitCode.USAGE)
        .says("mine.csv", "no PATH");
    assertThat(store).doesNotExist();
  }

  @Test
  void aFaultInAQueryFileIsToldWithItsLine() throws IOException {
    Path store = store();
    Path query = Files.writeString(folder.resolve("bad.rq"), "SELECT * {\n  ?s ?p\n}");

    Ended ended = Commander.run("query", "--store", store, "--file", query);

    ended.exits(ExitCode.USAGE).says(query + ": ", "line 3");
    assertThat(ended.err().lines()).hasSize(1);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          nobody=x        | nobody
          from=2015-13-45 | 2015-13-45
          """)
  void aWrongParameterOfAQueryIsNamed(String parameter, String message) {
    Commander.run("query", "--store", store(), "statements-by-speaker", "-p", parameter)
        .exits(ExitCode.USAGE)
        .says(message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"validate", "serve", "query\nstatements-per-month"})
  void aStoreThatIsNotThereIsNotMade(String call) {
    Path store = folder.resolve("store");
    Object[] words = Stream.concat(call.lines(), Stream.of("--store", store)).toArray();

    Commander.run(words).exits(ExitCode.STORE).says("There is no store in " + store);

    assertThat(store).doesNotExist();
  }

  @Test
  void aStoreOfANewerVersionIsLeftAlone() throws IOException {
    Path store = store();
    Path properties = store.resolve("store.properties");
    Files.writeString(properties, Files.readString(properties).replace("format=1", "format=2"));

    Commander.run("validate", "--store", store)
        .exits(ExitCode.STORE)
        .says("in format 2", "Maybe update this software");
    Commander.run("load", "--store", store, sample(1)).exits(ExitCode.STORE);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"format=many, format is 'many'", "base=x, Not a base IRI", "'#\ufffd', format is ''"})
  void aStoreWithAFaultInItsPropertiesIsNotUsed(String line, String message) throws IOException {
    Path store = store();
    Path properties = store.resolve("store.properties");
    String key = line.substring(0, line.indexOf('=') + 1);
    String text = Files.readString(properties);
    Files.writeString(
        properties, key.isEmpty() ? line : text.replaceAll("(?m)^" + key + ".*$", line));

    Commander.run("validate", "--store", store)
        .exits(ExitCode.STORE)
        .says(properties + ": ", message);
  }

  @Test
  void aStoreWhosePropertiesAreNoTextIsNotUsed() throws IOException {
    Path store = store();
    Files.write(store.resolve("store.properties"), new byte[] {'a', (byte) 0xE9, '\n'});

    Commander.run("validate", "--store", store)
        .exits(ExitCode.STORE)
        .says("The store " + store + " cannot be opened");
  }

  @Test
  void aStoreKeepsItsBase() {
    Path store = store();

    Commander.run("load", "--store", store, "--base", "https://example.org/", sample(1))
        .exits(ExitCode.STORE)
        .says("has the base http://localhost:3030/, not https://example.org/");
  }

  @Test
  void aFolderOfOtherThingsIsNoStoreAndIsLeftAlone() throws IOException {
    Path other = Files.createDirectory(folder.resolve("other"));
    Path letter = Files.writeString(other.resolve("letter.txt"), "Dear Jo,");

    Commander.run("load", "--store", other, sample(1))
        .exits(ExitCode.STORE)
        .says("is a folder with other things in it, not a store");

    assertThat(other.toFile().listFiles()).containsExactly(letter.toFile());
    Commander.run("load", "--store", sample(1), sample(1))
        .exits(ExitCode.STORE)
        .says("Maybe a file of that name is in the way");
  }

  @Test
  void aPortInUseIsToldBeforeAnythingIsConverted() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int port = socket.getLocalPort();
      Path store = folder.resolve("store");

      Commander.run("up", "--port", port, "--store", store)
          .exits(ExitCode.USAGE)
          .says(Integer.toString(port));

      assertThat(store).doesNotExist();
      Commander.run("serve", "--port", port, "--store", store())
          .exits(ExitCode.USAGE)
          .says(Integer.toString(port));
    }
  }

  @Test
  void aMissingModelIsNamed() throws IOException {
    Path home = home();
    Path model = Files.createDirectory(home.resolve("data").resolve("model"));

    at(home, "extract", sample(1))
        .exits(ExitCode.USAGE)
        .says("No model file " + model.resolve("encoder.onnx"));
  }

  @Test
  void aModelThatIsNoneIsNamed() throws IOException {
    Path home = home();
    Path model = Files.createDirectory(home.resolve("data").resolve("model"));
    for (String file : new String[] {"encoder.onnx", "roles.onnx", "vocab.txt"}) {
      Files.writeString(model.resolve(file), "no network");
    }

    at(home, "extract", sample(1)).exits(ExitCode.USAGE).says("Not a usable model: " + model);
  }

  @Test
  void aBrokenRowOfTheAuthorityIsNamedWithItsLine() throws IOException {
    Path home = home();
    Path places = home.resolve("data").resolve("authority").resolve("places.csv");
    Files.writeString(places, Files.readString(places) + "only-one-cell\n");
    long line = Files.readString(places).lines().count();

    at(home, "extract", sample(1)).exits(ExitCode.USAGE).says(places + ":" + line + ": ");
  }

  @Test
  void aHomeWithoutDataIsTold() {
    at(folder, "extract", sample(1))
        .exits(ExitCode.USAGE)
        .says("No folder " + folder.resolve("data"));
  }

  private Path store() {
    Path store = folder.resolve("made");
    StatementStore.open(store, Noon.CLOCK).close();
    return store;
  }

  /** A home with an authority and no model. */
  private Path home() throws IOException {
    Path home = folder.resolve("home");
    Path authority = Files.createDirectories(home.resolve("data").resolve("authority"));
    try (Stream<Path> files = Files.list(Path.of("data", "authority"))) {
      for (Path file : files.toList()) {
        Files.copy(file, authority.resolve(file.getFileName()));
      }
    }
    return home;
  }

  private static Ended at(Path home, Object... args) {
    String before = System.getProperty(Home.PROPERTY, "");
    System.setProperty(Home.PROPERTY, home.toString());
    try {
      return Commander.run(args);
    } finally {
      System.setProperty(Home.PROPERTY, before);
    }
  }
}
