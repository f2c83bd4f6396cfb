package org.hearsay.api;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hearsay.http.Exchange;
import org.hearsay.http.Format;
import org.hearsay.http.Handler;
import org.hearsay.http.Problem;
import org.hearsay.http.Problem.Fault;
import org.hearsay.http.ProblemException;
import org.hearsay.http.Validator;
import org.hearsay.page.Site;
import org.hearsay.query.SavedQueries;
import org.hearsay.query.SavedQuery;

/**
 * The answer of a saved query at its name, in the format that its ending says or that the client
 * asks for. Long values may be posted as a form.
 *
 * @param formats by the name of a query, in which its answers can be had
 */
record AnswerHandler(
    SavedQueries queries,
    Map<String, List<Format>> formats,
    Answers answers,
    QueryHandler pages,
    Site site,
    Supplier<Validator> validator)
    implements Handler {

  AnswerHandler {
    formats = Map.copyOf(formats);
  }

  private static final long LONGEST_FORM = 64 << 10;
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final int ADDRESS_IN_HEADER = 4000;

  @Override
  public List<String> methods() {
    return List.of("GET", "HEAD", "POST");
  }

  @Override
  public void handle(Exchange exchange) throws IOException {
    boolean isPost = exchange.method().equals("POST");
    if (isPost) {
      requireForm(exchange);
    }
    String rest = exchange.rest();
    int dot = rest.indexOf('.');
    SavedQuery query = query(dot < 0 ? rest : rest.substring(0, dot));
    List<Format> offered = offered(query);
    Format format =
        dot < 0 ? exchange.negotiated(offered) : named(rest.substring(dot + 1), offered);
    if (format == Format.HTML) {
      pages.show(exchange, query);
      return;
    }
    AnswerRequest request = AnswerRequest.of(exchange, query);
    if (request.excel() && format != Format.CSV) {
      throw new ProblemException(
          AnswerRequest.wrong(List.of(new Fault(AnswerRequest.CSV, "only for CSV"))));
    }
    Validator version = validator.get();
    if (!isPost) {
      keeping(exchange, query);
      if (exchange.unchanged(version.with(format + request.key() + request.excel()))) {
        return;
      }
    }
    CachedAnswer answer = answers.get(version.tag(), request, format);
    link(exchange, request, format, answer, dot >= 0);
    if (format == Format.CSV) {
      exchange.header("Content-Disposition", file(request));
    }
    exchange.send(format.contentType(), answer.content());
  }

  /** Says how long the client may keep an answer without asking whether it is still good. */
  static void keeping(Exchange exchange, SavedQuery query) {
    query
        .cache()
        .map(Duration::toSeconds)
        .ifPresent(it -> exchange.header("Cache-Control", "public, max-age=%d".formatted(it)));
  }

  private List<Format> offered(SavedQuery query) {
    return formats.getOrDefault(query.name(), List.of());
  }

  private SavedQuery query(String name) {
    return queries
        .find(name)
        .orElseThrow(() ->
            new ProblemException(
                Problem.notFound(
                    "No query is called so; %s lists them.".formatted(site.path("queries")))));
  }

  private static Format named(String suffix, List<Format> offered) {
    return Format.ofSuffix(suffix, offered)
        .orElseThrow(() ->
            new ProblemException(
                Problem.notFound(
                    offered.stream()
                        .map(it -> "." + it.suffix())
                        .collect(
                            Collectors.joining(
                                ", ", "There is no such format; addresses end in ", ".")))));
  }

  private static void requireForm(Exchange exchange) {
    if (!exchange.mediaType().equals(FORM)) {
      throw new ProblemException(
          new Problem(415, "Unsupported media type", "Post the parameters as a form: " + FORM));
    }
    if (exchange.contentLength() < 0) {
      throw new ProblemException(
          new Problem(411, "Length required", "Say how long the form is: Content-Length."));
    }
    if (exchange.contentLength() > LONGEST_FORM) {
      throw new ProblemException(
          new Problem(413, "Too long", "A form has at most %d bytes.".formatted(LONGEST_FORM)));
    }
  }

  private void link(
      Exchange exchange, AnswerRequest request, Format format, CachedAnswer answer, boolean named) {
    if (request.link().answer(site, "").length() > ADDRESS_IN_HEADER) {
      return;
    }
    String ending = "." + format.suffix();
    if (!named) {
      exchange.header("Content-Location", request.link(request.page()).answer(site, ending));
      offered(request.query()).stream()
          .filter(it -> it != format)
          .forEach(it ->
              exchange.alternate(request.link(request.page()).answer(site, "." + it.suffix()), it));
    }
    String kept = named ? ending : "";
    exchange.link(page(request, 1, kept), "first");
    if (request.page() > 1) {
      exchange.link(page(request, request.page() - 1, kept), "prev");
    }
    if (answer.hasMore()) {
      exchange.link(page(request, request.page() + 1, kept), "next");
    }
    exchange.link(site.path("api/openapi.json"), "service-desc");
  }

  private String page(AnswerRequest request, int page, String ending) {
    return (request.excel()
            ? request.link(page).with(AnswerRequest.CSV, "excel")
            : request.link(page))
        .answer(site, ending);
  }

  private static String file(AnswerRequest request) {
    String page = request.page() == 1 ? "" : "-page-" + request.page();
    return "attachment; filename=\"%s%s.csv\"".formatted(request.query().name(), page);
  }
}
