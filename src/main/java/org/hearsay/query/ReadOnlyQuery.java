package org.hearsay.query;

import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.update.UpdateFactory;

/** SPARQL that reads this store and nothing else. */
public final class ReadOnlyQuery {

  private ReadOnlyQuery() {}

  /** The query, or a {@link RefusedQueryException} that says why not. */
  public static Query parse(String sparql) {
    Query query = parsed(sparql);
    check(query);
    return query;
  }

  /** Refuses what reaches beyond this store. */
  public static void check(Query query) {
    if (ServiceCalls.in(query)) {
      throw RefusedQueryException.forbidden(
          "SERVICE is refused: queries never call another server. Maybe load its data instead.");
    }
  }

  private static Query parsed(String sparql) {
    try {
      return QueryFactory.create(sparql);
    } catch (QueryException e) {
      if (isUpdate(sparql)) {
        throw new RefusedQueryException(
            "An update is refused: SELECT, ASK, CONSTRUCT and DESCRIBE only. Data comes in by 'load'.",
            e);
      }
      throw new RefusedQueryException(String.valueOf(e.getMessage()).strip(), e);
    }
  }

  private static boolean isUpdate(String sparql) {
    try {
      return !UpdateFactory.create(sparql).getOperations().isEmpty();
    } catch (QueryException e) {
      return false;
    }
  }
}
