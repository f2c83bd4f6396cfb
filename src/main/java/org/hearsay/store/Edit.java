package org.hearsay.store;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * The changes of one transaction. Quads go one by one, only where something changes: a rewritten
 * block costs disk in TDB2, and Lucene hears only of single quads.
 */
final class Edit {

  private static final Node LABEL = RDFS.label.asNode();
  private static final Node TYPE = RDF.type.asNode();

  private final DatasetGraph data;
  private final Originals originals;
  private final Touched touched;
  private final Traces traces;
  private long added;
  private long removed;
  private boolean marked;

  Edit(DatasetGraph data, Originals originals, Touched touched, Traces traces) {
    this.data = data;
    this.originals = originals;
    this.touched = touched;
    this.traces = traces;
  }

  /** Which things come, go or change. */
  Traces traces() {
    return traces;
  }

  /** The entities of which something is written. */
  Touched touched() {
    return touched;
  }

  /** What conversion said where the graphs say something else. */
  Originals originals() {
    return originals;
  }

  boolean isEmpty() {
    return added == 0 && removed == 0 && originals.changes() == 0 && !marked;
  }

  /** Label and types, by which others are told that an article names beside it. */
  static boolean isTelling(Triple triple) {
    return isLabel(triple) || triple.getPredicate().equals(TYPE);
  }

  static boolean isLabel(Triple triple) {
    return triple.getPredicate().equals(LABEL);
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
    Set<Triple> wanted = new HashSet<>();
    triples.find().forEach(it -> wanted.add(asStored(it)));
    long before = added + removed;
    old.stream().filter(triple -> !wanted.contains(triple)).forEach(triple -> remove(name, triple));
    wanted.stream().filter(triple -> !old.contains(triple)).forEach(triple -> add(name, triple));
    if (added + removed == before) {
      return Outcome.UNCHANGED;
    }
    return old.isEmpty() ? Outcome.ADDED : Outcome.CHANGED;
  }

  /** Makes the graph say this of the subject and nothing else. */
  void replaceSubject(Node graph, Node subject, Set<Triple> triples) {
    Set<Triple> wanted = new HashSet<>();
    triples.forEach(it -> wanted.add(asStored(it)));
    Set<Triple> old = triplesOf(graph, subject);
    old.stream().filter(it -> !wanted.contains(it)).forEach(it -> remove(graph, it));
    wanted.stream().filter(it -> !old.contains(it)).forEach(it -> add(graph, it));
  }

  /** Remembers how far a job has come. */
  void mark(Marks marks, String name, String value) {
    marked |= marks.put(name, value);
  }

  void addIfAbsent(Node graph, Triple given) {
    Triple triple = asStored(given);
    if (!data.contains(graph, triple.getSubject(), triple.getPredicate(), triple.getObject())) {
      add(graph, triple);
    }
  }

  /** Adds what is not there. */
  void add(String graph, Graph triples) {
    Node name = NodeFactory.createURI(graph);
    triples.find().toList().forEach(it -> addIfAbsent(name, it));
  }

  /**
   * Adds descriptions of entities. One that comes with another label replaces the old description,
   * so that an entity never has two names.
   */
  void describe(String graph, Graph descriptions) {
    Node name = NodeFactory.createURI(graph);
    for (Triple triple : descriptions.find().toList()) {
      boolean known = data.contains(name, triple.getSubject(), LABEL, Node.ANY);
      if (known && isTelling(triple) && !data.contains(Quad.create(name, triple))) {
        touched.addEverything();
      }
    }
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

  Set<Triple> triplesOf(Node graph, Node subject) {
    Set<Triple> triples = new HashSet<>();
    Iterator<Quad> quads = data.findNG(graph, subject, Node.ANY, Node.ANY);
    while (quads.hasNext()) {
      triples.add(quads.next().asTriple());
    }
    return triples;
  }

  /**
   * TDB2 keeps a decimal with its final zeros and gives it back without: what was written as 0.50
   * would be read as 0.5, and never be found again to be removed.
   */
  private static Triple asStored(Triple triple) {
    Node object = triple.getObject();
    if (!object.isLiteral()
        || !XSDDatatype.XSDdecimal.equals(object.getLiteralDatatype())
        || !object.getLiteral().isWellFormed()) {
      return triple;
    }
    BigDecimal stripped = new BigDecimal(object.getLiteralLexicalForm()).stripTrailingZeros();
    String shortest = stripped.setScale(Math.max(1, stripped.scale())).toPlainString();
    return Triple.create(
        triple.getSubject(),
        triple.getPredicate(),
        NodeFactory.createLiteralDT(shortest, XSDDatatype.XSDdecimal));
  }

  private void add(Node graph, Triple triple) {
    if (triple.getSubject().isBlank() || triple.getObject().isBlank()) {
      throw new IllegalArgumentException(
          "A blank node in %s: %s. Everything in a store has an IRI.".formatted(graph, triple));
    }
    data.add(graph, triple.getSubject(), triple.getPredicate(), triple.getObject());
    traces.added(graph, triple);
    added++;
  }

  void remove(Node graph, Triple triple) {
    data.delete(graph, triple.getSubject(), triple.getPredicate(), triple.getObject());
    traces.removed(graph, triple);
    removed++;
  }
}
