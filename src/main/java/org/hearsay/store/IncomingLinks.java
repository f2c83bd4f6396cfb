package org.hearsay.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.atlas.lib.tuple.TupleFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;

/**
 * The quads that have a term as their object. They are counted and skipped by the numbers that TDB2
 * has for terms, without reading the terms themselves, so that hundreds of thousands take
 * milliseconds. To be used within a read transaction.
 */
public final class IncomingLinks {

  private static final NodeId ANY = NodeId.NodeIdAny;

  private final NodeTupleTable quads;
  private final NodeId object;

  IncomingLinks(NodeTupleTable quads, Node object) {
    this.quads = quads;
    this.object = quads.getNodeTable().getNodeIdForNode(object);
  }

  /** How many there are of each predicate, in the order of the predicates' IRIs. */
  public Map<String, Long> countByPredicate() {
    Map<NodeId, Long> counts = new HashMap<>();
    find(ANY).forEachRemaining(it -> counts.merge(it.get(2), 1L, Long::sum));
    Map<String, Long> byIri = new TreeMap<>();
    NodeTable terms = quads.getNodeTable();
    counts.forEach((id, count) -> byIri.put(terms.getNodeForNodeId(id).getURI(), count));
    return byIri;
  }

  /** How many there are of one predicate. */
  public long count(Node predicate) {
    Iterator<Tuple<NodeId>> found = find(idOf(predicate));
    long count = 0;
    while (found.hasNext()) {
      found.next();
      count++;
    }
    return count;
  }

  /** Some of those of one predicate, in the store's own order, which lasts until the next write. */
  public List<Quad> page(Node predicate, long offset, int limit) {
    Iterator<Tuple<NodeId>> found = find(idOf(predicate));
    for (long skipped = 0; skipped < offset && found.hasNext(); skipped++) {
      found.next();
    }
    NodeTable terms = quads.getNodeTable();
    List<Quad> page = new ArrayList<>();
    while (page.size() < limit && found.hasNext()) {
      Tuple<NodeId> it = found.next();
      page.add(
          Quad.create(
              terms.getNodeForNodeId(it.get(0)),
              terms.getNodeForNodeId(it.get(1)),
              predicate,
              terms.getNodeForNodeId(object)));
    }
    return page;
  }

  /**
   * The subjects of some of those of one predicate, with what they have of other predicates.
   *
   * @param most how many at most, those the store has first
   */
  public List<SubjectRow> rows(Node predicate, int most, List<Node> wanted) {
    SubjectRows rows = new SubjectRows(quads, wanted);
    List<SubjectRow> page = new ArrayList<>();
    Set<NodeId> seen = new HashSet<>();
    Iterator<Tuple<NodeId>> found = find(idOf(predicate));
    while (page.size() < most && found.hasNext()) {
      NodeId subject = found.next().get(1);
      if (seen.add(subject)) {
        page.add(rows.of(subject));
      }
    }
    return page;
  }

  private NodeId idOf(Node term) {
    return quads.getNodeTable().getNodeIdForNode(term);
  }

  private Iterator<Tuple<NodeId>> find(NodeId predicate) {
    boolean unknown = NodeId.isDoesNotExist(object) || NodeId.isDoesNotExist(predicate);
    return unknown
        ? List.<Tuple<NodeId>>of().iterator()
        : quads.getTupleTable().find(TupleFactory.create4(ANY, ANY, predicate, object));
  }
}
