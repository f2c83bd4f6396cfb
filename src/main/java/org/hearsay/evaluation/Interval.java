package org.hearsay.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;

/**
 * Where a figure of other articles of the same kind may be expected to lie, with 95 %.
 *
 * @param low the 2.5th percentile
 * @param high the 97.5th percentile
 */
public record Interval(double low, double high) {

  private static final long SEED = 1;
  private static final double TAIL = .025;

  /**
   * The percentile bootstrap over articles (Efron and Tibshirani, <i>An Introduction to the
   * Bootstrap</i>, 1993, chapter 13) of F1: as many articles as there are are drawn with
   * replacement, and F1 is counted of their sums; so many times; the percentiles of what came out
   * are the interval. The draws are the same in each call.
   *
   * @param articles the counts of each, at least one
   * @param rounds at least 40, that each tail has one
   */
  static Interval ofF1(List<Ratio> articles, int rounds) {
    Random random = new Random(SEED);
    List<Double> drawn = new ArrayList<>(rounds);
    UnaryOperator<Ratio> more = it -> it.plus(articles.get(random.nextInt(articles.size())));
    for (int i = 0; i < rounds; i++) {
      Ratio sum = Ratio.NONE;
      for (int j = 0; j < articles.size(); j++) {
        sum = more.apply(sum);
      }
      drawn.add(sum.f1());
    }
    drawn.sort(Double::compare);
    return new Interval(drawn.get((int) (TAIL * rounds)), drawn.get((int) ((1 - TAIL) * rounds)));
  }
}
