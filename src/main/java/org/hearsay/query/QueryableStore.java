package org.hearsay.query;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.text.TextIndexException;
import org.apache.jena.query.text.TextIndexParseException;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DynamicDatasets;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecDatasetBuilder;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;
import org.hearsay.store.StatementStore;

/**
 * A store of this process. Values are bound as terms before a query is compiled, so that nothing in
 * a value can become part of it.
 */
public record QueryableStore(StatementStore store) implements Queryable {

  @Override
  public String base() {
    return store.graphs().base();
  }

  @Override
  public <T> T ask(
      Query query, Map<String, Node> terms, Duration limit, Function<QueryExec, T> use) {
    try {
      return store.read(dataset -> {
        try (QueryExec execution = execution(dataset, query, terms, limit)) {
          return use.apply(execution);
        }
      });
    } catch (QueryCancelledException e) {
      throw new SlowQueryException(limit, e);
    } catch (TextIndexException | TextIndexParseException | TooComplexToDeterminizeException e) {
      throw new RefusedQueryException("The words of a search cannot be read.", e);
    }
  }

  private static QueryExec execution(
      Dataset dataset, Query query, Map<String, Node> terms, Duration limit) {
    QueryExecDatasetBuilder builder =
        Sandbox.around(QueryExecDatasetBuilder.create())
            .dataset(graphs(dataset.asDatasetGraph(), query))
            .query(withoutGraphs(query))
            .overallTimeout(limit.toMillis(), TimeUnit.MILLISECONDS);
    terms.forEach((name, term) -> builder.substitution(Var.alloc(name), term));
    return builder.build();
  }

  /**
   * The graphs that the query asks for; none is fetched. TDB2 would give it all of them, since
   * without such a wish it sees all as one.
   */
  private static DatasetGraph graphs(DatasetGraph all, Query query) {
    NamedGraphs.judge(query.getGraphURIs());
    NamedGraphs.judge(query.getNamedGraphURIs());
    return query.hasDatasetDescription()
        ? DynamicDatasets.dynamicDataset(DatasetDescription.create(query), all, false)
        : all;
  }

  private static Query withoutGraphs(Query query) {
    Query copy = query.cloneQuery();
    copy.getGraphURIs().clear();
    copy.getNamedGraphURIs().clear();
    return copy;
  }
}
