package org.hearsay.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.article.Text;
import org.hearsay.proposition.Frequencies;
import org.hearsay.proposition.Lexicon;
import org.hearsay.proposition.PropositionReader;
import org.hearsay.proposition.Reading;
import org.hearsay.proposition.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pairs of statements, each "speaker; cue; content", in two articles of two outlets. */
class PropositionJudgesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 4);
  private static final Lexicon LEXICON = Lexicon.english();
  private static final Frequencies FREQUENCIES = Frequencies.english();
  private static final PropositionReader READER = new PropositionReader(LEXICON, FREQUENCIES);

  private static Told told(String statement) {
    String[] parts = statement.split("; ", 3);
    return Told.by(parts[0], parts[1], parts[2]);
  }

  private static Reading reading(String statement, String outlet, LocalDate day) {
    return READER.read(told(statement).in(outlet, day));
  }

  private static Set<Kind> kinds(Reading one, Reading other) {
    Set<Kind> found = new TreeSet<>();
    for (PairJudge judge : Judges.english(READER).pair()) {
      Keys first = judge.keys(one);
      Keys second = judge.keys(other);
      boolean meet =
          !Collections.disjoint(first.asked(), second.offered())
              || !Collections.disjoint(second.asked(), first.offered());
      if (meet) {
        judge.judge(one, other).ifPresent(it -> found.add(it.kind()));
      }
    }
    return found;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NUMBER_MISMATCH"
            + "| Port office; said; 3,200 dockers walked off the job at the harbour on Monday"
            + "| Port office; said; some 2,300 dockers stayed at home on Monday",
        "NUMBER_MISMATCH"
            + "| Ana Holm; said; the ferry carried 410 passengers across the frozen strait"
            + "| Bo Lind; said; the ferry carried 140 passengers across the frozen strait",
        "DATE_MISMATCH"
            + "| Ana Holm; said; the turbine inspectors would leave Tolmen on Friday"
            + "| Ana Holm; said; the turbine inspectors would leave Tolmen on Sunday",
        "PLACE_MISMATCH"
            + "| Ana Holm; said; the smuggled amber was hidden in Tolmen by two fishermen"
            + "| Ana Holm; said; the smuggled amber was hidden in Varde by two fishermen",
        "POLARITY"
            + "| Ana Holm; said; the turbine inspectors had seen the cracked rotor"
            + "| Bo Lind; said; the turbine inspectors had never seen the cracked rotor",
        "POLARITY"
            + "| Ana Holm; said; the court accepted the fishermen's amended petition"
            + "| Bo Lind; said; the court rejected the fishermen's amended petition",
        "DENIAL"
            + "| Two clerks; said; Bo Lind knew of a mercury leak at the Tolmen smelter in May"
            + "| Bo Lind; denied; knowing of a mercury leak at the Tolmen smelter",
        "DENIAL"
            + "| Two clerks; said; the smelter dumped mercury into the Tolmen lagoon at night"
            + "| Bo Lind; denied; that the smelter dumped mercury into the Tolmen lagoon",
        "REVERSAL"
            + "| Ana Holm; said; “I will never vote for a later retirement”"
            + "| Ana Holm; said; her party would support a later retirement age",
      })
  void finds(Kind kind, String one, String other) {
    Reading first = reading(one, "courier", DAY);
    Reading second = reading(other, "beacon", DAY.plusDays(1));
    assertThat(kinds(first, second)).contains(kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "two polls"
            + "| Ana Holm; said; 41 percent of Tolmen fishermen support the poll tax"
            + "| Ana Holm; said; 52 percent of Tolmen fishermen support the poll tax",
        "a bound and a value within it"
            + "| Ana Holm; said; at least 80 passengers drowned in the frozen strait"
            + "| Ana Holm; said; 84 passengers drowned in the frozen strait",
        "one rounded"
            + "| Ana Holm; said; about 3,000 passengers crossed the frozen strait"
            + "| Ana Holm; said; 3,120 passengers crossed the frozen strait",
        "the other value is there too"
            + "| Ana Holm; said; the ferry carried 410 passengers across the frozen strait"
            + "| Bo Lind; said; the ferry carried 140 passengers across the frozen strait, then 410",
        "a part of the other"
            + "| Ana Holm; said; none of its 40 boats would sail without an escort"
            + "| Ana Holm; said; 22 boats had put their names down to sail under escort",
        "two days"
            + "| Port office; said; 3,200 dockers walked off the job on Monday"
            + "| Port office; said; 2,300 dockers walked off the job on Tuesday, far fewer",
        "a benefit denied"
            + "| Two clerks; said; the court gave Bo Lind class-action status over the mercury leak"
            + "| Ana Holm; denied; Bo Lind class-action status over the mercury leak",
        "somebody else denies of himself"
            + "| Two clerks; said; Cora Dahl knew of a mercury leak at the Tolmen smelter in May"
            + "| Bo Lind; denied; knowing of a mercury leak at the Tolmen smelter",
        "both deny"
            + "| Ana Holm; said; the turbine inspectors had not seen the cracked rotor"
            + "| Bo Lind; said; the turbine inspectors had never seen the cracked rotor",
        "not only"
            + "| Ana Holm; said; the inspectors had seen the cracked rotor and turbine"
            + "| Bo Lind; said; the inspectors had not only seen the cracked rotor and turbine",
        "a question"
            + "| Ana Holm; said; the turbine inspectors had seen the cracked rotor"
            + "| Bo Lind; asked; had the turbine inspectors not seen the cracked rotor?",
        "another speaker"
            + "| Ana Holm; said; “I will never vote for a later retirement”"
            + "| Bo Lind; said; his party would support a later retirement age",
      })
  void staysSilentOn(String trap, String one, String other) {
    Reading first = reading(one, "courier", DAY);
    Reading second = reading(other, "beacon", DAY.plusDays(1));
    assertThat(kinds(first, second)).as(trap).isEmpty();
  }

  @Test
  void givesTheWordsOnBothSides() {
    Reading one =
        reading("Ana Holm; said; the ferry carried 410 passengers across the ice sheet", "a", DAY);
    Reading other =
        reading("Bo Lind; said; the ferry carried 140 passengers across the ice sheet", "b", DAY);
    Judgement found = new NumberJudge(LEXICON, FREQUENCIES).judge(one, other).orElseThrow();
    assertThat(found.evidence()).extracting(Evidence::words).containsExactly("410", "140");
    assertThat(found.evidence())
        .allSatisfy(it ->
            assertThat(
                    Text.of(
                            (it.statement().equals(one.assertion().statement()) ? one : other)
                                .assertion()
                                .passage()
                                .text())
                        .slice(it.span()))
                .isEqualTo(it.words()));
    assertThat(found.difference()).containsExactly("410 → 140");
  }

  @Test
  void callsTwoOpinionsADisagreement() {
    Reading one = reading("Ana Holm; said; the town should sell the old copper smelter", "a", DAY);
    Reading other =
        reading("Bo Lind; said; the town should not sell the old copper smelter", "b", DAY);
    assertThat(kinds(one, other)).containsExactly(Kind.DISAGREEMENT);
  }
}
