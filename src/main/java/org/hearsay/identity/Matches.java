package org.hearsay.identity;

import java.util.List;

/**
 * What rules make of the entities of a store.
 *
 * @param joined those that are one
 * @param suggested those that may be, for people to confirm
 */
public record Matches(List<Match> joined, List<Match> suggested) {

  public static final Matches NONE = new Matches(List.of(), List.of());

  public Matches {
    joined = List.copyOf(joined);
    suggested = List.copyOf(suggested);
  }
}
