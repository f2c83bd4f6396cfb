package org.hearsay.attribution;

import java.util.Arrays;
import java.util.List;

/**
 * How likely each word is outside, source or content, all words seen together: a linear-chain
 * conditional random field (Lafferty, McCallum and Pereira, ICML 2001) over the network's
 * probabilities of single words and its scores for where source and content begin and end. So a
 * clause is taken or left as a whole, where single words would be torn out of it.
 *
 * <p>Arrays are of tokens in text order; scores are natural logarithms.
 */
final class RoleChain {

  static final int OUTSIDE = 0;
  static final int SOURCE = 1;
  static final int CONTENT = 2;

  private static final int ROLES = 3;
  private static final double NEVER = -50;

  private final double[][] words;
  private final double[][][] steps;

  /**
   * @param words for each token the log probabilities of outside, source and content
   * @param bounds for each token the scores of source begins, content begins, source ends, content
   *     ends
   * @param cue the indices of the cue's words, which are never source or content
   */
  RoleChain(double[][] words, double[][] bounds, List<Integer> cue) {
    this.words = Arrays.stream(words).map(double[]::clone).toArray(double[][]::new);
    for (int token : cue) {
      this.words[token][SOURCE] = NEVER;
      this.words[token][CONTENT] = NEVER;
    }
    this.steps = new double[Math.max(0, words.length - 1)][][];
    for (int i = 1; i < words.length; i++) {
      steps[i - 1] = step(bounds[i - 1], bounds[i]);
    }
  }

  /** Scores of going from one token's role to the next one's; to stay costs nothing. */
  private static double[][] step(double[] before, double[] next) {
    double[] ends = {0, before[2], before[3]};
    double[] begins = {0, next[0], next[1]};
    double[][] step = new double[ROLES][ROLES];
    for (int from = 0; from < ROLES; from++) {
      for (int to = 0; to < ROLES; to++) {
        step[from][to] = from == to ? 0 : ends[from] + begins[to];
      }
    }
    return step;
  }

  /** The likeliest roles of all tokens together, by Viterbi's method. */
  int[] likeliest() {
    int[][] cameFrom = new int[words.length][ROLES];
    double[] best = words.length == 0 ? new double[ROLES] : words[0].clone();
    for (int i = 1; i < words.length; i++) {
      double[] next = new double[ROLES];
      for (int to = 0; to < ROLES; to++) {
        int from = best(best, steps[i - 1], to);
        cameFrom[i][to] = from;
        next[to] = best[from] + steps[i - 1][from][to] + words[i][to];
      }
      best = next;
    }
    int[] roles = new int[words.length];
    int role = largest(best);
    for (int i = words.length - 1; i >= 0; i--) {
      roles[i] = role;
      role = cameFrom[i][role];
    }
    return roles;
  }

  private static int best(double[] scores, double[][] step, int to) {
    double[] ways = new double[ROLES];
    for (int from = 0; from < ROLES; from++) {
      ways[from] = scores[from] + step[from][to];
    }
    return largest(ways);
  }

  private static int largest(double[] values) {
    int largest = 0;
    for (int i = 1; i < values.length; i++) {
      largest = values[i] > values[largest] ? i : largest;
    }
    return largest;
  }

  /** For each token the probabilities of the three roles, by the forward-backward method. */
  double[][] probabilities() {
    double[][] forward = forward();
    double[][] backward = backward();
    double[][] probabilities = new double[words.length][ROLES];
    for (int i = 0; i < words.length; i++) {
      for (int role = 0; role < ROLES; role++) {
        probabilities[i][role] = forward[i][role] + backward[i][role];
      }
      double all = logSum(probabilities[i]);
      for (int role = 0; role < ROLES; role++) {
        probabilities[i][role] = Math.exp(probabilities[i][role] - all);
      }
    }
    return probabilities;
  }

  private double[][] forward() {
    double[][] forward = new double[words.length][];
    for (int i = 0; i < words.length; i++) {
      forward[i] = words[i].clone();
      for (int to = 0; i > 0 && to < ROLES; to++) {
        double[] ways = new double[ROLES];
        for (int from = 0; from < ROLES; from++) {
          ways[from] = forward[i - 1][from] + steps[i - 1][from][to];
        }
        forward[i][to] += logSum(ways);
      }
    }
    return forward;
  }

  private double[][] backward() {
    double[][] backward = new double[words.length][ROLES];
    for (int i = words.length - 2; i >= 0; i--) {
      for (int from = 0; from < ROLES; from++) {
        double[] ways = new double[ROLES];
        for (int to = 0; to < ROLES; to++) {
          ways[to] = steps[i][from][to] + words[i + 1][to] + backward[i + 1][to];
        }
        backward[i][from] = logSum(ways);
      }
    }
    return backward;
  }

  private static double logSum(double[] values) {
    double most = Arrays.stream(values).max().orElseThrow();
    double sum = 0;
    for (double value : values) {
      sum += Math.exp(value - most);
    }
    return most + Math.log(sum);
  }
}
