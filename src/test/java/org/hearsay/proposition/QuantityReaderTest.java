package org.hearsay.proposition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityReaderTest {

  private static final Lexicon LEXICON = Lexicon.english();
  private static final PropositionReader READER =
      new PropositionReader(LEXICON, Frequencies.english());

  /** A Wednesday. */
  private static final LocalDate DAY = LocalDate.of(2026, 3, 4);

  private static List<Quantity> read(String content) {
    Assertion assertion = Told.by("Ana Holm", "said", content).in("courier", DAY);
    return new QuantityReader(LEXICON).read(READER.read(assertion));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "some 55,000 pages of letters were lost | 55000 | 55000 | ABOUT | page | page letter",
        "the repair cost 1.9 million crowns | 1900000 | 1900000 | EXACTLY | crown | ''",
        "at least 80 people were hurt | 80 | 80 | AT_LEAST | people | people",
        "up to 40 boats may sail | 40 | 40 | AT_MOST | boat | boat",
        "more than $3 billion was lent | 3000000000 | 3000000000 | AT_LEAST | dollar | ''",
        "they lent £2.5bn to the town | 2500000000 | 2500000000 | EXACTLY | pound | ''",
        "twenty-two boats sailed | 22 | 22 | EXACTLY | boat | boat",
        "nearly two-thirds of voters agree | 0.66 | 0.66 | ABOUT | voter | voter",
        "between 20 and 30 ships were sent away | 20 | 30 | EXACTLY | ship | ship",
        "12 per cent of the workers left | 12 | 12 | EXACTLY | percent | worker",
        "it released 5,500 more pages | 5500 | 5500 | AT_LEAST | page | page",
        "nine hundred tonnes were lifted | 900 | 900 | EXACTLY | tonne | tonne",
      })
  void readsNumbersWithWhatTheyCount(
      String content, String low, String high, Hedge hedge, String unit, String property) {
    assertThat(read(content))
        .singleElement()
        .satisfies(it -> {
          assertThat(it.low()).isEqualByComparingTo(low);
          assertThat(it.high()).isEqualByComparingTo(high);
          assertThat(it.hedge()).isEqualTo(hedge);
          assertThat(it.unit()).isEqualTo(unit);
          assertThat(String.join(" ", it.property())).isEqualTo(property);
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "it began on March 4",
        "they met in 2016",
        "crane 7 was shaking",
        "one of them left",
        "the boat came at 11:30",
        "they won it 6-3",
        "Bo Lind, 42, came too",
      })
  void leavesOutNumbersThatCountNothing(String content) {
    assertThat(read(content)).isEmpty();
  }

  @Test
  void tellsRoundingAndDay() {
    assertThat(read("3,200 dockers stayed out on Monday"))
        .singleElement()
        .satisfies(it -> {
          assertThat(it.rounding()).isEqualByComparingTo("100");
          assertThat(it.asOf()).contains(LocalDate.of(2026, 3, 2));
        });
  }
}
