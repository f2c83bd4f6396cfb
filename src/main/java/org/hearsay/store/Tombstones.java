package org.hearsay.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.hearsay.vocab.Graphs;
import org.hearsay.vocab.Prov;

/**
 * What was there once and is no more, in a graph of its own. An entity that was merged or split has
 * none: its description says what replaces it.
 */
final class Tombstones {

  private static final Node WHEN = Prov.invalidatedAtTime.asNode();

  private final DatasetGraph quads;
  private final Node graph;

  Tombstones(DatasetGraph quads, Graphs graphs) {
    this.quads = quads;
    this.graph = NodeFactory.createURI(graphs.tombstones());
  }

  void put(String iri, Instant time) {
    remove(iri);
    Node when = NodeFactory.createLiteralDT(time.toString(), XSDDatatype.XSDdateTime);
    quads.add(graph, NodeFactory.createURI(iri), WHEN, when);
  }

  void remove(String iri) {
    List<Quad> found = new ArrayList<>();
    Iterator<Quad> old = quads.findNG(graph, NodeFactory.createURI(iri), Node.ANY, Node.ANY);
    old.forEachRemaining(found::add);
    found.forEach(quads::delete);
  }
}
