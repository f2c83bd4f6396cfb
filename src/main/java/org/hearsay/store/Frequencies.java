package org.hearsay.store;

import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.atlas.lib.tuple.TupleFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;

/**
 * How often a predicate has each of its objects, counted by the numbers that TDB2 has for terms. To
 * be used within a read transaction.
 */
public final class Frequencies {

  private static final NodeId ANY = NodeId.NodeIdAny;

  private final NodeTupleTable quads;
  private final Map<NodeId, Long> counts = new HashMap<>();

  Frequencies(NodeTupleTable quads, Node predicate) {
    this.quads = quads;
    NodeId id = quads.getNodeTable().getNodeIdForNode(predicate);
    if (!NodeId.isDoesNotExist(id)) {
      Iterator<Tuple<NodeId>> found =
          quads.getTupleTable().find(TupleFactory.create4(ANY, ANY, id, ANY));
      found.forEachRemaining(it -> counts.merge(it.get(3), 1L, Long::sum));
    }
  }

  /** The most frequent objects, the most frequent first. */
  public Map<Node, Long> most(int number) {
    Map<Node, Long> most = new LinkedHashMap<>();
    counts.entrySet().stream()
        .sorted(Map.Entry.<NodeId, Long>comparingByValue().reversed())
        .limit(number)
        .forEach(it -> most.put(quads.getNodeTable().getNodeForNodeId(it.getKey()), it.getValue()));
    return most;
  }
}
