package org.hearsay.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hearsay.article.Span;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong in gold or in what was found is named with its place. */
class BadGoldTest {

  private static final String BRIDGE = "attributions/gazette_bridge_a1.ann";

  @TempDir Path folder;

  @BeforeEach
  void write() throws IOException {
    InventedGold.in(folder);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          T1>Source 0 99>Officials     | Not a span of the text, which has 59 code points: 0 99
          T1>Source 9 9>Officials      | Not a span of the text
          T1>Source 9 0>Officials      | Not a span of the text
          T1>Source 0 nine>Officials   | Not two offsets: "0 nine"
          T1>Source 0 9;>Officials     | Not two offsets: ""
          T1>Source>Officials          | A T line has an id, a kind with offsets, and the words
          T1>Source 0 9                | A T line has an id, a kind with offsets, and the words
          T1>Source 1 9>Officials      | other words there than the line tells: "fficials"
          E1>Attribution:T8 Source:T8  | There is no T line for "Source:T8"
          E1>Attribution               | ok
          {"id": "gazette_bridge"}     | No annotation of brat's standoff format
          """)
  void aWrongAnnotationIsNamed(String line, String message) throws IOException {
    Files.writeString(file(BRIDGE), line.replace(">", "\t") + "\n");

    if (message.equals("ok")) {
      assertThat(read().getLast().attributions()).isEmpty();
    } else {
      assertThatThrownBy(this::read)
          .isInstanceOf(EvaluationException.class)
          .hasMessageStartingWith(file(BRIDGE) + ":1: ")
          .hasMessageContaining(message);
    }
  }

  @Test
  void anIdHasOneLineAndWordsMayHaveSeveral() throws IOException {
    Files.writeString(file("text/gazette_bridge.txt"), "It is\nsafe, she said.");
    String marked = "T1\tContent 0 10\tIt is\nsafe\n#1\tAnnotatorNotes T1\tgood\n";
    Files.writeString(file(BRIDGE), marked + "E1\tAttribution:T1 Content:T1\n");

    assertThat(read().getLast().attributions())
        .containsExactly(new Parts(List.of(), List.of(), List.of(new Span(0, 10))));

    Files.writeString(file(BRIDGE), marked + marked);
    assertThatThrownBy(this::read).hasMessage(file(BRIDGE) + ":4: There are two annotations T1.");
  }

  @Test
  void theFirstOfSeveralAnnotatorsCounts() throws IOException {
    Files.writeString(file("attributions/gazette_bridge_0z.ann"), "");

    assertThat(read().getLast().attributions()).isEmpty();
    assertThat(read().getFirst().attributions()).hasSize(2);
  }

  @Test
  void filesThatAreMissingOrWrongAreNamed() throws IOException {
    assertThatThrownBy(() -> GoldFolder.read(folder, Optional.empty()))
        .hasMessageStartingWith(folder.resolve("text") + ": No such folder. Gold has");
    Files.writeString(file("attributions/none_a1.ann"), "");
    assertThatThrownBy(this::read)
        .hasMessage(
            "%s: There is no text %s that it belongs to."
                .formatted(file("attributions/none_a1.ann"), file("text/none.txt")));
    Files.move(file("attributions/none_a1.ann"), file("attributions/none.ann"));
    assertThatThrownBy(this::read).hasMessageContaining("none.ann: The name must be");
    Files.delete(file("attributions/none.ann"));
    Files.write(file(BRIDGE), new byte[] {'T', (byte) 0xE9});
    assertThatThrownBy(this::read).hasMessage(file(BRIDGE) + ": Not UTF-8.");
    Files.write(file("text/courier_ferry.txt"), "\n\nÉ".getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(this::read)
        .hasMessageStartingWith(file("text/courier_ferry.txt") + ":3: Byte 2 is not UTF-8");
    Files.writeString(file("text/courier_ferry.txt"), "\ufeffOne.");
    assertThatThrownBy(this::read).hasMessageContaining("Begins with a byte order mark");
  }

  @Test
  void aWrongTableOfOutletsIsNamed() throws IOException {
    Path table = file("metadata.tsv");
    assertThat(read().getLast().outlet()).isEqualTo("The Gazette");
    Files.writeString(table, "filename\tpublisher\ncourier_ferry\n");
    assertThatThrownBy(this::read).hasMessage(table + ":2: 1 cells under 2 columns.");
    Files.writeString(table, "file,publisher\n");
    assertThatThrownBy(this::read)
        .hasMessage(table + ":1: No column \"filename\" among [file,publisher], parted by tabs.");
    Files.delete(table);
    assertThat(read().getLast().outlet()).isEqualTo(GoldFolder.UNKNOWN_OUTLET);
    assertThatThrownBy(() -> GoldFolder.read(folder.resolve("gold"), Optional.of(table)))
        .hasMessage(table + ": There is no such file.");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          {"id":                                         | Not JSON: Unexpected end-of-input
          []                                             | Not a JSON object
          {"attributions": []}                           | There is no article "" in the gold
          {"id": "x", "attributions": []}                | There is no article "x" in the gold
          {"id": "courier_ferry", "attributions": []}    | The article "courier_ferry" is on an earlier line too
          {"id": "gazette_bridge"}                       | "attributions" must be an array
          {"id": "gazette_bridge", "attributions": [{"content": 7}]}             | "content" must be an array of spans
          {"id": "gazette_bridge", "attributions": [{"content": [[0]]}]}         | "content" has [0], which is no [start, end]
          {"id": "gazette_bridge", "attributions": [{"cue": [[0, 60]]}]}         | "cue" has [0,60], which is no [start, end] of a text of 59 code points
          {"id": "gazette_bridge", "attributions": [{"source": [[3, 3]]}]}       | "source" has [3,3]
          {"id": "gazette_bridge", "attributions": [{"source": [[-1, 3]]}]}      | "source" has [-1,3]
          {"id": "gazette_bridge", "attributions": [{"source": [[0.5, 3]]}]}     | "source" has [0.5,3]
          {"id": "gazette_bridge", "attributions": [{"confidence": 1.5}]}        | Not a confidence from 0 to 1: 1.5
          {"id": "gazette_bridge", "attributions": [{"confidence": "high"}]}     | Not a confidence from 0 to 1: "high"
          """)
  void aWrongLineOfWhatWasFoundIsNamed(String line, String message) throws IOException {
    Path found = folder.resolve("found.jsonl");
    Files.writeString(found, "{\"id\": \"courier_ferry\", \"attributions\": []}\n\n" + line + "\n");

    assertThatThrownBy(() -> PredictionFile.read(found, read()))
        .isInstanceOf(EvaluationException.class)
        .hasMessageStartingWith(found + ":3: " + message);
  }

  private List<GoldArticle> read() {
    return GoldFolder.read(folder.resolve("gold"), Optional.empty());
  }

  private Path file(String name) {
    return folder.resolve("gold").resolve(name);
  }
}
