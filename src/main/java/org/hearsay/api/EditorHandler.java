package org.hearsay.api;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.hearsay.http.CommonHeaders;
import org.hearsay.http.Exchange;
import org.hearsay.http.Format;
import org.hearsay.http.Handler;
import org.hearsay.http.Problem;
import org.hearsay.http.ProblemException;
import org.hearsay.page.EditorPage;
import org.hearsay.page.QueryListPage;
import org.hearsay.page.Site;
import org.hearsay.page.Templates;
import org.hearsay.query.SavedQueries;
import org.hearsay.query.SavedQuery;
import org.hearsay.query.SavedQueryException;

/**
 * The editor, with the query in it that the address says: by its text, by the name of a saved one
 * with values, or by the id of a shared one. It is shown and not run.
 */
record EditorHandler(
    SavedQueries queries, QueryHandler saved, SharedQueries shared, Templates templates)
    implements Handler {

  /** Of the sheet that the result table of Yasgui 4.5.0 puts into the page. */
  private static final String STYLE_OF_TABLE =
      "sha256-zCK2EVMoPc04mRF/g5CotUvxbJPWS+8V0b+s9ptqQIk=";

  private static final String FIRST =
      """
      PREFIX say: <%s>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>

      SELECT ?who ?said ?earliest ?latest WHERE {
        ?statement say:speaker/rdfs:label ?who ; say:quote ?said ;
          say:earliest ?earliest ; say:latest ?latest .
      }
      ORDER BY ?earliest
      LIMIT 50
      """
          .formatted(org.hearsay.vocab.Say.NS);

  @Override
  public void handle(Exchange exchange) throws IOException {
    Site site = templates.site();
    Optional<String> id = exchange.parameter("shared");
    EditorPage page =
        new EditorPage(
            text(exchange, id),
            id.map(it -> site.path("s/" + it)),
            QueryListPage.of(queries.list()).groups());
    exchange.header("Cache-Control", "no-cache");
    exchange.header(CommonHeaders.SECURITY_POLICY, CommonHeaders.policyWithStyle(STYLE_OF_TABLE));
    exchange.send(Format.HTML.contentType(), templates.html("editor", page));
  }

  private String text(Exchange exchange, Optional<String> id) {
    if (id.isPresent()) {
      return shared
          .find(id.get())
          .orElseThrow(
              () -> new ProblemException(Problem.notFound("There is no such short link.")));
    }
    Optional<String> name = exchange.parameter("saved");
    if (name.isPresent()) {
      return saved(
          exchange,
          queries
              .find(name.get())
              .orElseThrow(
                  () -> new ProblemException(Problem.notFound("No question is called so."))));
    }
    return exchange.parameter("query").orElse(FIRST);
  }

  private String saved(Exchange exchange, SavedQuery query) {
    Map<String, String> values = QueryHandler.values(exchange, query);
    if (!values.isEmpty()) {
      return saved.sparql(query, values);
    }
    if (query.examples().isEmpty()) {
      return query.withoutHeader();
    }
    try {
      return saved.sparql(query, query.examples());
    } catch (SavedQueryException e) {
      // The examples are of the sample; where the store has other people, the query is shown as is.
      return query.withoutHeader();
    }
  }
}
