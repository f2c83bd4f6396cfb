package org.hearsay.store;

import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.hearsay.vocab.Graphs;
import org.hearsay.vocab.Say;

/** Counts what a store holds, once for each version. Thread-safe. */
final class Counter {

  private final DatasetGraph quads;
  private final Graphs graphs;
  private final AtomicReference<Optional<Counted>> counted =
      new AtomicReference<>(Optional.empty());

  private record Counted(long version, Counts counts) {}

  Counter(DatasetGraph quads, Graphs graphs) {
    this.quads = quads;
    this.graphs = graphs;
  }

  Counts counts(long version) {
    Optional<Counted> known = counted.get().filter(last -> last.version() == version);
    if (known.isPresent()) {
      return known.get().counts();
    }
    Counts counts = Txn.calculateRead(quads, this::count);
    counted.set(Optional.of(new Counted(version, counts)));
    return counts;
  }

  private Counts count() {
    Node entities = NodeFactory.createURI(graphs.entities());
    return new Counts(
        count(Node.ANY, RDF.type.asNode(), Say.Article.asNode()),
        count(Node.ANY, RDF.type.asNode(), Say.Statement.asNode()),
        count(entities, RDFS.label.asNode(), Node.ANY),
        count(Node.ANY, Node.ANY, Node.ANY));
  }

  private long count(Node graph, Node predicate, Node object) {
    Iterator<?> found = quads.findNG(graph, Node.ANY, predicate, object);
    long count = 0;
    while (found.hasNext()) {
      found.next();
      count++;
    }
    return count;
  }
}
