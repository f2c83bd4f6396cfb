package org.hearsay.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;

/**
 * A subject with the values of those predicates that were asked for.
 *
 * @param subject looked up when it is needed, within the transaction
 */
public record SubjectRow(Supplier<Node> subject, Map<Node, List<Node>> values) {

  public SubjectRow {
    values = Map.copyOf(values);
  }

  /** Its values of a predicate, of all graphs. */
  public List<Node> all(Node predicate) {
    return values.getOrDefault(predicate, List.of());
  }

  /** One of its values of a predicate. */
  public Optional<Node> one(Node predicate) {
    return all(predicate).stream().findFirst();
  }
}
