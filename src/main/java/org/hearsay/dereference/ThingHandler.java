package org.hearsay.dereference;

import java.io.IOException;
import org.hearsay.http.Exchange;
import org.hearsay.http.Format;
import org.hearsay.http.Handler;
import org.hearsay.http.Problem;
import org.hearsay.http.ProblemException;

/** {@code id/…}: a thing cannot be sent, so its client is sent to the document about it (303). */
record ThingHandler(Documents documents, Fates fates) implements Handler {

  @Override
  public void handle(Exchange exchange) throws IOException {
    Address address =
        Address.of(exchange.rest(), false)
            .orElseThrow(
                () -> new ProblemException(Problem.notFound("Nothing has such an address.")));
    Format format = exchange.negotiated(Address.FORMATS);
    if (fates.answered(exchange, address, address.id(), format)) {
      return;
    }
    // Where the client's wish is plain, the address of the format spares it another negotiation.
    String document = format == Format.HTML ? address.document() : address.document(format);
    exchange.redirect(303, documents.site().path(document));
  }
}
