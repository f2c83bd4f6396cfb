package org.hearsay.search;

import java.util.List;
import java.util.Optional;

/**
 * An entity with a name that holds the words.
 *
 * @param other another name of it, if that is what holds them
 */
public record NameHit(
    String iri, EntityKind kind, String name, List<Part> parts, Optional<List<Part>> other) {

  public NameHit {
    parts = List.copyOf(parts);
  }
}
