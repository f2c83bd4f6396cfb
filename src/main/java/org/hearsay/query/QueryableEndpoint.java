package org.hearsay.query;

import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.hearsay.vocab.Say;

/**
 * The SPARQL endpoint of a running server. Values become terms of the query before it is sent.
 *
 * @param url its address
 * @param base what the IRIs of its entities and articles begin with
 */
public record QueryableEndpoint(String url, String base) implements Queryable {

  private static final int BAD_REQUEST = 400;
  private static final int FORBIDDEN = 403;
  private static final int UNAVAILABLE = 503;
  private static final String ARTICLES = "id/article/";
  private static final String ANY_ARTICLE =
      "SELECT ?article { ?article a <%s> } LIMIT 1".formatted(Say.Article.getURI());

  /**
   * The endpoint at that address, with the base that its data show.
   *
   * @throws EndpointException if it does not answer, or has no article
   */
  public static QueryableEndpoint at(String url, Duration patience) {
    return new QueryableEndpoint(url, new QueryableEndpoint(url, "").findBase(patience));
  }

  private String findBase(Duration patience) {
    String article =
        ask(QueryFactory.create(ANY_ARTICLE), Map.of(), patience, QueryableEndpoint::firstIri);
    int end = article.indexOf(ARTICLES);
    if (end < 0) {
      throw new EndpointException(
          "The endpoint %s has no article of Hearsay. Maybe give the --base of its data."
              .formatted(url));
    }
    return article.substring(0, end);
  }

  private static String firstIri(QueryExec execution) {
    RowSet rows = execution.select();
    return rows.hasNext() ? rows.next().get("article").toString() : "";
  }

  @Override
  public <T> T ask(
      Query query, Map<String, Node> terms, Duration limit, Function<QueryExec, T> use) {
    Query written = WithValues.in(query, terms);
    try (QueryExec execution =
        QueryExecHTTP.service(url)
            .query(written)
            .overallTimeout(limit.toMillis(), TimeUnit.MILLISECONDS)
            .build()) {
      return use.apply(execution);
    } catch (QueryExceptionHTTP e) {
      throw translated(e, limit);
    }
  }

  private RuntimeException translated(QueryExceptionHTTP failure, Duration limit) {
    int status = failure.getStatusCode();
    if (status <= 0) {
      return timedOut(failure)
          ? new SlowQueryException(limit, failure)
          : new EndpointException(
              "Nobody answers at %s. Maybe start a server by 'hearsay up' or 'hearsay serve'."
                  .formatted(url),
              failure);
    }
    String said = saidBy(failure);
    return switch (status) {
      case BAD_REQUEST, FORBIDDEN -> new RefusedQueryException(said, failure);
      case UNAVAILABLE -> new SlowQueryException(limit, failure);
      default ->
          new EndpointException(
              "The endpoint %s answers %d: %s. Maybe it is no SPARQL endpoint."
                  .formatted(url, status, said),
              failure);
    };
  }

  private static String saidBy(QueryExceptionHTTP failure) {
    String response = failure.getResponse();
    return String.valueOf(response == null ? failure.getMessage() : response).strip();
  }

  private static boolean timedOut(Throwable failure) {
    return Stream.<Throwable>iterate(failure, it -> it != null, Throwable::getCause)
        .anyMatch(HttpTimeoutException.class::isInstance);
  }
}
