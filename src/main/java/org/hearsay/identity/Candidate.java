package org.hearsay.identity;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * An entity as rules compare it.
 *
 * @param iri as conversion names it
 * @param name the one it is shown by
 * @param others its other names
 * @param known whether the authority knows it
 * @param traits what the articles on it hold, by key
 */
public record Candidate(
    String iri,
    String name,
    Set<String> others,
    Kind kind,
    boolean known,
    Map<String, Trait> traits) {

  public Candidate {
    others = Set.copyOf(others);
    traits = new TreeMap<>(traits);
  }

  /** Only candidates with the same one are compared; none if it is compared with nothing. */
  public static Optional<String> groupOf(String name, Kind kind) {
    String folded = Names.folded(name);
    if (folded.isEmpty()) {
      return Optional.empty();
    }
    return switch (kind) {
      case PERSON -> Optional.of("person " + Names.ofPerson(name).getLast());
      case BODY -> Optional.of("body " + Names.core(name));
      case OUTLET -> Optional.of("outlet " + Names.core(name));
      case OTHER -> Optional.empty();
    };
  }
}
