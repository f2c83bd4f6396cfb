package org.hearsay.api;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.hearsay.http.Exchange;
import org.hearsay.http.Format;
import org.hearsay.http.Handler;
import org.hearsay.http.Problem;
import org.hearsay.http.ProblemException;
import org.hearsay.page.Site;

/**
 * Short links: a query that is posted gets one, which leads to the editor with that query, not run.
 */
record ShareHandler(SharedQueries shared, Site site) implements Handler {

  private static final String FORM = "application/x-www-form-urlencoded";
  private static final Set<String> TEXTS = Set.of("text/plain", "application/sparql-query");

  /** A form writes some letters as three. */
  private static final int LONGEST_FORM = 3 * SharedQueries.LONGEST + 100;

  @Override
  public List<String> methods() {
    return List.of("GET", "HEAD", "POST");
  }

  @Override
  public void handle(Exchange exchange) throws IOException {
    boolean isPost = exchange.method().equals("POST");
    if (isPost && exchange.rest().isEmpty()) {
      keep(exchange);
    } else if (isPost) {
      throw new ProblemException(
          new Problem(405, "Method not allowed", "A short link never changes.")
              .with("Allow", "GET, HEAD, OPTIONS"));
    } else {
      if (shared.find(exchange.rest()).isEmpty()) {
        throw new ProblemException(Problem.notFound("There is no such short link."));
      }
      exchange.redirect(303, site.path("ui/sparql?shared=" + exchange.rest()));
    }
  }

  private void keep(Exchange exchange) throws IOException {
    // A page of another host must not make its readers write here.
    String from = exchange.header("Sec-Fetch-Site").orElse("none");
    if (!Set.of("same-origin", "none").contains(from)) {
      throw new ProblemException(
          new Problem(403, "Refused", "Only the editor of this site makes short links."));
    }
    String type = exchange.mediaType();
    boolean isForm = type.equals(FORM);
    if (!isForm && !TEXTS.contains(type)) {
      throw new ProblemException(
          new Problem(415, "Unsupported media type", "Post a query as text/plain."));
    }
    String text = isForm ? field(exchange) : body(exchange);
    if (text.isBlank()) {
      throw new ProblemException(new Problem(400, "Nothing to share", "The query is empty."));
    }
    if (text.getBytes(StandardCharsets.UTF_8).length > SharedQueries.LONGEST) {
      throw tooLong();
    }
    String id = shared.keep(text).orElseThrow(ShareHandler::full);
    String path = site.path("s/" + id);
    if (isForm) {
      exchange.redirect(303, site.path("ui/sparql?shared=" + id));
      return;
    }
    exchange.status(201);
    exchange.header("Location", path);
    exchange.header("Cache-Control", "no-store");
    exchange.send(Format.PLAIN, path + "\n");
  }

  private static ProblemException full() {
    return new ProblemException(
        new Problem(507, "No room", "No more short links can be kept; share the query itself."));
  }

  private static String field(Exchange exchange) {
    long length = exchange.contentLength();
    if (length < 0 || length > LONGEST_FORM) {
      throw tooLong();
    }
    return exchange.parameter("query").orElse("");
  }

  private static String body(Exchange exchange) throws IOException {
    byte[] bytes = exchange.body(SharedQueries.LONGEST + 1);
    if (bytes.length > SharedQueries.LONGEST) {
      throw tooLong();
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new ProblemException(new Problem(400, "Not text", "The query is not in UTF-8."));
    }
  }

  private static ProblemException tooLong() {
    return new ProblemException(
        new Problem(
            413, "Too long", "A query has at most %d bytes.".formatted(SharedQueries.LONGEST)));
  }
}
