package org.hearsay.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.atlas.lib.tuple.TupleFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.jspecify.annotations.Nullable;

/**
 * Reads of many subjects the values of a few predicates, by one look at each subject, and no term
 * more than once. To be used within a read transaction.
 */
final class SubjectRows {

  private static final NodeId ANY = NodeId.NodeIdAny;

  private final NodeTupleTable quads;
  private final Map<NodeId, Node> predicates = new HashMap<>();
  private final Map<NodeId, Node> terms = new HashMap<>();

  SubjectRows(NodeTupleTable quads, List<Node> predicates) {
    this.quads = quads;
    for (Node predicate : predicates) {
      NodeId id = quads.getNodeTable().getNodeIdForNode(predicate);
      if (!NodeId.isDoesNotExist(id)) {
        this.predicates.put(id, predicate);
      }
    }
  }

  /** The subject's row. */
  SubjectRow of(NodeId subject) {
    Map<Node, List<Node>> values = new HashMap<>();
    Iterator<Tuple<NodeId>> found =
        quads.getTupleTable().find(TupleFactory.create4(ANY, subject, ANY, ANY));
    while (found.hasNext()) {
      Tuple<NodeId> it = found.next();
      @Nullable Node predicate = predicates.get(it.get(2));
      if (predicate != null) {
        values.computeIfAbsent(predicate, ignored -> new ArrayList<>()).add(term(it.get(3)));
      }
    }
    return new SubjectRow(() -> quads.getNodeTable().getNodeForNodeId(subject), values);
  }

  private Node term(NodeId id) {
    return terms.computeIfAbsent(id, it -> quads.getNodeTable().getNodeForNodeId(it));
  }
}
