package org.hearsay.contradiction;

import org.hearsay.proposition.Assertion;
import org.hearsay.proposition.Speaker;

/** Whether two statements say the same but for what is left out of the comparison. */
final class Sameness {

  /** What the common words must tell together, in nats. */
  private static final double SHARED = 12;

  /** How many words must be common. */
  private static final int WORDS = 3;

  /** How much of either the other must have. */
  private static final double COVERAGE = 0.8;

  /** The same for what one speaker says in two articles in the same words. */
  private static final double REPEATED = 5;

  private static final int REPEATED_WORDS = 2;

  private static final double WHOLE = 0.99;

  private Sameness() {}

  static boolean holds(Alignment alignment) {
    return alignment.shared() >= SHARED
        && alignment.pairs().size() >= WORDS
        && alignment.coverage() >= COVERAGE;
  }

  /** Whether they are one statement of one speaker, so that fewer words are enough. */
  static boolean isRepeated(Alignment alignment, Assertion one, Assertion other) {
    return alignment.shared() >= REPEATED
        && alignment.pairs().size() >= REPEATED_WORDS
        && alignment.coverage() >= WHOLE
        && haveCommonSpeaker(one, other);
  }

  /** By entity, or by the words for a speaker whom two articles may not name. */
  static boolean haveCommonSpeaker(Assertion one, Assertion other) {
    return one.speakers().stream()
        .anyMatch(it -> other.speakers().stream().anyMatch(to -> isSame(it, to)));
  }

  private static boolean isSame(Speaker one, Speaker other) {
    return one.iri().equals(other.iri()) || one.label().equalsIgnoreCase(other.label());
  }
}
