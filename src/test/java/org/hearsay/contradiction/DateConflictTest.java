package org.hearsay.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.proposition.Said;
import org.junit.jupiter.api.Test;

class DateConflictTest {

  private static final DateConflict JUDGE = new DateConflict();

  private static final Said ONE =
      Said.of(
              "a",
              "Mara Oake",
              "“I will not sign a treaty that sells the herring of our grandchildren to a foreign"
                  + " fleet,” Mara Oake said.")
          .on("2031-03-03");

  private static final Said OTHER =
      Said.of("b", "Mara Oake", ONE.text()).on("2031-03-07").published("2031-03-11");

  @Test
  void findsOneUtteranceOnTwoDays() {
    Judgement judgement = JUDGE.judge(ONE.reading(), OTHER.reading()).orElseThrow();

    assertThat(judgement.difference()).containsExactly("2031-03-03 → 2031-03-07");
    assertThat(judgement.why()).contains("2031-03-03", "2031-03-07");
    assertThat(judgement.evidence()).hasSize(2);
  }

  @Test
  void theNextDayMayBeTheSame() {
    assertThat(JUDGE.judge(ONE.reading(), OTHER.on("2031-03-04").reading())).isEmpty();
  }

  @Test
  void aDayThatIsNotStatedIsNoConflict() {
    Said untold = Said.of("b", "Mara Oake", ONE.text());

    assertThat(JUDGE.judge(ONE.reading(), untold.reading())).isEmpty();
    assertThat(JUDGE.keys(untold.reading())).isEqualTo(Keys.NONE);
  }

  @Test
  void whatIsOftenSaidHasManyDays() {
    Said often =
        Said.of("b", "Mara Oake", ONE.text().replace("said.", "said again.")).on("2031-03-07");

    assertThat(JUDGE.judge(ONE.reading(), often.reading())).isEmpty();
  }

  @Test
  void aShortSentenceMayBeSaidTwice() {
    Said one = Said.of("a", "Mara Oake", "“I will not sign it,” Mara Oake said.").on("2031-03-03");
    Said other = Said.of("b", "Mara Oake", one.text()).on("2031-03-07");

    assertThat(JUDGE.judge(one.reading(), other.reading())).isEmpty();
  }
}
