package org.hearsay.attribution;

import java.util.EnumMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.SortedSet;

/**
 * What the networks tell for and against a candidate.
 *
 * @param values a finite number for each clue
 */
record Evidence(Map<Clue, Double> values) {

  private static final double LEAST = 1e-4;
  private static final double LEAST_OF_EDGES = 1e-3;

  /** Words of speech inside of what another tells: the encoder, trained on one level, sees none. */
  private static final double INNER_CUE = .7;

  Evidence {
    if (values.size() != Clue.values().length) {
      throw new IllegalArgumentException("Not all clues: " + values.keySet());
    }
    values = Map.copyOf(values);
  }

  double of(Clue clue) {
    return values.getOrDefault(clue, Double.NaN);
  }

  /**
   * Of source and content as the roles tell them, before quotations are completed.
   *
   * @param content not empty
   */
  static Evidence of(
      CueCandidate candidate,
      SortedSet<Integer> source,
      NavigableSet<Integer> content,
      PiecedArticle article) {
    RoleTable roles = candidate.roles();
    Map<Clue, Double> values = new EnumMap<>(Clue.class);
    values.put(Clue.ALWAYS, 1.0);
    values.put(Clue.CUE, logOdds(candidate.inner() ? INNER_CUE : candidate.probability()));
    values.put(Clue.SURE, roles.sure());
    values.put(Clue.CONTENT, logOdds(mean(content, roles::content)));
    values.put(Clue.SOURCE, source.isEmpty() ? 0 : logOdds(mean(source, roles::source)));
    values.put(Clue.NO_SOURCE, source.isEmpty() ? 1.0 : 0);
    values.put(Clue.QUOTED, mean(content, it -> article.isQuoted(it) ? 1 : 0));
    values.put(Clue.LENGTH, Math.log(content.size()));
    values.put(Clue.EDGES, Math.log(Math.max(LEAST_OF_EDGES, edges(content, roles))));
    return new Evidence(values);
  }

  private interface Probability {
    double of(int token);
  }

  private static double mean(SortedSet<Integer> tokens, Probability probability) {
    return tokens.stream().mapToDouble(probability::of).average().orElseThrow();
  }

  private static double edges(NavigableSet<Integer> content, RoleTable roles) {
    double none = 1;
    for (int token : content) {
      if (!content.contains(token - 1) && token > roles.firstToken()) {
        none *= 1 - roles.content(token - 1);
      }
      if (!content.contains(token + 1) && token + 1 < roles.end()) {
        none *= 1 - roles.content(token + 1);
      }
    }
    return none;
  }

  private static double logOdds(double probability) {
    double bounded = Math.min(Math.max(probability, LEAST), 1 - LEAST);
    return Math.log(bounded / (1 - bounded));
  }
}
