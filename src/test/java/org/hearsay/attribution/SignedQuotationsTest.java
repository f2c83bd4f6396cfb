package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.language.Articles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignedQuotationsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          # article                                             ; source             ; cue ; content
          “The quay is not what it was.” — Mara Teld            ; Mara Teld          ; —   ; “The quay is not what it was.”
          “The quay is not what it was.”― Mara Teld, Keldra.    ; Mara Teld, Keldra  ; ―   ; “The quay is not what it was.”
          "The quay is not what it was." -- Teld, the mayor     ; Teld, the mayor    ; --  ; "The quay is not what it was."
          ”The quay is not what it was.” – Teld                 ; Teld               ; –   ; ”The quay is not what it was.”
          """)
  void theSignatureIsTheSource(String text, String source, String cue, String content) {
    assertThat(read(text)).containsExactly(source + " | " + cue + " | " + content);
  }

  @Test
  void aSignatureMayStandInTheNextParagraph() {
    assertThat(read("“The quay is not what it was.”\n\n- Mara Teld.\n\nThe mayor is wrong."))
        .containsExactly("Mara Teld | - | “The quay is not what it was.”");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“The quay is not what it was” — Mara Teld said so on Monday.",
        "Teld spoke of “a quay that is not what it was” — Keldra's oldest.",
        "“The old quay” — Keldra's landmark",
        "“The quay is not what it was,” — and she left.",
        "“The quay is not what it was.”\n\nMara Teld",
        "“The quay is not what it was.” —",
      })
  void otherDashesSignNothing(String text) {
    assertThat(read(text)).isEmpty();
  }

  private static List<String> read(String text) {
    PiecedArticle article = ShippedModel.pieced(text);
    return new SignedQuotations(article, CueLexicon.english())
        .attributions().stream()
            .map(it ->
                String.join(
                    " | ",
                    Articles.wordsOf(
                        List.of(
                            it.source().getFirst(), it.cue().getFirst(), it.content().getFirst()),
                        article.article())))
            .toList();
  }
}
