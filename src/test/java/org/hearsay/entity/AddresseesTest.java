package org.hearsay.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.entity.Corvane.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddresseesTest {

  private static String read(Participants who) {
    return who.addressees().stream().map(Corvane::read).collect(Collectors.joining("; "));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # the statement                                                                    | to whom
          [1source Teld] [1cue told] sailors [1said that it fell]                            | sailors: GROUP
          [1source Teld] [1cue told] the Vint Courier on Monday [1said that it fell]         | The Vint Courier
          [1source Teld] [1cue told] The [1said Flare how it fell]                           | Flare
          [1source Teld] [1cue urged] [1said sailors to stay away]                           | sailors: GROUP
          [1source Teld] [1cue urged] [1said calm]                                           | ''
          [1source Teld] [1cue told] the envoy, Tom Reyd, [1said that it fell]               | Tom Reyd
          [1source Teld] [1cue told] 18,000 sailors [1said that it fell]                     | 18,000 sailors: GROUP
          [1said “It fell,”] [1source Teld] [1cue told] a rally in Vint                      | rally in Vint: GROUP
          [1said “It fell,”] [1source Teld] [1cue shouted] to the crowd                      | crowd: GROUP
          [1said “It fell,”] [1source Teld] [1cue wrote] in a letter to sailors              | sailors: GROUP
          [1source Teld] [1cue said] [1said that it fell]                                    | ''
          """)
  void theWordsAfterTheCueTellToWhomItWasSaid(String statement, String whom) {
    assertThat(read(Corvane.last(statement + "."))).isEqualTo(whom);
  }

  @Test
  void aReplyIsSaidToWhoeverSpokeBefore() {
    assertThat(
            read(
                Corvane.last(
                    "[1source Mara Teld] [1cue said] [1said it fell]. [2said “It stands,”]"
                        + " [2source Tom Reyd] [2cue replied].")))
        .isEqualTo("Mara Teld");
  }

  @Test
  void whoeverGoesOnSpeaksToTheSamePeople() {
    List<Participants> all =
        Told.of(
                "[1said “It fell,”] [1source Mara Teld] [1cue told] sailors. [2said “It broke,”]"
                    + " [2source Teld] [2cue said]. [3source Tom Reyd] [3cue said] [3said no].",
                "")
            .resolve();

    assertThat(all)
        .extracting(AddresseesTest::read)
        .containsExactly("sailors: GROUP", "sailors: GROUP", "");
  }

  @Test
  void inATranscriptEachSpeaksToTheOther() {
    List<Participants> all =
        Told.of(
                "[1source Mara Teld][1cue :] [1said Did it fall?]\n\n[2source Tom Reyd][2cue :]"
                    + " [2said It did.]\n\n[3source Mara Teld][3cue :] [3said When?]",
                "")
            .resolve();

    assertThat(all).extracting(AddresseesTest::read).containsExactly("", "Mara Teld", "Tom Reyd");
  }
}
