package org.hearsay.proposition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StanceReaderTest {

  private static final PropositionReader READER = PropositionReader.english();

  private static Reading reading(String cue, String content) {
    return READER.read(Told.by("Ana Holm", cue, content).in("courier", LocalDate.of(2026, 3, 4)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "said | she would support the harbour tax | SUPPORTS | harbour tax",
        "said | she would not support the harbour tax | OPPOSES | harbour tax",
        "said | “We will vote for a new tunnel” | SUPPORTS | new tunnel",
        "said | “I will never vote for a new tunnel” | OPPOSES | new tunnel",
        "opposed | the harbour tax | OPPOSES | harbour tax",
        "ruled out | any public money | OPPOSES | public money",
        "refused to | sign the lease | REFUSES | sign lease",
        "promised to | close the mill | COMMITS | close mill",
        "said | her party will close the mill | COMMITS | close mill",
        "said | “I won't close the mill” | REFUSES | close mill",
      })
  void readsTheSideAndTheMatter(String cue, String content, Stance.Side side, String matter) {
    assertThat(StanceReader.read(reading(cue, content)))
        .anySatisfy(it -> {
          assertThat(it.side()).isEqualTo(side);
          assertThat(String.join(" ", it.matter())).isEqualTo(matter);
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the mayor will support the harbour tax",
        "she might support the harbour tax",
        "would she support the harbour tax?",
        "she would not back away from the harbour",
      })
  void takesNoSideForOthersOrInDoubt(String content) {
    assertThat(StanceReader.read(reading("said", content))).isEmpty();
  }
}
