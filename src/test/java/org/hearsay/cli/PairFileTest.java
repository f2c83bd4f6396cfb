package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearsay.article.Published;
import org.hearsay.check.SentencePair;
import org.hearsay.check.SentencePair.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PairFileTest {

  private static final String GOOD =
      "{\"id\": \"p\", \"a\": {\"text\": \"One.\"}, \"b\": {\"text\": \"Two.\"}}";

  @TempDir private Path folder;

  @Test
  void readsWhatIsKnownAndSkipsTheRest() throws IOException {
    List<SentencePair> pairs =
        pairs(
            """
            {"id": "p", "label": "x", "a": {"text": "One.", "speaker": "Ada Reyd", "outlet": "Courier", "published": "2026-03-31"}, "b": {"text": "Two.", "speaker": null}}

            """);

    assertThat(pairs)
        .containsExactly(
            new SentencePair(
                "p",
                new Side(
                    "One.",
                    Optional.of("Ada Reyd"),
                    Optional.of("Courier"),
                    Optional.of(Published.on(LocalDate.of(2026, 3, 31)))),
                new Side("Two.", Optional.empty(), Optional.empty(), Optional.empty())));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          {"id": "q"                                                 | not JSON: Unexpected end-of-input
          ["q"]                                                      | not a JSON object
          {"a": {"text": "x"}, "b": {"text": "y"}}                   | no 'id'
          {"id": 7, "a": {"text": "x"}, "b": {"text": "y"}}          | 'id' must be a string
          {"id": "q", "a": {"text": "x"}}                            | 'b' must be an object with a 'text'
          {"id": "q", "a": {"text": " "}, "b": {"text": "y"}}        | no 'a.text', or an empty one
          {"id": "q", "a": {"text": ["x"]}, "b": {"text": "y"}}      | 'a.text' must be a string
          {"id": "q", "a": {"text": "x"}, "b": {"text": "y", "published": "in May"}} | 'b.published' is no date like 2026-03-31: 'in May'
          {"id": "p", "a": {"text": "x"}, "b": {"text": "y"}}        | the id 'p' stands on an earlier line too
          """)
  void namesTheLineAndWhatIsWrongWithIt(String line, String message) {
    assertThatThrownBy(() -> pairs(GOOD + "\n" + line + "\n"))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining(folder.resolve("pairs.jsonl") + ":2: " + message);
  }

  @Test
  void tellsWhyAFileCannotBeRead() throws IOException {
    Path latin = Files.write(folder.resolve("latin.jsonl"), new byte[] {(byte) 0xE9, '\n'});

    assertThatThrownBy(() -> new PairFile(latin).read()).hasMessage(latin + " is not UTF-8");
    assertThatThrownBy(() -> new PairFile(folder.resolve("none")).read())
        .hasMessage(folder.resolve("none") + " does not exist");
  }

  private List<SentencePair> pairs(String lines) throws IOException {
    return new PairFile(Files.writeString(folder.resolve("pairs.jsonl"), lines)).read();
  }
}
