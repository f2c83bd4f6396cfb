package org.hearsay.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Whether confidences are as high as the share of those that are right.
 *
 * <p>The expected calibration error is that of Naeini, Cooper and Hauskrecht (<i>Obtaining Well
 * Calibrated Probabilities Using Bayesian Binning</i>, AAAI 2015): what was found is sorted by
 * confidence and parted into bins, and the error is the mean, weighted by the size of the bins, of
 * the absolute difference between a bin's mean confidence and its share of right ones. The bins are
 * of equal count, as in the adaptive calibration error of Nixon et al. (<i>Measuring Calibration in
 * Deep Learning</i>, CVPR workshops 2019), since most confidences are high and bins of equal width
 * would be empty below. Sizes differ by one at most. Of equal confidences, the one of the earlier
 * article and place comes first.
 *
 * @param bins by rising confidence; none is empty
 * @param error from 0 to 1; 0 if nothing was found
 */
public record Calibration(List<Bin> bins, double error) {

  /** How many bins there are, if there is enough to fill them. */
  public static final int BINS = 10;

  public Calibration {
    bins = List.copyOf(bins);
  }

  /**
   * One that was found.
   *
   * @param confidence from 0 to 1
   */
  record Judged(double confidence, boolean right) {}

  /**
   * Those of about the same confidence.
   *
   * @param count how many
   * @param lowest confidence among them
   * @param highest confidence among them
   * @param confidence on average
   * @param right share of them, from 0 to 1
   */
  public record Bin(int count, double lowest, double highest, double confidence, double right) {

    private static Bin of(List<Judged> sorted) {
      return new Bin(
          sorted.size(),
          sorted.getFirst().confidence(),
          sorted.getLast().confidence(),
          sorted.stream().mapToDouble(Judged::confidence).average().orElseThrow(),
          (double) sorted.stream().filter(Judged::right).count() / sorted.size());
    }
  }

  static Calibration of(List<Judged> judged) {
    List<Judged> sorted =
        judged.stream().sorted(Comparator.comparingDouble(Judged::confidence)).toList();
    List<Bin> bins = new ArrayList<>();
    double error = 0;
    for (int i = 0; i < BINS; i++) {
      int from = (int) ((long) sorted.size() * i / BINS);
      int to = (int) ((long) sorted.size() * (i + 1) / BINS);
      if (from < to) {
        Bin bin = Bin.of(sorted.subList(from, to));
        bins.add(bin);
        error += Math.abs(bin.confidence() - bin.right()) * bin.count() / sorted.size();
      }
    }
    return new Calibration(bins, error);
  }
}
