package org.hearsay.rdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.graph.GraphFactory;

/** The ontology and its codes, as a store's graph of vocabulary holds them. */
public final class Vocabulary {

  private Vocabulary() {}

  /** Reads the files of {@code ontology/} from the class path. */
  public static Graph read() {
    Graph graph = GraphFactory.createDefaultGraph();
    for (String file : List.of("/ontology/say.ttl", "/ontology/codes.ttl")) {
      try (InputStream in = Vocabulary.class.getResourceAsStream(file)) {
        if (in == null) {
          throw new IllegalStateException("Not on the class path: " + file);
        }
        RDFDataMgr.read(graph, in, Lang.TURTLE);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return graph;
  }
}
