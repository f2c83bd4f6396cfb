package org.hearsay.sparql;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.hearsay.http.Clients;
import org.hearsay.http.Exchange;
import org.hearsay.http.Format;
import org.hearsay.http.Handler;
import org.hearsay.http.Validator;
import org.hearsay.query.QueryGuard;
import org.hearsay.query.Queryable;
import org.hearsay.query.ReadOnlyQuery;

/**
 * The SPARQL 1.1 protocol, for queries. An answer is sent when it is whole: an error or the end of
 * its time never looks like an answer.
 *
 * @param clients who asks
 * @param editor the path of the page where people write queries
 */
record SparqlHandler(
    Queryable data,
    QueryGuard guard,
    Clients clients,
    AnswerLimits limits,
    Supplier<Validator> validator,
    String editor)
    implements Handler {

  private static final List<Format> OF_TRUTH =
      List.of(Format.SPARQL_JSON, Format.SPARQL_XML, Format.JSON, Format.XML);
  private static final List<Format> OF_ROWS =
      List.of(
          Format.SPARQL_JSON, Format.SPARQL_XML, Format.CSV, Format.TSV, Format.JSON, Format.XML);

  /** What may come out differently each time. Finding too much only costs a cache. */
  private static final Pattern CHANGING =
      Pattern.compile("(?i)\\b(now|rand|uuid|struuid|bnode)\\s*\\(|_:|\\[");

  @Override
  public List<String> methods() {
    return List.of("GET", "HEAD", "POST");
  }

  @Override
  public void handle(Exchange exchange) throws IOException {
    SparqlRequest request = SparqlRequest.of(exchange);
    if (request.query().isEmpty()) {
      describe(exchange);
    } else {
      answer(exchange, request, query(request));
    }
  }

  private void describe(Exchange exchange) throws IOException {
    List<Format> offered = new ArrayList<>(Triples.FORMATS);
    offered.add(Format.HTML);
    Format format = exchange.negotiated(offered);
    if (format == Format.HTML) {
      exchange.redirect(303, editor);
      return;
    }
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    Triples.write(new ServiceDescription(data.base()).triples(), format, body);
    exchange.send(format.contentType(), body.toByteArray());
  }

  private Query query(SparqlRequest request) {
    Query query = ReadOnlyQuery.parse(request.query().orElseThrow(), data.base());
    // The protocol's graphs go before those of the query.
    if (!request.defaultGraphs().isEmpty() || !request.namedGraphs().isEmpty()) {
      query.getGraphURIs().clear();
      query.getNamedGraphURIs().clear();
      request.defaultGraphs().forEach(query::addGraphURI);
      request.namedGraphs().forEach(query::addNamedGraphURI);
    }
    return query;
  }

  private void answer(Exchange exchange, SparqlRequest request, Query query) throws IOException {
    Format format = exchange.negotiated(formats(query));
    boolean lasting =
        !exchange.request().getMethod().equals("POST")
            && !CHANGING.matcher(request.query().orElse("")).find();
    if (lasting && exchange.unchanged(validator.get().with(format + request.key()))) {
      return;
    }
    if (!lasting) {
      exchange.response().setHeader("Cache-Control", "no-store");
    }
    String id = guard.newId();
    exchange.response().setHeader("X-Query-Id", id);
    exchange.response().setHeader("X-Row-Limit", Long.toString(limits.rows()));
    Duration time = request.timeout().orElse(guard.limits().time());
    AnswerBody body = body(exchange, query, format, id, time);
    try (Spool bytes = body.bytes()) {
      if (body.truncated()) {
        exchange.response().setHeader("X-Truncated", "true");
      }
      exchange.response().setContentType(format.contentType());
      exchange.response().setContentLengthLong(bytes.size());
      bytes.sendTo(exchange.response().getOutputStream());
    }
  }

  private AnswerBody body(Exchange exchange, Query query, Format format, String id, Duration time) {
    narrow(query);
    return guard
        .forClient(data, clients.of(exchange.request()), id)
        .ask(query, Map.of(), time, execution -> AnswerBody.of(execution, query, format, limits));
  }

  /** One row more than may be sent, which tells whether there are more. */
  private void narrow(Query query) {
    long most = limits.rows() + 1;
    if (query.isSelectType() && (!query.hasLimit() || query.getLimit() > most)) {
      query.setLimit(most);
    }
  }

  private static List<Format> formats(Query query) {
    if (query.isAskType()) {
      return OF_TRUTH;
    }
    return query.isSelectType() ? OF_ROWS : Triples.FORMATS;
  }
}
