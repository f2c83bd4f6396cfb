package org.hearsay.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.hearsay.proposition.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlignmentTest {

  private static final String WHOLE =
      "“The harbour needs new cranes this year, and nobody in the council wants to pay.”";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          “The harbour needs old cranes this year, and nobody in the council wants to pay.”         | new → old
          “The harbour needs cranes this year, and nobody in the council wants to pay.”             | new → ∅
          “The harbour needs new cranes this very year, and nobody in the council wants to pay.”    | ∅ → very
          “The harbour needs new cranes this year, and nobody in the council wants to help.”        | pay → help
          “A harbour needs new cranes this year, and nobody in the council wants to pay.”           | the → a
          “The harbour needs new cranes this year.”                                                 | ''
          Oake says nobody “in the council wants to pay.”                                           | ''
          “The harbour needs … cranes this year, and nobody in the council wants to pay.”           | ''
          “[It] needs new cranes this year, and nobody in the [town] council wants to pay.”         | ''
          “The harbor needs new cranes this year,” Oake said, “and nobody in the council wants…”    | ''
          “The harbour needs, uh, new cranes this — this year, and nobody in the council wants to”  | ''
          “The council needs new cranes this year, and nobody in the harbour wants to pay.”         | harbour → council, council → harbour
          """)
  void saysWhatDiffers(String other, String difference) {
    Alignment alignment = Alignment.of(quoted(WHOLE), quoted(other));

    assertThat(alignment.edits().stream().map(Edit::difference).collect(Collectors.joining(", ")))
        .isEqualTo(difference);
  }

  @Test
  void measuresWhatIsShared() {
    Alignment alignment =
        Alignment.of(
            quoted("“The harbour needs new cranes.”"), quoted("“The harbour needs old cranes.”"));

    assertThat(alignment.matched()).hasSize(4);
    assertThat(alignment.words()).isEqualTo(5);
    assertThat(alignment.core()).isEqualTo(3);
    assertThat(alignment.share()).isEqualTo(0.8);
    assertThat(alignment.information()).isBetween(10.0, 25.0);
  }

  @Test
  void quotationsWithNothingInCommonShareNothing() {
    Alignment alignment = Alignment.of(quoted("“Cranes rust.”"), quoted("“Nobody pays.”"));

    assertThat(alignment.matched()).isEmpty();
    assertThat(alignment.edits()).isEmpty();
    assertThat(alignment.share()).isZero();
  }

  @Test
  @Timeout(20)
  void alignsASpeechInTime() {
    Quotation speech = quoted("“" + "the harbour needs cranes and ".repeat(2_000) + "”");

    assertThat(Alignment.of(speech, speech).core()).isGreaterThanOrEqualTo(990);
  }

  private static Quotation quoted(String text) {
    return Quotation.of(Said.of("a", "", text).reading());
  }
}
