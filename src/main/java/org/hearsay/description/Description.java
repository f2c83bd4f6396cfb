package org.hearsay.description;

import java.util.List;
import java.util.Map;
import org.apache.jena.sparql.core.Quad;

/**
 * What the store says of one resource, for programs.
 *
 * @param quads what is said of it and of its parts, in the graphs that say so; names of all that is
 *     mentioned; and, in the default graph, what the document itself is
 * @param prefixes by which it is best written
 */
public record Description(String iri, List<Quad> quads, Map<String, String> prefixes) {

  public Description {
    quads = List.copyOf(quads);
    prefixes = Map.copyOf(prefixes);
  }
}
