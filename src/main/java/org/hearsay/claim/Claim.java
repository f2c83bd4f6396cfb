package org.hearsay.claim;

import java.util.List;

/**
 * A proposition that statements of several articles carry.
 *
 * @param key the end of its IRI, from its earliest statement; kept when others join
 * @param proposition the words of the earliest statement that affirms it
 * @param members at least two, the earliest first
 * @param renderings the wordings of what they quote, the earliest first; empty if they do not quote
 */
public record Claim(
    String key, String proposition, List<Membership> members, List<Rendering> renderings) {

  public Claim {
    members = List.copyOf(members);
    renderings = List.copyOf(renderings);
    if (members.size() < 2) {
      throw new IllegalArgumentException("A claim of fewer than two statements: " + members);
    }
  }
}
