package org.hearsay.attribution;

import java.util.List;

/** Fits weights so that the logistic function of a weighted sum tells how likely something is. */
final class LogisticRegression {

  private static final int ROUNDS = 4000;
  private static final double STEP = 1;

  /** On the squares of the weights of standardised values, divided by the number of examples. */
  private static final double PENALTY = 3;

  private LogisticRegression() {}

  /**
   * Something observed.
   *
   * @param values the first of which is 1
   */
  record Example(List<Double> values, boolean holds) {

    Example {
      values = List.copyOf(values);
    }
  }

  /** By gradient descent over standardised values. */
  static double[] fit(List<Example> examples) {
    int n = examples.getFirst().values().size();
    double[] mean = new double[n];
    double[] deviation = new double[n];
    for (int k = 1; k < n; k++) {
      int column = k;
      mean[k] =
          examples.stream().mapToDouble(it -> it.values().get(column)).average().orElseThrow();
      deviation[k] =
          Math.sqrt(
              examples.stream()
                  .mapToDouble(it -> Math.pow(it.values().get(column) - mean[column], 2))
                  .average()
                  .orElseThrow());
    }
    deviation[0] = 1;
    double[] weights = new double[n];
    for (int round = 0; round < ROUNDS; round++) {
      double[] gradient = new double[n];
      for (Example example : examples) {
        double sum = 0;
        for (int k = 0; k < n; k++) {
          sum += weights[k] * standard(example, k, mean, deviation);
        }
        double error = 1 / (1 + Math.exp(-sum)) - (example.holds() ? 1 : 0);
        for (int k = 0; k < n; k++) {
          gradient[k] += error * standard(example, k, mean, deviation);
        }
      }
      for (int k = 0; k < n; k++) {
        double penalty = k == 0 ? 0 : PENALTY * weights[k];
        weights[k] -= STEP * (gradient[k] + penalty) / examples.size();
      }
    }
    for (int k = 1; k < n; k++) {
      weights[k] = deviation[k] == 0 ? 0 : weights[k] / deviation[k];
      weights[0] -= weights[k] * mean[k];
    }
    return weights;
  }

  private static double standard(Example example, int k, double[] mean, double[] deviation) {
    return deviation[k] == 0 ? 0 : (example.values().get(k) - mean[k]) / deviation[k];
  }
}
