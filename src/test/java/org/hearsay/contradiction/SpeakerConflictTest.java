package org.hearsay.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.proposition.Reading;
import org.hearsay.proposition.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakerConflictTest {

  private static final SpeakerConflict JUDGE = new SpeakerConflict();

  private static final String WORDS = "“The old cranes of Tamberg belong in a museum of rust,” ";

  private static final Reading ONE = Said.of("a", "Mara Oake", WORDS + "Mara Oake said.").reading();

  @Test
  void findsOneQuotationWithTwoSpeakers() {
    Judgement judgement =
        JUDGE
            .judge(ONE, Said.of("b", "Ino Brask", WORDS + "Ino Brask said.").reading())
            .orElseThrow();

    assertThat(judgement.severity()).isEqualTo(Severity.MATERIAL);
    assertThat(judgement.difference()).containsExactly("Ino Brask → Mara Oake");
    assertThat(judgement.evidence())
        .extracting(Evidence::words)
        .containsExactly(
            "The old cranes of Tamberg belong in a museum of rust",
            "The old cranes of Tamberg belong in a museum of rust");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Mara Oake         | “The old cranes of Tamberg belong in a museum of rust,” Mara Oake said.
          Oake              | “The old cranes of Tamberg belong in a museum of rust,” Oake said.
          a minister        | “The old cranes of Tamberg belong in a museum of rust,” a minister said.
          Harbour Ministry  | “The old cranes of Tamberg belong in a museum of rust,” the Harbour Ministry said.
          Ino Brask         | “The old cranes of Tamberg belong in a museum of rust,” Ino Brask said, quoting the minister.
          Ino Brask         | Moderator Ino Brask put it to her: “The old cranes of Tamberg belong in a museum of rust.”
          Ino Brask         | Ino Brask laughed at Oake for “the old cranes of Tamberg belong in a museum of rust”.
          Ino Brask         | “The old cranes of Tamberg,” Ino Brask said.
          Ino Brask         | “The old cranes of Tamberg belong on the quay, where people can see them,” Ino Brask said.
          """)
  void leavesOutWhatMayBeRight(String speaker, String text) {
    assertThat(JUDGE.judge(ONE, Said.of("b", speaker, text).reading())).isEmpty();
  }

  @Test
  void leavesOutASpeakerWhomTheArticleNamesNearby() {
    Said other = Said.of("b", "Ino Brask", WORDS + "Ino Brask said.");

    assertThat(JUDGE.judge(ONE, other.readingBefore("Mr. Oake listened, and smiled."))).isEmpty();
    assertThat(JUDGE.judge(ONE, other.readingBefore("Mr. Teld listened, and smiled."))).isPresent();
  }

  @Test
  void leavesOutTheArticleThatItsOutletPrintedTwice() {
    String rest =
        "The harbour of the town has had no money since the ferry went, and the council meets on"
            + " Monday to find some of it. Nobody there expects that it will, since the state gave"
            + " nothing last year and the year before, when the quay fell into the sea at night.";
    Reading one =
        Said.of("a", "Mara Oake", WORDS + "Mara Oake said.").in("courier").readingBefore(rest);
    Said other = Said.of("b", "Ino Brask", WORDS + "Ino Brask said.");

    assertThat(JUDGE.judge(one, other.in("courier").readingBefore(rest))).isEmpty();
    assertThat(JUDGE.judge(one, other.in("mirror").readingBefore(rest))).isPresent();
  }

  @Test
  void asksOnlyForNamedSpeakers() {
    assertThat(JUDGE.keys(Said.of("b", "a minister", WORDS).reading())).isEqualTo(Keys.NONE);
    assertThat(JUDGE.keys(ONE).asked()).isNotEmpty();
  }
}
