package org.hearsay.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.article.Span;
import org.hearsay.entity.Corvane.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OccasionsTest {

  private static String read(Participants who) {
    return who.occasions().stream()
        .map(it -> it.kind() + " " + it.label())
        .findFirst()
        .orElse("none");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # the statement                                                                             | the occasion
          [1said “It fell,”] [1source Teld] [1cue told] a rally at the dock gates on Monday           | SPEECH rally at the dock gates
          [1said “It fell,”] [1source Teld] [1cue said] at a news conference in Vint                  | PRESS_REMARKS news conference in Vint
          [1said “It fell,”] [1source Teld] [1cue told] parliament on Monday                          | HEARING parliament
          [1source Teld] [1cue said in a joint statement] [1said that it fell]                        | RELEASE joint statement
          On Monday's call with owners, [1source Teld] [1cue said] [1said that it fell]               | CALL call with owners
          Speaking to sailors during a visit to Vint, [1source Teld] [1cue said] [1said it fell]      | VISIT visit to Vint
          [1said “It fell,”] [1source Teld] [1cue wrote] on Truth Social                              | POST post on Truth Social
          [1source Teld] [1cue tweeted]: [1said “It fell.”]                                           | POST social media post
          [1source The letter] [1cue warns] [1said that it may fall]                                  | RELEASE letter
          [1said “It fell,”] [1source Teld] [1cue told] reporters                                     | PRESS_REMARKS remarks to reporters
          [1said “It fell,”] [1source Teld] [1cue said] in an interview with the Vint Courier         | INTERVIEW interview with the Vint Courier
          [1source Teld] [1cue said] [1said that it fell at a rally in Vint]                          | none
          [1source The chair of the debate] [1cue said] [1said that it fell]                          | none
          [1said “It fell,”] [1source Teld] [1cue said] in March                                      | none
          """)
  void theWordsAroundTheCueTellTheOccasion(String statement, String occasion) {
    assertThat(read(Corvane.last(statement + "."))).isEqualTo(occasion);
  }

  @Test
  void anOccasionHasItsWordsItsChannelAndItsPlace() {
    Told told =
        Told.of(
            "[1said “It fell,”] [1source Teld] [1cue said] in an interview with the Vint Courier."
                + " [2said “It sank,”] [2source Reyd] [2cue said] at a rally in Vint.",
            "");

    Occasion interview = told.resolve().getFirst().occasions().getFirst();
    Occasion rally = told.resolve().getLast().occasions().getFirst();

    assertThat(interview.channels()).containsExactly(new Party.Named(Corvane.COURIER));
    assertThat(rally.places()).containsExactly(Corvane.VINT);
    assertThat(rally.words())
        .extracting((Span it) -> told.article().text().slice(it))
        .containsExactly("rally in Vint");
  }

  @Test
  void aSpeakerWhomTheArticleGoesOnToQuoteIsStillThere() {
    List<Participants> all =
        Told.of(
                "[1said “It fell,”] [1source Mara Teld] [1cue told] a rally in Vint. [2source Tom"
                    + " Reyd] [2cue said] [2said it sank]. [3said “It broke,”] [3source Teld]"
                    + " [3cue added].",
                "")
            .resolve();

    assertThat(all)
        .extracting(OccasionsTest::read)
        .containsExactly("SPEECH rally in Vint", "none", "SPEECH rally in Vint");
  }

  @Test
  void whatIsWrittenIsNotGoneOnWithParagraphsLater() {
    List<Participants> all =
        Told.of(
                "[1said “It fell,”] [1source Mara Teld] [1cue wrote] in a letter.\n\nIt rained.\n\n"
                    + "[2said “It broke,”] [2source Teld] [2cue said].",
                "")
            .resolve();

    assertThat(all).extracting(OccasionsTest::read).containsExactly("RELEASE letter", "none");
  }
}
