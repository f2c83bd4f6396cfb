package org.hearsay.query;

import java.util.List;
import org.apache.jena.graph.Node;

/**
 * Which graphs a query may name. Jena has names of its own for what a dataset keeps beside the
 * named graphs; there this store notes what conversion said before entities were joined, which is
 * no answer to anything.
 */
final class NamedGraphs {

  private static final String OF_JENA = "urn:x-arq:";

  private NamedGraphs() {}

  static void judge(Node graph) {
    if (graph.isURI()) {
      judge(List.of(graph.getURI()));
    }
  }

  static void judge(List<String> graphs) {
    for (String graph : graphs) {
      if (graph.startsWith(OF_JENA)) {
        throw RefusedQueryException.forbidden(
            "The graph <%s> is refused: it is none of the store's. Without GRAPH and FROM a query sees all of these."
                .formatted(graph));
      }
    }
  }
}
