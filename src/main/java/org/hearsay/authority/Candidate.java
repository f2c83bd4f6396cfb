package org.hearsay.authority;

import java.util.List;

/**
 * Whom a service takes a name for.
 *
 * @param types what it is, in words
 * @param score higher is better; each service has its own scale
 * @param match whether the service is sure
 */
public record Candidate(
    String id, String name, String description, List<String> types, double score, boolean match) {

  public Candidate {
    types = List.copyOf(types);
  }
}
