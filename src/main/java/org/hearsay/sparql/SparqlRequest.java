package org.hearsay.sparql;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.hearsay.http.Exchange;
import org.hearsay.http.Problem;
import org.hearsay.http.ProblemException;
import org.hearsay.http.RequestLimits;

/**
 * What a request of the SPARQL 1.1 protocol asks.
 *
 * @param query the query's text; none where the service itself is asked for
 * @param defaultGraphs those to be asked in place of those that the query names
 * @param namedGraphs likewise
 * @param timeout how long the client wants to wait, if it says so
 */
record SparqlRequest(
    Optional<String> query,
    List<String> defaultGraphs,
    List<String> namedGraphs,
    Optional<Duration> timeout) {

  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String QUERY = "application/sparql-query";

  SparqlRequest {
    defaultGraphs = List.copyOf(defaultGraphs);
    namedGraphs = List.copyOf(namedGraphs);
  }

  /** Reads a request, or throws a {@link ProblemException}. */
  static SparqlRequest of(Exchange exchange) throws IOException {
    String inAddress = Optional.ofNullable(exchange.request().getQueryString()).orElse("");
    Parameters address = Parameters.of(inAddress);
    if (!exchange.request().getMethod().equals("POST")) {
      return of(address, address.find("query"));
    }
    String body = Parameters.text(body(exchange));
    return switch (mediaType(exchange)) {
      case FORM -> posted(Parameters.of(body), address);
      case QUERY -> of(address, Optional.of(body));
      default ->
          throw new ProblemException(
              new Problem(
                  415,
                  "Unsupported media type",
                  "Post a query as %s or %s.".formatted(FORM, QUERY)));
    };
  }

  private static SparqlRequest posted(Parameters form, Parameters address) {
    if (!form.all("update").isEmpty()) {
      throw Parameters.wrong("Updates are refused: this endpoint only reads.");
    }
    if (form.all("query").isEmpty()) {
      throw Parameters.wrong("The form has no 'query'.");
    }
    // Graphs may be named in the address too.
    return of(
        form.with(address, List.of("default-graph-uri", "named-graph-uri")), form.find("query"));
  }

  private static SparqlRequest of(Parameters parameters, Optional<String> query) {
    return new SparqlRequest(
        query,
        graphs(parameters, "default-graph-uri"),
        graphs(parameters, "named-graph-uri"),
        parameters.find("timeout").map(SparqlRequest::seconds));
  }

  private static List<String> graphs(Parameters parameters, String name) {
    return parameters.all(name).stream().map(it -> absolute(name, it)).toList();
  }

  private static String absolute(String name, String iri) {
    try {
      if (IRIx.create(iri).isAbsolute()) {
        return iri;
      }
    } catch (IRIException e) {
      throw Parameters.wrong("%s: not an IRI.".formatted(name));
    }
    throw Parameters.wrong("%s: not an absolute IRI.".formatted(name));
  }

  private static Duration seconds(String text) {
    if (!text.matches("[0-9]{1,6}(\\.[0-9]{1,3})?") || Double.parseDouble(text) == 0) {
      throw Parameters.wrong("timeout: a number of seconds above 0.");
    }
    return Duration.ofMillis((long) (Double.parseDouble(text) * 1000));
  }

  private static String mediaType(Exchange exchange) {
    String type = exchange.header("Content-Type").orElse("").toLowerCase(Locale.ROOT);
    List<String> parts = List.of(type.replaceAll("[\\s\"]", "").split(";", -1));
    boolean otherCharset =
        parts.stream().anyMatch(it -> it.startsWith("charset=") && !it.equals("charset=utf-8"));
    return otherCharset ? "" : parts.getFirst();
  }

  private static byte[] body(Exchange exchange) throws IOException {
    try (InputStream in = exchange.request().getInputStream()) {
      byte[] body = in.readNBytes(RequestLimits.LONGEST_BODY + 1);
      if (body.length > RequestLimits.LONGEST_BODY) {
        throw new ProblemException(RequestLimits.tooLong());
      }
      return body;
    }
  }

  /** What tells its answer from others of the same data. */
  String key() {
    return "%s\n%s\n%s".formatted(query.orElse(""), defaultGraphs, namedGraphs);
  }
}
