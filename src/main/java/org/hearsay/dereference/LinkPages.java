package org.hearsay.dereference;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.hearsay.description.Links;
import org.hearsay.http.Exchange;
import org.hearsay.http.Format;
import org.hearsay.http.Problem;
import org.hearsay.http.ProblemException;
import org.hearsay.http.Validator;
import org.hearsay.page.LinksPage;

/**
 * {@code doc/…/in?p=PREDICATE&page=N}: what leads to a thing by one predicate. A resource may have
 * hundreds of thousands of such links, so they come in pages.
 */
record LinkPages(Documents documents, Supplier<Validator> validator) {

  private static final int PAGE_SIZE = 50;
  private static final int LARGEST_PAGE = 200;

  void handle(Exchange exchange, Address address) throws IOException {
    Map<String, String> prefixes = documents.resources().prefixes();
    String predicate =
        exchange
            .parameter("p")
            .map(it -> iri(it, prefixes))
            .orElseThrow(
                () -> bad("p", "missing; it is the IRI of a predicate, such as say:speaker"));
    int page = number(exchange, "page", 1, 10_000_000);
    int pageSize = number(exchange, "page_size", PAGE_SIZE, LARGEST_PAGE);
    Format format = exchange.negotiated(Address.FORMATS);
    String self =
        "%s/in?p=%s%s"
            .formatted(
                documents.site().path(address.document()),
                LinksPage.encoded(predicate),
                pageSize == PAGE_SIZE ? "" : "&page_size=" + pageSize);
    if (exchange.unchanged(validator.get().with(self + page + format))) {
      return;
    }
    Links links =
        documents
            .resources()
            .links(
                documents.resources().iri(address.id()),
                documents.resources().iri(address.document()),
                predicate,
                page,
                pageSize)
            .orElseThrow(() -> new ProblemException(Problem.notFound("There is no such thing.")));
    LinksPage shown = new LinksPage(links, self, List.of());
    if (page > 1) {
      exchange.link(shown.path(page - 1), "prev");
    }
    if (links.hasNext()) {
      exchange.link(shown.path(page + 1), "next");
    }
    exchange.send(format.contentType(), body(shown, format));
  }

  private byte[] body(LinksPage page, Format format) {
    return format == Format.HTML
        ? documents.templates().html("links", page)
        : documents
            .rdf()
            .of(page.links().description().quads(), page.links().description().prefixes(), format);
  }

  private static String iri(String value, Map<String, String> prefixes) {
    int colon = value.indexOf(':');
    Optional<String> namespace =
        colon < 0 ? Optional.empty() : Optional.ofNullable(prefixes.get(value.substring(0, colon)));
    String iri = namespace.map(it -> it + value.substring(colon + 1)).orElse(value);
    if (!iri.matches("https?://[^\\s<>\"{}|\\\\^`]+")) {
      throw bad("p", "'%s' is no IRI of a predicate".formatted(value));
    }
    return iri;
  }

  private static int number(Exchange exchange, String name, int byDefault, int most) {
    Optional<String> value = exchange.parameter(name);
    if (value.isEmpty()) {
      return byDefault;
    }
    if (!value.get().matches("[1-9][0-9]{0,8}") || Integer.parseInt(value.get()) > most) {
      throw bad(name, "'%s' is no number from 1 to %d".formatted(value.get(), most));
    }
    return Integer.parseInt(value.get());
  }

  private static ProblemException bad(String name, String detail) {
    List<Problem.Fault> faults = new ArrayList<>(List.of(new Problem.Fault(name, detail)));
    return new ProblemException(
        new Problem(400, "Bad request", name + ": " + detail, faults, Map.of()));
  }
}
