package org.hearsay.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class IntervalTest {

  @Test
  void articlesThatAreAlikeLeaveNoDoubt() {
    List<Ratio> articles = Collections.nCopies(5, new Ratio(3, 4, 3, 5));

    Interval interval = Interval.ofF1(articles, 100);

    assertThat(interval.low()).isEqualTo(6 / 9., within(1e-12)).isEqualTo(interval.high());
  }

  /** A hundred articles of one attribution each: the share of right ones is binomial. */
  @Test
  void isThatOfTheBinomialDistribution() {
    List<Ratio> articles = new ArrayList<>(Collections.nCopies(50, new Ratio(1, 1, 1, 1)));
    articles.addAll(Collections.nCopies(50, new Ratio(0, 1, 0, 1)));

    Interval interval = Interval.ofF1(articles, 4000);

    assertThat(interval.low()).isEqualTo(.5 - 1.96 * .05, within(.015));
    assertThat(interval.high()).isEqualTo(.5 + 1.96 * .05, within(.015));
    assertThat(Interval.ofF1(articles, 4000)).isEqualTo(interval);
  }
}
