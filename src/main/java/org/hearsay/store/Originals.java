package org.hearsay.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * What conversion said where a decision on identities has the graphs say something else, so that
 * every decision can be taken back: the references of articles to entities that were merged or
 * split, and the descriptions of these entities.
 *
 * <p>They are in the default graph of the quads. Queries never see it, as theirs is the union of
 * the named graphs; the words in it are not indexed.
 */
final class Originals {

  private final DatasetGraph quads;
  private long changes;

  Originals(DatasetGraph quads) {
    this.quads = quads;
  }

  /** Number of triples added and removed. */
  long changes() {
    return changes;
  }

  boolean isEmpty() {
    return !quads.find(Quad.defaultGraphIRI, Node.ANY, Node.ANY, Node.ANY).hasNext();
  }

  List<Triple> find(Node subject, Node predicate, Node object) {
    List<Triple> found = new ArrayList<>();
    Iterator<Quad> quadsFound = quads.find(Quad.defaultGraphIRI, subject, predicate, object);
    quadsFound.forEachRemaining(it -> found.add(it.asTriple()));
    return found;
  }

  void add(Triple triple) {
    if (find(triple.getSubject(), triple.getPredicate(), triple.getObject()).isEmpty()) {
      quads.add(new Quad(Quad.defaultGraphIRI, triple));
      changes++;
    }
  }

  void remove(Triple triple) {
    if (!find(triple.getSubject(), triple.getPredicate(), triple.getObject()).isEmpty()) {
      quads.delete(new Quad(Quad.defaultGraphIRI, triple));
      changes++;
    }
  }

  /** Makes the old triples these. */
  void replace(Collection<Triple> old, Collection<Triple> wanted) {
    old.stream().filter(it -> !wanted.contains(it)).forEach(this::remove);
    wanted.stream().filter(it -> !old.contains(it)).forEach(this::add);
  }
}
