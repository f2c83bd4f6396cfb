package org.hearsay.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.article.Span;
import org.hearsay.article.Text;
import org.hearsay.statement.Directness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoredTextTest {

  /** {@code [} and {@code ]} are around the span, {@code /} is the end of a paragraph. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          # text                                 | tokens     | directness
          [One two] three                        | One two    | INDIRECT
          On[e] two                              | One        | INDIRECT
          “One two[”] three                      | ''         | INDIRECT
          One [,] two                            | ,          | INDIRECT
          [“One two,”] she said                  | “One two,” | DIRECT
          [one “two” three]                      | one “two” three | MIXED
          ["one"] "two" three                    | "one"      | DIRECT
          “one/[two]” three                      | two”       | INDIRECT
          “one [two]/three                       | two        | DIRECT
          ”One [two] three                       | two        | DIRECT
          One” [two] three                       | two        | INDIRECT
          ``One [two]'' three                    | two''      | DIRECT
          ''One'' [two] ''three''                | two        | INDIRECT
          [d’“accord] one                        | d’“accord  | INDIRECT
          """)
  void coversTokensWithAnyLetter(String marked, String words, Directness directness) {
    String plain = marked.replace("/", "\n");
    Span span = new Span(plain.indexOf('['), plain.indexOf(']') - 1);
    ScoredText text = new ScoredText(Text.of(plain.replaceAll("[\\[\\]]", "")));

    Indices tokens = text.tokens(List.of(span));

    assertThat(String.join(" ", tokens.list().stream().map(text::word).toList()))
        .isEqualTo(words.replace("''", words.equals("''") ? "" : "''"));
    assertThat(text.directness(tokens)).isEqualTo(directness);
  }

  @Test
  void countsCodePoints() {
    ScoredText text = new ScoredText(Text.of("😀😀 Mara said"));

    assertThat(text.tokens(List.of(new Span(3, 7))).list().stream().map(text::word))
        .containsExactly("Mara");
    assertThat(text.characters(List.of(new Span(0, 7))).size()).isEqualTo(6);
  }
}
