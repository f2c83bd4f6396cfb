package org.hearsay.store;

import java.util.Set;
import org.apache.jena.graph.Triple;

/**
 * All that a graph is to say of one subject.
 *
 * @param graph not an article's
 * @param subject its IRI, that of every triple
 * @param triples none if the graph is to say nothing of it
 */
public record Description(String graph, String subject, Set<Triple> triples) {

  public Description {
    triples = Set.copyOf(triples);
    for (Triple triple : triples) {
      if (!triple.getSubject().isURI() || !triple.getSubject().getURI().equals(subject)) {
        throw new IllegalArgumentException("Not about <%s>: %s".formatted(subject, triple));
      }
    }
  }
}
