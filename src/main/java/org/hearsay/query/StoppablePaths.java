package org.hearsay.query;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterPath;
import org.apache.jena.sparql.graph.GraphWrapper;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.jspecify.annotations.Nullable;

/**
 * Executes queries as TDB2 does, but has property paths stop when their query is to stop: Jena asks
 * for that only between paths, and one path may walk through the whole store.
 */
final class StoppablePaths extends OpExecutorTDB2 {

  StoppablePaths(ExecutionContext context) {
    super(context);
  }

  @Override
  protected QueryIterator execute(OpPath path, QueryIterator input) {
    @Nullable AtomicBoolean signal = execCxt.getCancelSignal();
    if (signal == null) {
      return super.execute(path, input);
    }
    Graph graph = new StoppableGraph(execCxt.getActiveGraph(), signal);
    return new QueryIterPath(
        path.getTriplePath(), input, ExecutionContext.copyChangeActiveGraph(execCxt, graph));
  }

  private static final class StoppableGraph extends GraphWrapper {

    private final AtomicBoolean signal;

    StoppableGraph(Graph graph, AtomicBoolean signal) {
      super(graph);
      this.signal = signal;
    }

    @Override
    public ExtendedIterator<Triple> find(Triple pattern) {
      return stoppable(super.find(pattern));
    }

    @Override
    public ExtendedIterator<Triple> find(Node subject, Node predicate, Node object) {
      return stoppable(super.find(subject, predicate, object));
    }

    private ExtendedIterator<Triple> stoppable(ExtendedIterator<Triple> triples) {
      return triples.mapWith(triple -> {
        if (signal.get()) {
          throw new QueryCancelledException();
        }
        return triple;
      });
    }
  }
}
