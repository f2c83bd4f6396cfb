package org.hearsay.dereference;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import org.hearsay.http.BodyCache;
import org.hearsay.http.Exchange;
import org.hearsay.http.Format;
import org.hearsay.http.Handler;
import org.hearsay.http.Problem;
import org.hearsay.http.ProblemException;
import org.hearsay.http.Validator;

/** {@code doc/…}: the documents about things, and the pages of what leads to them. */
record DocumentHandler(
    Documents documents,
    LinkPages links,
    Fates fates,
    BodyCache cache,
    Supplier<Validator> validator)
    implements Handler {

  private static final String INCOMING = "/in";

  @Override
  public void handle(Exchange exchange) throws IOException {
    String path = exchange.rest();
    if (path.endsWith(INCOMING)) {
      links.handle(exchange, address(path.substring(0, path.length() - INCOMING.length()), false));
      return;
    }
    Address address = address(path, true);
    Optional<String> wished = exchange.parameter("format");
    if (wished.isPresent()) {
      redirect(exchange, address, wished.get());
      return;
    }
    Format format =
        address.format().isPresent()
            ? address.format().get()
            : exchange.negotiated(Address.FORMATS);
    send(exchange, address, format);
  }

  private void send(Exchange exchange, Address address, Format format) throws IOException {
    String asked = address.format().isPresent() ? address.document(format) : address.document();
    Validator now = validator.get().with(asked + " " + format.suffix());
    // A thing that the client has a document of was there, and is there still.
    if (!cache.holds(now) && fates.answered(exchange, address, asked, format)) {
      return;
    }
    headers(exchange, address, format);
    if (exchange.unchanged(now)) {
      return;
    }
    byte[] body =
        cache
            .get(now, () -> documents.body(address, format))
            .orElseThrow(
                () -> new ProblemException(Problem.notFound("There is no such document.")));
    exchange.send(format.contentType(), body);
  }

  private void headers(Exchange exchange, Address address, Format format) {
    for (Format other : Address.FORMATS) {
      if (other != format) {
        exchange.alternate(documents.site().path(address.document(other)), other);
      }
    }
    exchange.link(documents.site().path(address.id()), "describes");
    exchange.link(documents.site().path(address.document()), "canonical");
    exchange.header("Content-Location", documents.site().path(address.document(format)));
  }

  private void redirect(Exchange exchange, Address address, String suffix) {
    Format format =
        Format.ofSuffix(suffix, Address.FORMATS)
            .orElseThrow(() -> new ProblemException(Problem.notFound("There is no such format.")));
    exchange.redirect(301, documents.site().path(address.document(format)));
  }

  private static Address address(String path, boolean suffixes) {
    return Address.of(path, suffixes)
        .orElseThrow(() -> new ProblemException(Problem.notFound("Nothing has such an address.")));
  }
}
