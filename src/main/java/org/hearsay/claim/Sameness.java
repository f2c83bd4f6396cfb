package org.hearsay.claim;

import java.util.Map;
import java.util.Set;

/** When two words of quotations are one spoken word. */
final class Sameness {

  private static final String CENSORED = "*";

  /** What a contracted word may stand for. */
  private static final Map<String, Set<String>> CONTRACTED =
      Map.of("'s", Set.of("is", "has", "us"), "'d", Set.of("would", "had"));

  private static final int SHORTEST_BRITISH = 5;

  private Sameness() {}

  static boolean ofWords(String one, String other) {
    return one.equals(other)
        || CONTRACTED.getOrDefault(one, Set.of()).contains(other)
        || CONTRACTED.getOrDefault(other, Set.of()).contains(one)
        || american(one).equals(american(other));
  }

  static boolean isCensored(QuotedWord word) {
    return word.form().equals(CENSORED);
  }

  private static String american(String word) {
    return word.length() < SHORTEST_BRITISH
        ? word
        : word.replaceAll("our(?=s?$|ed$|ing$|able$|ite)", "or")
            .replaceAll("is(?=e[ds]?$|ing$|ation)", "iz");
  }
}
