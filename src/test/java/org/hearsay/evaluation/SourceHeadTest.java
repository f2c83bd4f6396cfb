package org.hearsay.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.article.Span;
import org.hearsay.article.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceHeadTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          # source                                        | head
          Mara Teld                                       | Mara Teld
          a spokesman for the port                        | spokesman
          Mr. Oake’s aide, Bob Ray of Velm, 61            | aide, Bob Ray
          the ferry company's new chief                   | ferry new chief
          she                                             | she
          the one who                                     | the one who
          people close to the talks                       | people
          Tom Reyd (Velm)                                 | Tom Reyd (Velm)
          Reyd – who had been drinking –                  | Reyd drinking
          """)
  void isWhatNamesTheSource(String source, String head) {
    ScoredText text = new ScoredText(Text.of(source));
    Indices all = text.tokens(List.of(new Span(0, source.length())));

    List<String> words = SourceHead.of(text, all).list().stream().map(text::word).toList();

    assertThat(String.join(" ", words)).isEqualTo(head);
  }
}
