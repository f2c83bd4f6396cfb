package org.hearsay.discovery;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.hearsay.http.Exchange;
import org.hearsay.http.Format;
import org.hearsay.http.Handler;
import org.hearsay.http.Routes;
import org.hearsay.http.Validator;
import org.hearsay.page.Site;
import org.hearsay.page.Templates;
import org.hearsay.query.SavedQuery;

/** The ontology: its terms, codes and shapes, as pages and as RDF, and its context for JSON-LD. */
final class OntologyRoutes implements Routes {

  private static final String CONTEXT = "ontology/context.jsonld";

  private final Site site;
  private final Supplier<Validator> validity;
  private final List<Document> documents;
  private final String context = OntologyFile.context();

  /**
   * Reads all; nothing of it is read again.
   *
   * @param validity changes with the software at least
   * @param queries those that pages of terms may point to
   */
  OntologyRoutes(Templates templates, Supplier<Validator> validity, List<SavedQuery> queries) {
    this.site = templates.site();
    this.validity = validity;
    OntologyFile terms = OntologyFile.terms();
    OntologyFile codes = OntologyFile.codes();
    OntologyFile shapes = OntologyFile.shapes();
    OntologyPages pages = new OntologyPages(site, terms, codes, shapes, queries);
    this.documents =
        List.of(
            document(templates, "ontology", terms, pages.terms()),
            document(templates, "ontology/code", codes, pages.codes()),
            document(templates, "ontology/shapes", shapes, pages.shapes()));
  }

  private Document document(Templates templates, String path, OntologyFile file, TermsPage page) {
    Map<Format, byte[]> texts = file.texts();
    byte[] html = templates.html("terms", page);
    return new Document(site, path, validity, () -> html, it -> requireNonNull(texts.get(it)));
  }

  @Override
  public Map<String, Handler> routes() {
    Map<String, Handler> routes = new LinkedHashMap<>();
    documents.forEach(it -> routes.putAll(it.routes()));
    routes.put("/" + CONTEXT, this::context);
    return routes;
  }

  private void context(Exchange exchange) throws IOException {
    if (!exchange.unchanged(validity.get().with(CONTEXT))) {
      exchange.send(Format.JSON_LD, context);
    }
  }
}
