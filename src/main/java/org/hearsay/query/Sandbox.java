package org.hearsay.query;

import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.engine.main.OpExecutorFactory;
import org.apache.jena.sparql.exec.QueryExecDatasetBuilder;

/**
 * Where queries are executed: whatever they say, they call no other server and no class by its
 * name, and stop when they are told to.
 */
final class Sandbox {

  /** As many rows are sorted without keeping those that come after them. */
  private static final int SORTED_ROWS = 20_000;

  /** Rows beyond these are sorted and told apart on disk. */
  private static final long ROWS_IN_MEMORY = 200_000;

  private static final RewriteFactory OPTIMIZER =
      context -> {
        var standard = Optimize.stdOptimizationFactory.create(context);
        return op -> standard.rewrite(linear(op));
      };
  private static final OpExecutorFactory EXECUTOR = StoppablePaths::new;

  private Sandbox() {}

  static QueryExecDatasetBuilder around(QueryExecDatasetBuilder execution) {
    return execution
        .set(ARQ.httpServiceAllowed, false)
        .set(ARQConstants.registryFunctions, AllowedFunctions.all())
        .set(ARQConstants.registryPropertyFunctions, AllowedProperties.all())
        .set(ARQConstants.sysOptimizerFactory, OPTIMIZER)
        .set(ARQConstants.sysOpExecutorFactory, EXECUTOR)
        .set(ARQ.topNSortingThreshold, SORTED_ROWS)
        .set(ARQ.spillToDiskThreshold, ROWS_IN_MEMORY);
  }

  private static Op linear(Op op) {
    return Transformer.transform(new TransformCopy(), new LinearExpressions(), op);
  }
}
