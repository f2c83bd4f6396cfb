package org.hearsay.store;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.hearsay.store.Activity.Kind;
import org.hearsay.vocab.Graphs;

/**
 * Keeps what happened to a store: the log of changes, and the tombstones. How many activities count
 * is a quad beside what conversion said, so that it is committed with what they tell of.
 */
final class History {

  private static final Node TOTAL =
      NodeFactory.createURI("https://www.w3.org/ns/activitystreams#totalItems");

  private final DatasetGraph quads;
  private final Graphs graphs;
  private final InstantSource clock;
  private final Node collection;
  private final ChangeLog log;

  History(Path directory, DatasetGraph quads, Graphs graphs, InstantSource clock) {
    this.quads = quads;
    this.graphs = graphs;
    this.clock = clock;
    this.collection = NodeFactory.createURI(graphs.base() + "changes");
    long committed = Txn.calculateRead(quads, this::total);
    this.log = ChangeLog.in(directory.resolve("changes"), committed);
  }

  ChangeLog log() {
    return log;
  }

  /**
   * Writes down what a transaction does, as its last part.
   *
   * @param version of the store after it
   * @return how many activities there are then; to be told to the log after the commit
   */
  long write(Traces traces, long version) {
    if (traces.balances().isEmpty()) {
      return log.size();
    }
    Instant time = time();
    Tombstones tombstones = new Tombstones(quads, graphs);
    List<Activity> activities = new ArrayList<>();
    traces
        .balances()
        .forEach((iri, balance) -> {
          List<String> replacedBy = balance > 0 ? List.of() : replacing(iri);
          Kind kind = kind(iri, balance, replacedBy);
          if (kind == Kind.DELETE) {
            tombstones.put(iri, time);
          } else if (kind != Kind.UPDATE) {
            tombstones.remove(iri);
          }
          long number = log.size() + activities.size() + 1;
          activities.add(
              new Activity(
                  number,
                  version,
                  time,
                  kind,
                  iri,
                  kind == Kind.DEPRECATE ? replacedBy : List.of()));
        });
    log.write(activities);
    long total = log.size() + activities.size();
    write(total);
    return total;
  }

  /** Clocks are set back at times; the log's never is. */
  private Instant time() {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    if (log.size() == 0) {
      return now;
    }
    Instant last = log.page(log.pages()).getLast().time();
    return now.isBefore(last) ? last : now;
  }

  private Kind kind(String iri, int balance, List<String> replacedBy) {
    if (balance > 0) {
      return Kind.CREATE;
    }
    if (!replacedBy.isEmpty() && !isLabelled(iri)) {
      return Kind.DEPRECATE;
    }
    return balance < 0 ? Kind.DELETE : Kind.UPDATE;
  }

  private boolean isLabelled(String iri) {
    return quads.contains(
        NodeFactory.createURI(graphs.entities()),
        NodeFactory.createURI(iri),
        RDFS.label.asNode(),
        Node.ANY);
  }

  private List<String> replacing(String iri) {
    List<String> replacing = new ArrayList<>();
    if (iri.startsWith(graphs.entityPrefix())) {
      Iterator<Quad> found =
          quads.findNG(
              NodeFactory.createURI(graphs.entities()),
              NodeFactory.createURI(iri),
              DCTerms.isReplacedBy.asNode(),
              Node.ANY);
      found.forEachRemaining(it -> replacing.add(it.getObject().getURI()));
      replacing.sort(null);
    }
    return replacing;
  }

  private long total() {
    Iterator<Quad> found = quads.find(Quad.defaultGraphIRI, collection, TOTAL, Node.ANY);
    return found.hasNext() ? Long.parseLong(found.next().getObject().getLiteralLexicalForm()) : 0;
  }

  private void write(long total) {
    List<Quad> old = new ArrayList<>();
    quads.find(Quad.defaultGraphIRI, collection, TOTAL, Node.ANY).forEachRemaining(old::add);
    old.forEach(quads::delete);
    quads.add(
        Quad.defaultGraphIRI,
        collection,
        TOTAL,
        NodeFactory.createLiteralDT(Long.toString(total), XSDDatatype.XSDinteger));
  }
}
