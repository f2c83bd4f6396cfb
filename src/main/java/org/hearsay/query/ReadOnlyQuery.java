package org.hearsay.query;

import java.util.Optional;
import org.apache.jena.irix.IRIException;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.update.UpdateFactory;

/** SPARQL that reads this store and nothing else. */
public final class ReadOnlyQuery {

  private static final int LONGEST = 64 * 1024;

  private ReadOnlyQuery() {}

  /** The query, or a {@link RefusedQueryException} that says why not. It has no relative IRIs. */
  static Query parse(String sparql) {
    return parse(sparql, Optional.empty());
  }

  /**
   * The query, or a {@link RefusedQueryException} that says why not.
   *
   * @param base what relative IRIs are relative to
   */
  public static Query parse(String sparql, String base) {
    return parse(sparql, base.isEmpty() ? Optional.empty() : Optional.of(base));
  }

  private static Query parse(String sparql, Optional<String> base) {
    Query query = parsed(sparql, base);
    check(query);
    return query;
  }

  /** Refuses what reaches beyond this store, or has no end. */
  public static void check(Query query) {
    try {
      QueryJudge.judge(query);
    } catch (StackOverflowError e) {
      throw tooDeep(e);
    }
  }

  private static Query parsed(String sparql, Optional<String> base) {
    if (sparql.length() > LONGEST) {
      throw RefusedQueryException.forbidden(
          "The query is refused: it has %d characters, and may have %d."
              .formatted(sparql.length(), LONGEST));
    }
    try {
      return base.isPresent()
          ? QueryFactory.create(sparql, base.get(), Syntax.syntaxSPARQL_11)
          : QueryFactory.create(sparql, Syntax.syntaxSPARQL_11);
    } catch (StackOverflowError e) {
      throw tooDeep(e);
    } catch (QueryException | IRIException e) {
      if (isUpdate(sparql)) {
        throw new RefusedQueryException(
            "An update is refused: SELECT, ASK, CONSTRUCT and DESCRIBE only. Data comes in by 'load'.",
            e);
      }
      throw new RefusedQueryException(String.valueOf(e.getMessage()).strip(), e);
    }
  }

  private static RefusedQueryException tooDeep(Throwable cause) {
    return new RefusedQueryException("The query is nested too deeply. Maybe split it.", cause);
  }

  private static boolean isUpdate(String sparql) {
    try {
      return !UpdateFactory.create(sparql).getOperations().isEmpty();
    } catch (QueryException | IRIException | StackOverflowError e) {
      return false;
    }
  }
}
