package org.hearsay.store;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.hearsay.vocab.Graphs;

/**
 * How far jobs have come, by name. Like {@link Originals}, these quads are in the default graph, so
 * that they are committed with what the job writes and no query sees them.
 */
record Marks(DatasetGraph quads, Graphs graphs) {

  Optional<String> find(String name) {
    return found(name).stream()
        .map(it -> it.getObject().getLiteralLexicalForm())
        .sorted()
        .findFirst();
  }

  /** Whether it had another value before. */
  boolean put(String name, String value) {
    if (find(name).equals(Optional.of(value))) {
      return false;
    }
    found(name).forEach(quads::delete);
    quads.add(
        Quad.defaultGraphIRI,
        subject(name),
        RDF.value.asNode(),
        NodeFactory.createLiteralString(value));
    return true;
  }

  private List<Quad> found(String name) {
    List<Quad> found = new ArrayList<>();
    Iterator<Quad> quadsFound =
        quads.find(Quad.defaultGraphIRI, subject(name), RDF.value.asNode(), Node.ANY);
    quadsFound.forEachRemaining(found::add);
    return found;
  }

  private Node subject(String name) {
    return NodeFactory.createURI(graphs.base() + "mark/" + name);
  }
}
