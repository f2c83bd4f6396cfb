package org.hearsay.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.proposition.Reading;
import org.hearsay.proposition.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlteredQuotationTest {

  private static final AlteredQuotation JUDGE = new AlteredQuotation();

  private static final String WHOLE =
      "“We will close the old ferry terminal in Tamberg, and no worker will lose a job,” Mara Oake"
          + " said.";

  @ParameterizedTest(name = "{1}: {0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          “We will not close the old ferry terminal in Tamberg, and no worker will lose a job.”    | MATERIAL
          “We will close the old ferry terminal in Tamberg, and every worker will lose a job.”     | MATERIAL
          “We will close the old train terminal in Tamberg, and no worker will lose a job.”        | MATERIAL
          “They will close the old ferry terminal in Tamberg, and no worker will lose a job.”      | MATERIAL
          “We will close the old ferry terminal in Tamberg, and no job will lose a worker.”        | MATERIAL
          “We will close this old ferry terminal in Tamberg, and no worker will lose a job.”       | VERBAL
          “We will close the old ferry terminals in Tamberg, and no worker will lose a job.”       | VERBAL
          “We will close the very old ferry terminal in Tamberg, and no worker will lose a job.”   | VERBAL
          “We'll close the old ferry terminal in Tamberg, and no worker will lose a job.”          | none
          “Well, we will close the, uh, old ferry terminal in Tamberg, and no worker will lose”    | none
          “We will close the old ferry terminal in Tamberg.”                                       | none
          “We will close the old ferry terminal in Tamberg, and no worker will lose a job, but…”   | none
          “We will close the old ferry terminal in Tamberg, and no worker will lose a job, unless the state forgets us.” | MATERIAL
          “We will close the old ferry terminal in Tamberg, and no worker will lose a job, which the state knows.” | none
          “We will close the [rusty] ferry terminal in Tamberg, and no worker will lose a job.”    | none
          “We will close the ... ferry terminal in Tamberg, and no worker will lose a job.”        | none
          “We will close the old ferry terminal,” she added, “and no worker will lose a job.”      | none
          “The ferry will stop, and no worker will lose a house.”                                  | none
          She would close the new ferry terminal in Tamberg, and no worker would lose a job.       | none
          """)
  void judgesTheDifferenceInOneUtterance(String other, String expected) {
    Optional<Judgement> judgement =
        JUDGE.judge(
            Said.of("a", "Mara Oake", WHOLE).reading(),
            Said.of("b", "Mara Oake", other).published("2031-03-12").reading());

    assertThat(judgement.map(it -> it.severity().name()).orElse("none")).isEqualTo(expected);
  }

  @Test
  void showsTheWordsOfBothSides() {
    Reading one = Said.of("a", "Mara Oake", WHOLE).reading();
    Reading other = Said.of("b", "Mara Oake", WHOLE.replace("old ferry", "train")).reading();

    Judgement judgement = JUDGE.judge(one, other).orElseThrow();

    assertThat(judgement.difference()).containsExactly("old ferry → train");
    assertThat(judgement.evidence().stream().map(Evidence::words).toList())
        .containsExactly("old ferry", "train");
    assertThat(judgement.evidence().getFirst().statement()).isEqualTo(one.assertion().statement());
    assertThat(judgement.why()).contains("Mara Oake", "old ferry → train");
    assertThat(judgement.confidence()).isBetween(0.6, 0.99);
  }

  @Test
  void whereAWordIsMissingItShowsThoseAroundIt() {
    Judgement judgement =
        JUDGE
            .judge(
                Said.of("a", "Mara Oake", WHOLE).reading(),
                Said.of("b", "Mara Oake", WHOLE.replace("no worker", "worker")).reading())
            .orElseThrow();

    assertThat(judgement.evidence().stream().map(Evidence::words).toList())
        .containsExactly("no", "and worker");
  }

  private static final String CHANGED = WHOLE.replace("no worker", "every worker");

  @Test
  void wordsOfAnotherSpeakerAreNoAlteration() {
    assertThat(
            judge(Said.of("b", "Ino Brask", CHANGED.replace("Mara Oake", "Ino Brask")).reading()))
        .isEmpty();
  }

  @Test
  void aSpeakerWhoIsNotKnownMayBeTheSame() {
    assertThat(
            judge(
                Said.of("b", "the minister", CHANGED.replace("Mara Oake", "the minister"))
                    .reading()))
        .isPresent();
  }

  @Test
  void wordsOfAnotherDayAreNoAlteration() {
    Reading one = Said.of("a", "Mara Oake", WHOLE).on("2031-03-08").reading();
    Reading other =
        Said.of("b", "Mara Oake", CHANGED).on("2031-03-15").published("2031-03-16").reading();

    assertThat(JUDGE.judge(one, other)).isEmpty();
  }

  @Test
  void wordsSaidAfterTheFirstArticleAreNoAlteration() {
    assertThat(
            judge(
                Said.of("b", "Mara Oake", CHANGED)
                    .on("2031-03-20")
                    .published("2031-03-21")
                    .reading()))
        .isEmpty();
  }

  @Test
  void anArticleWithBothWordingsShowsThatBothWereSaid() {
    Reading twice = Said.of("b", "Mara Oake", CHANGED).readingBefore("Later she said: " + WHOLE);
    Reading once =
        Said.of("b", "Mara Oake", CHANGED).readingBefore("“We will see,” said the harbour master.");

    assertThat(judge(twice)).isEmpty();
    assertThat(judge(once)).isPresent();
  }

  @Test
  void anArticleDoesNotContradictItself() {
    assertThat(judge(Said.of("a", "Mara Oake", CHANGED).reading())).isEmpty();
  }

  @Test
  void aPhraseThatTwoSentencesShareIsNoQuotation() {
    Reading one =
        Said.of(
                "a",
                "Mara Oake",
                "“If we win, we will build an economy that works for all, not a few,” Mara Oake said.")
            .reading();
    Reading other =
        Said.of(
                "b",
                "Mara Oake",
                "“Schools need an economy which works for all, not a few of us here,” Mara Oake said.")
            .reading();

    assertThat(JUDGE.judge(one, other)).isEmpty();
  }

  @Test
  void bringsTogetherWhatItJudges() {
    Keys one = JUDGE.keys(Said.of("a", "Mara Oake", WHOLE).reading());
    Keys other = JUDGE.keys(Said.of("b", "Mara Oake", CHANGED).reading());

    assertThat(one.asked()).containsAnyElementsOf(other.offered());
    assertThat(JUDGE.days()).isEqualTo(120);
  }

  /** The order of the two decides who comes first in the evidence, and nothing else. */
  @Test
  void findsTheSameInEitherOrder() {
    Reading one = Said.of("a", "Mara Oake", WHOLE).reading();
    Reading other = Said.of("b", "Mara Oake", CHANGED).reading();

    Judgement there = JUDGE.judge(one, other).orElseThrow();
    Judgement back = JUDGE.judge(other, one).orElseThrow();

    assertThat(back.severity()).isEqualTo(there.severity());
    assertThat(back.confidence()).isEqualTo(there.confidence());
    assertThat(words(back)).containsExactlyInAnyOrderElementsOf(words(there));
  }

  private static List<String> words(Judgement judgement) {
    return judgement.evidence().stream().map(Evidence::words).collect(Collectors.toList());
  }

  private static Optional<Judgement> judge(Reading other) {
    return JUDGE.judge(Said.of("a", "Mara Oake", WHOLE).reading(), other);
  }
}
