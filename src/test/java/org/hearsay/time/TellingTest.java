package org.hearsay.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TellingTest {

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      textBlock =
          """
          Teld |said|PAST
          Teld |told|PAST
          |according to|PAST
          Teld |did not respond|PAST
          Teld |went on to say|PAST
          Teld |would not say|PAST
          Teld |wanted to know|PAST
          Teld was |asked|PAST
          Her |advice|PAST
          the mayor's |warning about|PAST
          Teld |says|CURRENT
          Teld |has said|CURRENT
          Teld has also |argued|CURRENT
          Teld |is demanding|CURRENT
          Teld |is said to have asked|CURRENT
          he said, |adding|ATTENDANT
          Teld|:|TURN
          Teld |believes|OPEN
          Teld |is confident|OPEN
          Teld |feared|OPEN
          Teld |wants|OPEN
          Teld has |long argued|OPEN
          Teld has often |said|OPEN
          Teld |had said|OPEN
          Teld |will say|OPEN
          the chance |to say|OPEN
          the impulse |is to tell|OPEN
          the board's |first thought is to tell|OPEN
          he met a sailor who |said|OPEN
          he met Teld, who |said|PAST
          Teld and Reyd |call|OPEN
          Teld and Reyd |said|PAST
          the chair's |authority to call|OPEN
          Now let's |say|OPEN
          the act |allows|OPEN
          Teld |continues to ignore|OPEN
          |Allegations of|OPEN
          Teld |was eyeing|OPEN
          """)
  void aCueTellsHowItStandsToTime(String before, String cue, Telling telling) {
    assertThat(Telling.of(before == null ? "" : before, cue)).isEqualTo(telling);
  }

  @ParameterizedTest
  @CsvSource({"'“so it is,” ', said, PAST", "'Teld, who is old, ', said, PAST"})
  void whatStandsBeyondACommaIsNotOfTheVerb(String before, String cue, Telling telling) {
    assertThat(Telling.of(before, cue)).isEqualTo(telling);
  }
}
