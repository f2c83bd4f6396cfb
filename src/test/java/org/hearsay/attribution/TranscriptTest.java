package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.language.Articles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TranscriptTest {

  @Test
  void eachTurnIsAttributedToItsLabel() {
    assertThat(
            read(
                """
                Partial transcript as follows:
                ORSOLA VARGA: Why was the quay shut?
                TELD: Because it rained. We had no choice.
                VARGA: Nobody told us.
                """))
        .containsExactly(
            "ORSOLA VARGA | Why was the quay shut?",
            "TELD | Because it rained. We had no choice.",
            "VARGA | Nobody told us.");
  }

  @Test
  void aTurnGoesOnUntilTheNextOneButNotOverWhatIsInBrackets() {
    assertThat(
            read(
                """
                VARGA: Why was the quay shut?
                People ask me that.
                (BEGIN VIDEO CLIP)
                TELD: It rained.
                VARGA: I see.
                The talk ended here.
                """))
        .containsExactly(
            "VARGA | Why was the quay shut?\nPeople ask me that.",
            "TELD | It rained.",
            "VARGA | I see.");
  }

  @Test
  void turnsInCapitalsMayStandInOneParagraph() {
    assertThat(read("“VARGA: Why was it shut? MR. O'TELD: It rained. VARGA: I see."))
        .containsExactly("VARGA | Why was it shut?", "MR. O'TELD | It rained.", "VARGA | I see.");
  }

  @Test
  void namesInSmallLettersAreLabelsWhereOneComesBack() {
    assertThat(
            read(
                """
                Orsola Varga: Why was it shut?
                Mara Teld: It rained.
                Varga: I see.
                """))
        .containsExactly(
            "Orsola Varga | Why was it shut?", "Mara Teld | It rained.", "Varga | I see.");
  }

  @Test
  void questionsAndAnswersAreTurns() {
    assertThat(read("Q: Why was it shut?\nA: It rained.\nQ: For how long?"))
        .containsExactly("Q | Why was it shut?", "A | It rained.", "Q | For how long?");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "BREAKING: The quay is shut.",
        "Teld: The quay is shut\nThe mayor spoke on Monday.",
        "North: two ships. South: none. East: one.",
        "Monday: rain.\nTuesday: sun.\nFriday: snow.",
        "The mayor said: It rained. The clerk said: It did not.",
        "UPDATE: The quay is open.\nThe mayor came.\nIt rained.\nCORRECTION: It snowed.",
      })
  void aLabelAloneIsNoConversation(String text) {
    assertThat(read(text)).isEmpty();
  }

  private static List<String> read(String text) {
    PiecedArticle article = ShippedModel.pieced(text);
    return new Transcript(article)
        .turns().stream()
            .map(it ->
                String.join(" + ", Articles.wordsOf(it.source(), article.article()))
                    + " | "
                    + String.join(" + ", Articles.wordsOf(it.content(), article.article())))
            .toList();
  }
}
