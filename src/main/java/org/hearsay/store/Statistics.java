package org.hearsay.store;

import java.util.Map;

/**
 * What a store holds, by kind.
 *
 * @param counts how much
 * @param classes how many things are of each class, by its IRI
 * @param properties how many quads have each property, by its IRI
 */
public record Statistics(Counts counts, Map<String, Long> classes, Map<String, Long> properties) {

  public Statistics {
    classes = Map.copyOf(classes);
    properties = Map.copyOf(properties);
  }
}
