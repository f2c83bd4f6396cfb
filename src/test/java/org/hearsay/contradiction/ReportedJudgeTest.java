package org.hearsay.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hearsay.proposition.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportedJudgeTest {

  private static final ReportedJudge JUDGE = ReportedJudge.english();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # sentence                                                              | who; cue; what
          Mayor Ada Reyd has denied that the bridge was ever closed.              | Mayor Ada Reyd; denied; that the bridge was ever closed
          Reyd denied meeting the builders.                                       | Reyd; denied; meeting the builders
          Reyd, who was not reached on Monday, vigorously denied the allegations. | Reyd; vigorously denied; the allegations
          The council denies any role in the sale.                                | The council; denies; any role in the sale
          Tollen said the ferry leaked, a charge that its owners strongly denied. | Tollen said the ferry leaked; its owners; strongly denied
          A spokesman disputed their account.                                     | A spokesman; disputed; their account
          Kessa Tollen rejected the notion that she would resign.                 | Kessa Tollen; rejected; the notion that she would resign
          The harbour board pushed back against claims of waste.                  | The harbour board; pushed back against; claims of waste
          Orm Vassek, contradicting Reyd, said the fee would rise.                | Orm Vassek; contradicting; Reyd
          His words appeared to contradict his earlier statements.                | His words; contradict; his earlier statements
          Contrary to Tollen's claims, the harbour made a profit.                 | Contrary to; Tollen's claims
          The figures ran counter to her earlier testimony.                       | ran counter to; her earlier testimony
          Witnesses gave contradictory accounts of the fire.                      | contradictory; accounts of the fire
          Vassek later walked back his remarks about the ferry.                   | Vassek; walked back; his remarks about the ferry
          Vassek backtracked on the toll.                                         | Vassek; backtracked; the toll
          Tollen later recanted the claim.                                        | Tollen; later recanted; the claim
          Tollen opposed the toll for years before reversing herself.             | Tollen; reversing herself
          Reyd has changed her story twice.                                       | Reyd; changed her story
          Vassek repeated the debunked claim that the bridge is new.              | debunked; claim that the bridge is new
          Vassek spoke for an hour, falsely claiming that the bridge was his.     | falsely; claiming that the bridge was his
          Reyd said the Courier's report was misleading.                          | the Courier's report was; misleading
          Despite Reyd's claim, the bridge opened late.                           | Despite; Reyd's claim
          """)
  void tellsWhoContradictsWhat(String sentence, String evidence) {
    Judgement found = judged(sentence).orElseThrow();

    assertThat(found.kind()).isEqualTo(Kind.REPORTED);
    assertThat(found.evidence().stream().map(Evidence::words).toList())
        .isEqualTo(Arrays.stream(evidence.split(";", -1)).map(String::strip).toList());
    assertThat(found.evidence())
        .allSatisfy(it ->
            assertThat(sentence.substring(it.span().start(), it.span().end()))
                .isEqualTo(it.words()));
    assertThat(found.why()).startsWith("The article itself reports ").endsWith(".");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Reyd did not deny that the bridge was closed.",
        "Reyd has never disputed their account.",
        "Reyd declined to dispute the claim.",
        "If Reyd denied the allegations, nobody heard it.",
        "Could it be that Reyd denied the allegations?",
        "Nobody expected that Reyd would contradict Tollen.",
        "Reyd said it was hard to dispute the claim.",
        "The court denied bail to the builder.",
        "The board denied that request on Monday.",
        "They were denied entry at the border.",
        "The party wants to deny Tollen the nomination.",
        "The appeals court reversed a ruling on tolls.",
        "At the pier the drivers reversed themselves into the last gap and switched their lamps off.",
        "He had contradictory feelings about the harbour.",
        "Voters rejected the treaty by a wide margin.",
        "Tollen walked back to the harbour.",
        "Ships may not enter the disputed waters.",
        "The dispute over the toll goes on.",
        "\"Reyd contradicted her earlier statements,\" said Tollen.",
        "The drug showed no evidence of harm.",
        "The two remain at odds over the toll.",
      })
  void isSilentWhereNothingIsContradicted(String sentence) {
    assertThat(judged(sentence)).isEmpty();
  }

  @Test
  void isSurerWhereTheExtractorAgrees() {
    double alone = judged("Reyd denied the allegations.").orElseThrow().confidence();

    assertThat(judged("Reyd [denied] the allegations.").orElseThrow().confidence())
        .isGreaterThan(alone);
  }

  @Test
  void statementsOfOneSentenceHaveOneDifference() {
    String first = "Reyd [said] the bridge was old but denied that it was ever closed.";
    String second = "Reyd said the bridge was old but [denied] that it was ever closed.";

    Judgement one = judged(first).orElseThrow();
    Judgement other = judged(second).orElseThrow();

    assertThat(one.difference()).isEqualTo(other.difference()).hasSize(1);
    assertThat(one.evidence()).isEqualTo(other.evidence());
  }

  @Test
  void whatIsOnlyRejectedWeighsLess() {
    assertThat(judged("Reyd denied the charges.").orElseThrow().severity())
        .isEqualTo(Severity.MATERIAL);
    assertThat(judged("Reyd rejected the allegation.").orElseThrow().severity())
        .isEqualTo(Severity.VERBAL);
  }

  @Test
  void everyPatternCanMatch() {
    List<ReportPattern> patterns = ReportPattern.english();

    assertThat(patterns).hasSizeGreaterThan(30);
    assertThat(patterns)
        .allSatisfy(it -> {
          assertThat(it.confidence()).isBetween(0.5, 1.0);
          assertThat(it.pattern().namedGroups()).containsKey("cue");
          assertThat(it.triggers()).isNotEmpty().noneMatch(String::isBlank);
        });
  }

  private static Optional<Judgement> judged(String sentence) {
    Reading reading = Written.statement("a", sentence);
    return JUDGE.judge(reading);
  }
}
