package org.hearsay.store;

import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;

/**
 * The changes of one transaction. Quads go one by one, only where something changes: a rewritten
 * block costs disk in TDB2, and Lucene hears only of single quads.
 */
final class Edit {

  private static final Node LABEL = RDFS.label.asNode();

  private final DatasetGraph data;
  private long added;
  private long removed;

  Edit(DatasetGraph data) {
    this.data = data;
  }

  boolean isEmpty() {
    return added == 0 && removed == 0;
  }

  Changes changes(int articlesAdded, int articlesChanged, int articlesUnchanged) {
    return new Changes(articlesAdded, articlesChanged, articlesUnchanged, added, removed);
  }

  /** What became of a graph. */
  enum Outcome {
    ADDED,
    CHANGED,
    UNCHANGED
  }

  /** Makes the graph hold these triples and no others. */
  Outcome replace(String graph, Graph triples) {
    Node name = NodeFactory.createURI(graph);
    Set<Triple> old = triplesOf(name, Node.ANY);
    Set<Triple> wanted = new HashSet<>(triples.find().toList());
    long before = added + removed;
    old.stream().filter(triple -> !wanted.contains(triple)).forEach(triple -> remove(name, triple));
    wanted.stream().filter(triple -> !old.contains(triple)).forEach(triple -> add(name, triple));
    if (added + removed == before) {
      return Outcome.UNCHANGED;
    }
    return old.isEmpty() ? Outcome.ADDED : Outcome.CHANGED;
  }

  /** Adds what is not there. */
  void add(String graph, Graph triples) {
    Node name = NodeFactory.createURI(graph);
    for (Triple triple : triples.find().toList()) {
      if (!data.contains(name, triple.getSubject(), triple.getPredicate(), triple.getObject())) {
        add(name, triple);
      }
    }
  }

  /**
   * Adds descriptions of entities. One that comes with another label replaces the old description,
   * so that an entity never has two names.
   */
  void describe(String graph, Graph descriptions) {
    Node name = NodeFactory.createURI(graph);
    for (Triple label : descriptions.find(Node.ANY, LABEL, Node.ANY).toList()) {
      Node entity = label.getSubject();
      if (data.contains(name, entity, LABEL, Node.ANY)
          && !data.contains(name, entity, LABEL, label.getObject())) {
        for (Triple old : triplesOf(name, entity)) {
          if (!descriptions.contains(old)) {
            remove(name, old);
          }
        }
      }
    }
    add(graph, descriptions);
  }

  private Set<Triple> triplesOf(Node graph, Node subject) {
    Set<Triple> triples = new HashSet<>();
    Iterator<Quad> quads = data.findNG(graph, subject, Node.ANY, Node.ANY);
    while (quads.hasNext()) {
      triples.add(quads.next().asTriple());
    }
    return triples;
  }

  private void add(Node graph, Triple triple) {
    if (triple.getSubject().isBlank() || triple.getObject().isBlank()) {
      throw new IllegalArgumentException(
          "A blank node in %s: %s. Everything in a store has an IRI.".formatted(graph, triple));
    }
    data.add(graph, triple.getSubject(), triple.getPredicate(), triple.getObject());
    added++;
  }

  private void remove(Node graph, Triple triple) {
    data.delete(graph, triple.getSubject(), triple.getPredicate(), triple.getObject());
    removed++;
  }
}
