package org.hearsay.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.proposition.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          “We don’t want it.”                           | we do not want it
          "We can't and won't, let's be clear"          | we can not and will not let us be clear
          ''They're fools, I'm sure,'' he said          | they are fools i am sure
          “It’s Ferrol’s.”                              | it 's ferrol 's
          “In the U.S. of A.”                           | in the us of a
          “It cost 1,000 crowns, or 3.5%”               | it cost 1000 crowns or 3.5 percent
          “The, uh, long-time, um, friend”              | the long time friend
          “Five of them were gonna go, okay?”           | 5 of them were going to go ok
          “[T]he mayor [Hask] left”                     | the mayor / left
          “We want[ed] to go … home”                    | we / to go / home
          “What the [expletive] is this?”               | what the * is this
          “What the f*** is this?”                      | what the * is this
          “PeÃ±a came, but donâ€™t ask”                  | pena came but do not ask
          “Peña came, but don’t ask”                    | pena came but do not ask
          “We go,” she said. “We stay.”                 | we go / we stay
          “I . . . agree”                               | i / agree
          Nothing is quoted here.                       | ''
          “Not closed, and so it goes on                | not closed and so it goes on
          """)
  void readsWhatWasSpoken(String printed, String spoken) {
    StringBuilder read = new StringBuilder();
    for (QuotedWord word : Quotation.of(Said.of("a", "", printed).reading()).words()) {
      read.append(read.isEmpty() ? "" : word.gapBefore() ? " / " : " ").append(word.form());
    }

    assertThat(read).hasToString(spoken);
  }

  @Test
  void theKeyIsOfTheSpokenWordsAlone() {
    Quotation one = quoted("“We don’t want a long-time ban,” Oake said.");
    Quotation other = quoted("It was Oake who wrote: ''We do not want a long time ban''.");

    assertThat(one.keys()).hasSize(1).isEqualTo(other.keys());
    // It stands in graphs: a change would make all of them wrong.
    assertThat(one.keys()).containsExactly("scyeis5w2ajwdh56");
  }

  @Test
  void aPhraseHasNoKey() {
    assertThat(quoted("They called it “a very bad deal”.").keys()).isEmpty();
  }

  @Test
  void quotationsOfWhichOneIsCutShareAShingle() {
    assertThat(quoted("“The harbour cranes are rusting away, and nobody minds.”").shingles(4))
        .containsAnyElementsOf(quoted("The “cranes are rusting away”, Oake said.").shingles(4));
  }

  private static Quotation quoted(String text) {
    return Quotation.of(Said.of("a", "", text).reading());
  }
}
