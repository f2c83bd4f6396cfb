package org.hearsay.store;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.hearsay.vocab.Graphs;
import org.hearsay.vocab.Say;

/**
 * Counts what a store holds, once for each version: those who ask meanwhile wait for the answer. It
 * goes by the numbers that TDB2 has for terms, without reading the terms. Thread-safe.
 */
final class Counter {

  private final Quads quads;
  private final Graphs graphs;
  private Optional<Counted> counted = Optional.empty();

  private record Counted(long version, Statistics statistics) {}

  Counter(Quads quads, Graphs graphs) {
    this.quads = quads;
    this.graphs = graphs;
  }

  synchronized Statistics statistics(long version) {
    Optional<Counted> known = counted.filter(last -> last.version() == version);
    if (known.isPresent()) {
      return known.get().statistics();
    }
    Statistics statistics = Txn.calculateRead(quads, this::count);
    counted = Optional.of(new Counted(version, statistics));
    return statistics;
  }

  /** How many quads there are of each property, and of each class in those of {@code rdf:type}. */
  private Statistics count() {
    NodeTupleTable table = quads.table();
    NodeTable terms = table.getNodeTable();
    NodeId type = terms.getNodeIdForNode(RDF.type.asNode());
    NodeId label = terms.getNodeIdForNode(RDFS.label.asNode());
    NodeId entities = terms.getNodeIdForNode(NodeFactory.createURI(graphs.entities()));
    Map<NodeId, long[]> properties = new HashMap<>();
    Map<NodeId, long[]> classes = new HashMap<>();
    long labelled = 0;
    long all = 0;
    Iterator<Tuple<NodeId>> found = table.findAll();
    while (found.hasNext()) {
      Tuple<NodeId> quad = found.next();
      all++;
      NodeId property = quad.get(2);
      increment(properties, property);
      if (property.equals(type)) {
        increment(classes, quad.get(3));
      } else if (property.equals(label) && quad.get(0).equals(entities)) {
        labelled++;
      }
    }
    Map<String, Long> byClass = byIri(classes, terms);
    long articles = byClass.getOrDefault(Say.Article.getURI(), 0L);
    long statements = byClass.getOrDefault(Say.Statement.getURI(), 0L);
    return new Statistics(
        new Counts(articles, statements, labelled, all), byClass, byIri(properties, terms));
  }

  private static void increment(Map<NodeId, long[]> counts, NodeId of) {
    counts.computeIfAbsent(of, ignored -> new long[1])[0]++;
  }

  private static Map<String, Long> byIri(Map<NodeId, long[]> counts, NodeTable terms) {
    Map<String, Long> byIri = new HashMap<>();
    counts.forEach((id, count) -> byIri.put(terms.getNodeForNodeId(id).getURI(), count[0]));
    return byIri;
  }
}
