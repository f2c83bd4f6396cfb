package org.hearsay.identity;

import java.util.List;

/**
 * Two entities that a rule takes for one, or proposes to.
 *
 * @param one the lesser IRI
 * @param kept the entity that stands for both and all joined with them
 * @param rule its name
 * @param confidence that they are one, from 0 to 1
 * @param evidence what speaks for it, for people
 */
public record Match(
    String one, String other, String kept, String rule, double confidence, String evidence) {

  public Match {
    if (one.compareTo(other) >= 0) {
      throw new IllegalArgumentException("Not in order: %s, %s".formatted(one, other));
    }
  }

  /** The key of a match that holds. */
  public String key() {
    return Keys.of("match", List.of(one, other));
  }

  /** The key of a match that is only proposed. */
  public String suggestionKey() {
    return Keys.of("suggestion", List.of(one, other));
  }
}
