package org.hearsay.dereference;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import org.hearsay.description.Description;
import org.hearsay.http.Exchange;
import org.hearsay.http.Format;
import org.hearsay.http.Handler;
import org.hearsay.http.Problem;
import org.hearsay.http.ProblemException;
import org.hearsay.http.Validator;

/**
 * {@code graph/…}: the named graphs. That of an article can be had as it is; the others may be of
 * any size, and their client is sent to where the whole dataset is described.
 */
record GraphHandler(Documents documents, Supplier<Validator> validator) implements Handler {

  private static final String ARTICLE = "article/";

  @Override
  public void handle(Exchange exchange) throws IOException {
    String path = exchange.rest();
    if (!path.startsWith(ARTICLE)) {
      if (!documents.resources().store().graphs().shared().contains(iri(path))) {
        throw new ProblemException(Problem.notFound("There is no such graph."));
      }
      exchange.redirect(303, documents.site().path("dataset"));
      return;
    }
    Format format = exchange.negotiated(Address.FORMATS);
    if (format == Format.HTML) {
      exchange.redirect(303, documents.site().path("doc/" + path));
      return;
    }
    if (exchange.unchanged(validator.get().with("graph/" + path + format))) {
      return;
    }
    Optional<Description> graph =
        Address.of(path, false).flatMap(it -> documents.resources().graph(it.key()));
    Description found =
        graph.orElseThrow(() -> new ProblemException(Problem.notFound("There is no such graph.")));
    exchange.send(
        format.contentType(), documents.rdf().of(found.quads(), found.prefixes(), format));
  }

  private String iri(String path) {
    return documents.resources().iri("graph/" + path);
  }
}
