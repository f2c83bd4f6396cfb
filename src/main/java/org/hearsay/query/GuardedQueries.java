package org.hearsay.query;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.exec.QueryExec;

/**
 * Data whose queries run under a guard.
 *
 * @param client on whose account, if on anybody's
 * @param id of the one query, if there is to be one only
 */
record GuardedQueries(
    Queryable data, QueryGuard guard, Optional<String> client, Optional<String> id)
    implements Queryable {

  @Override
  public String base() {
    return data.base();
  }

  @Override
  public <T> T ask(
      Query query, Map<String, Node> terms, Duration limit, Function<QueryExec, T> use) {
    return guard.run(
        id.orElseGet(guard::newId),
        client,
        query.toString(),
        limit,
        run ->
            data.ask(
                query,
                terms,
                run.limit(),
                execution -> {
                  run.executes(execution);
                  return use.apply(execution);
                }));
  }
}
