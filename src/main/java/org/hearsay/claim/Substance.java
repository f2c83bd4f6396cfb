package org.hearsay.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearsay.proposition.Reading;
import org.hearsay.proposition.Word;

/**
 * The words of a statement's content that carry its sense.
 *
 * @param lemmas base forms with what they tell, in nats; numbers stand for themselves
 * @param numbers those among them that are numbers
 * @param negated whether the content has an odd number of negations
 * @param denies whether the cue says that it is not so
 */
record Substance(Map<String, Double> lemmas, Set<String> numbers, boolean negated, boolean denies) {

  /** Words that tell less than this stand in every article. */
  private static final double LEAST = 1.0;

  private static final Set<String> DENYING = Set.of("deny", "reject", "dispute", "refute");

  private static final Set<String> NEGATION =
      Set.of("not", "no", "never", "nobody", "nothing", "none", "neither", "without", "t");

  /** The most telling lemmas by whose pairs statements are brought together. */
  private static final int KEY_LEMMAS = 4;

  /** How much the common lemmas must tell, in nats. */
  private static final double MUCH = 14;

  private static final int FEWEST = 4;

  Substance {
    lemmas = new TreeMap<>(lemmas);
    numbers = new TreeSet<>(numbers);
  }

  static Substance of(Reading reading) {
    Map<String, Double> lemmas = new TreeMap<>();
    Set<String> numbers = new TreeSet<>();
    int negations = 0;
    for (Word word : reading.content()) {
      if (NEGATION.contains(word.form())) {
        negations++;
      } else if (word.form().codePoints().anyMatch(Character::isDigit)) {
        numbers.add(word.form());
        lemmas.put(word.form(), word.information());
      } else if (word.information() >= LEAST) {
        lemmas.put(word.lemma(), word.information());
      }
    }
    return new Substance(lemmas, numbers, negations % 2 == 1, isDenial(reading));
  }

  /** Whether the cue says that it is denied. */
  static boolean isDenial(Reading reading) {
    return reading.assertion().acts().stream().anyMatch(DENYING::contains);
  }

  /** Pairs of the most telling lemmas. */
  Set<String> keys() {
    List<String> rare =
        lemmas.entrySet().stream()
            .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()))
            .limit(KEY_LEMMAS)
            .map(Map.Entry::getKey)
            .sorted()
            .toList();
    Set<String> keys = new TreeSet<>();
    for (int i = 0; i < rare.size(); i++) {
      for (int j = i + 1; j < rare.size(); j++) {
        keys.add(rare.get(i) + " " + rare.get(j));
      }
    }
    return keys;
  }

  /**
   * Whether nearly the same words are said, or denied. A denial is put in fewer and other words
   * than what it denies, so it need only lie in that. Sides differ by the cue alone: where contents
   * differ by a negation, too much may hang on what exactly it negates.
   */
  boolean isLike(Substance other, double cosine, boolean opposed) {
    Set<String> shared = new TreeSet<>(lemmas.keySet());
    shared.retainAll(other.lemmas.keySet());
    double common = shared.stream().mapToDouble(it -> lemmas.getOrDefault(it, 0.0)).sum();
    if (shared.size() < FEWEST
        || common < MUCH
        || !numbers.equals(other.numbers)
        || negated != other.negated) {
      return false;
    }
    double smaller = Math.min(total(), other.total());
    double larger = Math.max(total(), other.total());
    return opposed
        ? common >= 0.8 * smaller && common >= 0.5 * larger && cosine >= 0.75
        : common >= 0.75 * larger && cosine >= 0.85;
  }

  private double total() {
    return lemmas.values().stream().mapToDouble(Double::doubleValue).sum();
  }
}
