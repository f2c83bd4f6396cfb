package org.hearsay.server;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hearsay.description.Resources;
import org.hearsay.http.BodyCache;
import org.hearsay.http.Exchange;
import org.hearsay.http.Format;
import org.hearsay.http.Handler;
import org.hearsay.http.Validator;
import org.hearsay.page.StartPage;
import org.hearsay.page.Templates;
import org.hearsay.query.SavedQueries;
import org.hearsay.query.SavedQuery;

/** The first page. It looks at every statement, so it is made once for each write. */
final class StartHandler implements Handler {

  private static final List<String> EXAMPLES =
      List.of(
          "statements-by-speaker",
          "what-others-say",
          "same-quotation",
          "denials",
          "who-speaks-about-whom",
          "unnamed-sources-by-outlet");
  private static final long ONE_PAGE = 1024 * 1024;

  private final Resources resources;
  private final Templates templates;
  private final List<SavedQuery> examples;
  private final Supplier<Validator> validator;
  private final BodyCache cache = new BodyCache(ONE_PAGE);

  StartHandler(
      Resources resources,
      Templates templates,
      SavedQueries queries,
      Supplier<Validator> validator) {
    this.resources = resources;
    this.templates = templates;
    this.validator = validator;
    this.examples = EXAMPLES.stream().flatMap(it -> Stream.of(queries.get(it))).toList();
  }

  @Override
  public void handle(Exchange exchange) throws IOException {
    Validator now = validator.get().with("start");
    if (!exchange.unchanged(now)) {
      byte[] page = cache.get(now, () -> Optional.of(page())).orElseThrow();
      exchange.send(Format.HTML.contentType(), page);
    }
  }

  private byte[] page() {
    StartPage page = new StartPage(resources.store().counts(), resources.overview(), examples);
    return templates.html("start", page);
  }
}
