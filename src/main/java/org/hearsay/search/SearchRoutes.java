package org.hearsay.search;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.hearsay.http.Format;
import org.hearsay.http.Handler;
import org.hearsay.http.Routes;
import org.hearsay.http.Validator;
import org.hearsay.page.Templates;
import org.hearsay.store.StatementStore;

/**
 * Search at {@code /search}, as a page or as JSON.
 *
 * @param store what is searched
 * @param validator what its answers are valid by
 */
public record SearchRoutes(StatementStore store, Templates templates, Supplier<Validator> validator)
    implements Routes {

  @Override
  public Map<String, Handler> routes() {
    return Map.of(
        "/search", handler(List.of(Format.HTML, Format.JSON)),
        "/search.html", handler(List.of(Format.HTML)),
        "/search.json", handler(List.of(Format.JSON)));
  }

  private Handler handler(List<Format> formats) {
    return new SearchHandler(new Search(store), templates, validator, formats);
  }
}
