package org.hearsay.discovery;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.hearsay.http.Handler;
import org.hearsay.http.Routes;
import org.hearsay.http.Validator;
import org.hearsay.page.Templates;
import org.hearsay.query.SavedQuery;
import org.hearsay.store.StatementStore;

/** All of this package. */
public final class DiscoveryRoutes implements Routes {

  private final List<Routes> parts;

  /**
   * The routes.
   *
   * @param queries those that pages of terms may point to
   * @param validity changes with each write and each build
   */
  public DiscoveryRoutes(
      Templates templates,
      StatementStore store,
      List<SavedQuery> queries,
      Publication publication,
      Supplier<Validator> validity) {
    Supplier<Validator> withDumps = DumpRoutes.validity(store.dumps(), validity);
    this.parts =
        List.of(
            new OntologyRoutes(templates, validity, queries),
            new ChangeRoutes(templates, store, validity),
            new CrawlerRoutes(templates.site(), store, validity),
            new DumpRoutes(templates, store.dumps(), withDumps),
            new DatasetRoutes(templates, store, publication, withDumps));
  }

  @Override
  public Map<String, Handler> routes() {
    Map<String, Handler> routes = new LinkedHashMap<>();
    parts.forEach(it -> routes.putAll(it.routes()));
    return routes;
  }
}
