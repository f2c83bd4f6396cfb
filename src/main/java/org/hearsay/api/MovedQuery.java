package org.hearsay.api;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hearsay.http.Exchange;
import org.hearsay.http.Handler;
import org.hearsay.http.Problem;
import org.hearsay.http.ProblemException;
import org.hearsay.page.QueryLink;
import org.hearsay.page.Site;
import org.hearsay.query.SavedQueries;

/** Where answers were before: links to them lead to where they are now. */
record MovedQuery(SavedQueries queries, Site site) implements Handler {

  private static final int FOR_GOOD = 308;

  @Override
  public void handle(Exchange exchange) throws IOException {
    String name = exchange.rest();
    if (name.isEmpty()) {
      exchange.redirect(
          FOR_GOOD,
          site.path("ui/sparql")
              + exchange
                  .parameter("query")
                  .map(it -> "?query=" + URLEncoder.encode(it, StandardCharsets.UTF_8))
                  .orElse(""));
      return;
    }
    if (queries.find(name).isEmpty()) {
      throw new ProblemException(Problem.notFound("No question is called so."));
    }
    Map<String, String> values = new LinkedHashMap<>();
    exchange.parameters().keySet().stream()
        // Pages have numbers now.
        .filter(it -> !it.equals("offset") && it.matches("[A-Za-z0-9_]+"))
        .forEach(it -> exchange.parameter(it).ifPresent(value -> values.put(it, value)));
    exchange.redirect(FOR_GOOD, new QueryLink(name, values).page(site));
  }
}
