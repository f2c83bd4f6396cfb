package org.hearsay.query;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * A value that a saved query takes.
 *
 * @param name as in the query, without the question mark
 * @param description a phrase for its user; may be empty
 * @param required whether the query cannot be run without it
 * @param byDefault the value if none is given
 * @param example a value that shows what it is like
 * @param choices the values that are allowed; any if empty
 */
public record Parameter(
    String name,
    ParameterType type,
    String description,
    boolean required,
    Optional<String> byDefault,
    Optional<String> example,
    List<String> choices) {

  public Parameter {
    choices = List.copyOf(choices);
  }

  /** The term for a value, or an {@link IllegalArgumentException} that says what is wanted. */
  Node term(String value, Entities entities) {
    if (!choices.isEmpty() && !choices.contains(value)) {
      throw new IllegalArgumentException(
          "'%s' is none of %s".formatted(value, String.join(", ", choices)));
    }
    return type.term(value, entities);
  }
}
