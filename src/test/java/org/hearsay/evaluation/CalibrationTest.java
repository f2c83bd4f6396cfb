package org.hearsay.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.hearsay.evaluation.Calibration.Bin;
import org.hearsay.evaluation.Calibration.Judged;
import org.junit.jupiter.api.Test;

class CalibrationTest {

  @Test
  void binsHaveEqualCounts() {
    List<Judged> judged =
        IntStream.range(0, 25).mapToObj(it -> new Judged(it / 25., it % 2 == 0)).toList();

    assertThat(Calibration.of(judged).bins().stream().map(Bin::count))
        .containsExactly(2, 3, 2, 3, 2, 3, 2, 3, 2, 3);
  }

  @Test
  void whoIsAsSureAsRightHasNoError() {
    List<Judged> judged = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      judged.add(new Judged(.75, i % 4 != 0));
    }

    assertThat(Calibration.of(judged).error()).isEqualTo(0, within(1e-12));
    // Ties stay in the order given, so this puts all that are wrong into the same bins.
    judged.sort((one, other) -> Boolean.compare(one.right(), other.right()));
    assertThat(Calibration.of(judged).error())
        .isEqualTo((8 * .75 + 4 * .25 + 28 * .25) / 40, within(1e-12));
  }

  @Test
  void whoIsAlwaysSureErrsByTheShareOfErrors() {
    List<Judged> judged = new ArrayList<>(Collections.nCopies(70, new Judged(1, true)));
    judged.addAll(Collections.nCopies(30, new Judged(1, false)));

    assertThat(Calibration.of(judged).error()).isEqualTo(.3, within(1e-12));
  }

  @Test
  void nothingFoundIsNoError() {
    assertThat(Calibration.of(List.of())).isEqualTo(new Calibration(List.of(), 0));
  }
}
