package org.hearsay.sparql;

import java.util.Map;
import java.util.function.Supplier;
import org.hearsay.http.Clients;
import org.hearsay.http.Handler;
import org.hearsay.http.Routes;
import org.hearsay.http.Validator;
import org.hearsay.page.Site;
import org.hearsay.query.QueryGuard;
import org.hearsay.query.Queryable;

/**
 * The endpoint, at {@code /sparql}.
 *
 * @param clients who asks
 */
public record SparqlRoutes(
    Queryable data,
    QueryGuard guard,
    Clients clients,
    AnswerLimits limits,
    Supplier<Validator> validator,
    Site site)
    implements Routes {

  @Override
  public Map<String, Handler> routes() {
    return Map.of(
        "/sparql",
        new SparqlHandler(data, guard, clients, limits, validator, site.path("ui/sparql")));
  }
}
