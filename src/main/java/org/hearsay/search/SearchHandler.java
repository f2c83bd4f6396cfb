package org.hearsay.search;

import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import org.hearsay.http.Exchange;
import org.hearsay.http.Format;
import org.hearsay.http.Handler;
import org.hearsay.http.Problem;
import org.hearsay.http.ProblemException;
import org.hearsay.http.Validator;
import org.hearsay.page.Site;
import org.hearsay.page.Templates;
import org.hearsay.query.SlowQueryException;

/**
 * Answers searches.
 *
 * @param format the only one at this address; of several the client chooses
 */
record SearchHandler(
    Search search, Templates templates, Supplier<Validator> validator, List<Format> format)
    implements Handler {

  SearchHandler {
    format = List.copyOf(format);
  }

  @Override
  public void handle(Exchange exchange) throws IOException {
    Format wanted = format.size() == 1 ? format.getFirst() : exchange.negotiated(format);
    SearchRequest request = SearchRequest.of(exchange::parameter);
    Site site = templates.site();
    format.stream()
        .filter(it -> it != wanted)
        .forEach(it ->
            exchange.alternate(
                site.path("search." + it.suffix() + "?" + request.parameters()), it));
    // A write while the search runs leaves an old tag on a new answer, never the other way round.
    Validator tag = validator.get().with("search." + wanted.suffix() + "?" + request.parameters());
    if (exchange.unchanged(tag)) {
      return;
    }
    SearchResult result = found(request);
    page(exchange, result, wanted);
    if (wanted == Format.JSON) {
      exchange.send(Format.JSON, SearchJson.of(result));
    } else {
      exchange.send(
          Format.HTML.contentType(), templates.html("search", new SearchPage(result, site)));
    }
  }

  private SearchResult found(SearchRequest request) {
    try {
      return search.of(request);
    } catch (SlowQueryException e) {
      throw new ProblemException(
          new Problem(503, "Too slow", "The search took too long. Maybe look for rarer words.")
              .with("Retry-After", "10"));
    }
  }

  /** Says where the other pages are, at the address that was asked. */
  private void page(Exchange exchange, SearchResult result, Format wanted) {
    SearchRequest request = result.request();
    String path = format.size() == 1 ? "search." + wanted.suffix() : "search";
    String address = templates.site().path(path) + "?";
    if (request.page() > 1) {
      exchange.link(address + request.onPage(1).parameters(), "first");
      exchange.link(address + request.onPage(request.page() - 1).parameters(), "prev");
    }
    if (request.page() < result.pages()) {
      exchange.link(address + request.onPage(request.page() + 1).parameters(), "next");
    }
  }
}
