package org.hearsay.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.article.Span;
import org.hearsay.entity.Corvane.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetsTest {

  private static List<String> targets(String marked) {
    return targets(Corvane.last(marked));
  }

  private static List<String> targets(Participants who) {
    return who.targets().stream().map(it -> Corvane.read(it.party())).toList();
  }

  @Test
  void whoeverTheContentIsAboutComesBeforeWhomItOnlyMentions() {
    List<String> targets =
        targets(
            "[1source Mara Teld] [1cue said] [1said that Tom Reyd had left the ferry with the"
                + " nets, the ropes, the lamps and the boxes that were found in Vint]. Ada Voss"
                + " nodded.");

    assertThat(targets).startsWith("Tom Reyd").doesNotContain("Mara Teld", "Ada Voss");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # before the statement                       | the statement                                                         | first target
          Mara Teld met Tom Reyd.                      | [1source Teld] [1cue said] [1said he had lied]                        | Tom Reyd
          Tom Reyd met sailors.                        | [1source Reyd] [1cue said] [1said he would not resign]                | Tom Reyd
          Ada Voss met Tom Reyd.                       | [1source Reyd] [1cue said]: [1said “She never called us.”]            | Ada Voss
          Tom Reyd met sailors.                        | [1source Reyd] [1cue said]: [1said “I sold my boat and I regret it.”] | Tom Reyd
          The minister, Ada Voss, met sailors.         | [1source Sailors] [1cue said] [1said the minister had lied]           | Ada Voss
          The Corvane Ports Authority met sailors.     | [1source Sailors] [1cue said] [1said the authority had lied]          | Corvane Ports Authority
          Sailors fear the ports bill. The bill is new.| [1source Reyd] [1cue said] [1said the bill would fail]                | ports bill: DOCUMENT
          """)
  void pronounsAndDescriptionsOfTheContentAreFollowed(
      String before, String statement, String first) {
    assertThat(targets(before + " " + statement + ".").getFirst()).isEqualTo(first);
  }

  @Test
  void aStatementThatNamesNobodyIsAboutTheTopicOfTheOneBefore() {
    List<Participants> all =
        Told.of(
                "[1source Sailors] [1cue said] [1said Tom Reyd had sold the ferry]. "
                    + "[2said “That was wrong,”] [2source they] [2cue added].",
                "")
            .resolve();

    assertThat(targets(all.getLast())).containsExactly("Tom Reyd");
  }

  @Test
  void placesThatAnArticleNamesAgainAndAgainByOneWordCountAlsoByTheirPeople() {
    List<String> targets =
        targets(
            "A storm hit the coast of Ostrava Nev, and then Brannok. In Brannok boats sank, and"
                + " Brannok closed its port. [1source Sailors] [1cue said] [1said Brannokans had"
                + " been warned].");

    assertThat(targets).startsWith("Brannok");
  }

  @Test
  void aStatementHasFourTargetsAtMostTheLikeliestFirst() {
    Participants who =
        Corvane.last(
            "[1source Sailors] [1cue said] [1said Mara Teld, Tom Reyd, Ada Voss, Ivo Voss, Corvane"
                + " and the Unionist Party had met]. Mara Teld, Tom Reyd, Ada Voss, Ivo Voss,"
                + " Corvane and the Unionist Party had nothing to add.");

    assertThat(who.targets()).hasSizeBetween(2, 4);
    assertThat(who.targets().stream().map(it -> -it.confidence()).toList()).isSorted();
  }

  @Test
  void eachTargetTellsTheWordsThatReferToItAndByWhichRule() {
    Told told = Told.of("Tom Reyd left. [1source Sailors] [1cue said] [1said Reyd lied].", "");

    Resolution target = told.resolve().getLast().targets().getFirst();

    assertThat(target.rule()).isEqualTo("surname");
    assertThat(target.mention())
        .extracting((Span it) -> told.article().text().slice(it))
        .containsExactly("Reyd");
  }

  @Test
  void anArticleThatNamesNobodyHasNoTargets() {
    assertThat(targets("[1source Sailors] [1cue said] [1said it rained].")).isEmpty();
  }
}
