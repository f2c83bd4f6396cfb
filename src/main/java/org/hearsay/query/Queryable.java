package org.hearsay.query;

import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.exec.QueryExec;

/** What queries are put to: a store, or the endpoint of a server that has one open. */
public sealed interface Queryable permits QueryableStore, QueryableEndpoint, GuardedQueries {

  /** What the IRIs of its entities and articles begin with. */
  String base();

  /**
   * Puts a query.
   *
   * @param terms the values of variables
   * @param limit how long it may take
   * @param use takes the answer out; what it returns must not touch the execution later
   */
  <T> T ask(Query query, Map<String, Node> terms, Duration limit, Function<QueryExec, T> use);
}
