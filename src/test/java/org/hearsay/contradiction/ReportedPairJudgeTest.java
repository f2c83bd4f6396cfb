package org.hearsay.contradiction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportedPairJudgeTest {

  private static final ReportedPairJudge JUDGE = ReportedPairJudge.english();

  @ParameterizedTest(name = "{0} | {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # one                                                  | other                                                     | expected
          Reyd secretly sold the ferry to her brother.           | Ada Reyd denied that she had sold the ferry.              | true
          Vassek called the harbour bridge unsafe for lorries.   | Vassek later walked back his remarks on the unsafe bridge. | true
          "The ferry never leaked," said {Orm Vassek}.             | Engineers, contradicting Vassek, said the hull was rotten. | true
          Reyd opened a school in Marrow on Monday.              | Ada Reyd denied that she had sold the ferry.              | false
          Reyd secretly sold the ferry to her brother.           | Ada Reyd said that she had sold the ferry.                | false
          Ada Reyd denied that she sold the ferry in June.       | Ada Reyd denied that she had sold the ferry.              | false
          """)
  void linksAReportToWhatItIsAbout(String one, String other, boolean expected) {
    assertThat(judged(one, other).isPresent()).isEqualTo(expected);
    assertThat(judged(other, one).isPresent()).isEqualTo(expected);
  }

  @Test
  void citesBothSidesAndIsLessSureThanTheReport() {
    Judgement found =
        judged(
                "Reyd secretly sold the ferry to her brother.",
                "Ada Reyd denied that she had sold the ferry.")
            .orElseThrow();

    assertThat(found.kind()).isEqualTo(Kind.REPORTED);
    assertThat(found.evidence())
        .extracting(Evidence::statement, Evidence::words)
        .contains(tuple("b/statement", "denied"), tuple("a/statement", "ferry"));
    assertThat(found.confidence())
        .isLessThan(
            ReportedJudge.english()
                .judge(Written.statement("b", "Ada Reyd denied that she had sold the ferry."))
                .orElseThrow()
                .confidence());
  }

  @Test
  void statementsThatShareNothingAreNotBroughtTogether() {
    Keys report = JUDGE.keys(Written.statement("a", "Reyd denied that she sold the ferry."));

    assertThat(report.meet(JUDGE.keys(Written.statement("b", "The ferry was sold.")))).isTrue();
    assertThat(report.meet(JUDGE.keys(Written.statement("b", "The school opened.")))).isFalse();
  }

  private static Optional<Judgement> judged(String one, String other) {
    return JUDGE.judge(Written.statement("a", one), Written.statement("b", other));
  }
}
