package org.hearsay.dereference;

import java.util.Map;
import java.util.function.Supplier;
import org.hearsay.description.Resources;
import org.hearsay.http.BodyCache;
import org.hearsay.http.Handler;
import org.hearsay.http.Routes;
import org.hearsay.http.Validator;
import org.hearsay.page.Templates;
import org.hearsay.query.EntityLookup;
import org.hearsay.query.QueryableStore;
import org.hearsay.store.StatementStore;

/** {@code id/}, {@code doc/} and {@code graph/}. */
public final class DereferenceRoutes implements Routes {

  private static final long CACHED_BYTES = 64L * 1024 * 1024;

  private final Handler things;
  private final Handler documents;
  private final Handler graphs;

  /**
   * Those of a store.
   *
   * @param validator what documents are valid by
   */
  public DereferenceRoutes(
      StatementStore store, Templates templates, Supplier<Validator> validator) {
    Resources resources = new Resources(store);
    Documents all = new Documents(resources, templates, new RdfBody());
    Fates fates = new Fates(new EntityLookup(new QueryableStore(store)), resources, all);
    this.graphs = new GraphHandler(all, validator);
    this.things = new ThingHandler(all, fates);
    this.documents =
        new DocumentHandler(
            all, new LinkPages(all, validator), fates, new BodyCache(CACHED_BYTES), validator);
  }

  @Override
  public Map<String, Handler> routes() {
    return Map.of("/id/*", things, "/doc/*", documents, "/graph/*", graphs);
  }
}
