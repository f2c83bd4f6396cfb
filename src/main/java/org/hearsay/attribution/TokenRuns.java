package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;

/** Token indices in runs without gaps. */
final class TokenRuns {

  private TokenRuns() {}

  /** Ascending indices, cut where one is left out. */
  static List<List<Integer>> of(Iterable<Integer> tokens) {
    List<List<Integer>> runs = new ArrayList<>();
    for (int token : tokens) {
      if (runs.isEmpty() || runs.getLast().getLast() != token - 1) {
        runs.add(new ArrayList<>());
      }
      runs.getLast().add(token);
    }
    return runs;
  }
}
