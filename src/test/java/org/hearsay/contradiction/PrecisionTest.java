package org.hearsay.contradiction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.contradiction.Review.Reason;
import org.hearsay.contradiction.Review.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrecisionTest {

  /** The bounds are those that statistical tables give. */
  @ParameterizedTest
  @CsvSource({
    "8, 2, 0.8, 0.4902, 0.9433",
    "0, 5, 0.0, 0.0, 0.4345",
    "5, 0, 1.0, 0.5655, 1.0",
    "60, 40, 0.6, 0.5020, 0.6906"
  })
  void hasWilsonsInterval(int confirmed, int dismissed, double share, double low, double high) {
    Precision precision = new Precision(confirmed, dismissed);

    assertThat(precision.share()).isEqualTo(share);
    assertThat(precision.low()).isEqualTo(low, within(0.0001));
    assertThat(precision.high()).isEqualTo(high, within(0.0001));
  }

  @ParameterizedTest
  @CsvSource({"17, 12, false", "17, 13, true", "18, 12, false", "0, 29, false"})
  void demotesFromThirtyDecisionsOn(int confirmed, int dismissed, boolean demotes) {
    assertThat(new Precision(confirmed, dismissed).demotes()).isEqualTo(demotes);
  }

  @Test
  void countsEachFindingByTheLastDecision() {
    List<Reviewed> reviews =
        List.of(
            reviewed("a", Verdict.DISMISS, 3),
            reviewed("a", Verdict.CONFIRM, 1),
            reviewed("b", Verdict.CONFIRM, 2),
            reviewed("b", Verdict.REOPEN, 4),
            reviewed("c", Verdict.REOPEN, 5));

    assertThat(Precision.byKind(reviews))
        .containsOnlyKeys(Kind.DENIAL)
        .containsValue(new Precision(1, 1));
  }

  private static Reviewed reviewed(String finding, Verdict verdict, int second) {
    return new Reviewed(
        new Review(
            finding,
            verdict,
            verdict == Verdict.DISMISS ? Optional.of(Reason.OPINION) : Optional.empty(),
            "",
            "Ada",
            Instant.ofEpochSecond(second),
            Optional.empty()),
        Kind.DENIAL,
        Set.of(),
        Set.of());
  }
}
