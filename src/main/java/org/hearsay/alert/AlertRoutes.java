package org.hearsay.alert;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.hearsay.alert.FindingFeed.Entry;
import org.hearsay.description.FindingFacts;
import org.hearsay.description.FindingLine;
import org.hearsay.description.Ref;
import org.hearsay.description.Resources;
import org.hearsay.http.Exchange;
import org.hearsay.http.Format;
import org.hearsay.http.Handler;
import org.hearsay.http.Problem;
import org.hearsay.http.ProblemException;
import org.hearsay.http.Routes;
import org.hearsay.http.Validator;
import org.hearsay.page.Site;
import org.hearsay.page.Templates;
import org.hearsay.store.StatementStore;

/** {@code alerts}: the findings as a list and as a feed, without those that are silenced. */
public final class AlertRoutes implements Routes {

  private static final int PAGE_SIZE = 25;
  private static final int FEED_SIZE = 100;
  private static final List<Format> FORMATS = List.of(Format.JSON, Format.HTML);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final StatementStore store;
  private final Resources resources;
  private final Templates templates;
  private final Supplier<Validator> validator;

  /**
   * Those of a store.
   *
   * @param validator changes with each write and each build
   */
  public AlertRoutes(StatementStore store, Templates templates, Supplier<Validator> validator) {
    this.store = store;
    this.resources = new Resources(store);
    this.templates = templates;
    this.validator = validator;
  }

  @Override
  public Map<String, Handler> routes() {
    return Map.of("/alerts", this::list, "/alerts.atom", this::feed);
  }

  /** What is silenced depends on the day too. */
  private boolean unchanged(Exchange exchange, String key, LocalDate today) {
    return exchange.unchanged(validator.get().with("%s %s".formatted(key, today)));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(store.clock().instant(), ZoneOffset.UTC);
  }

  private AlertRequest request(Exchange exchange) {
    return AlertRequest.of(exchange::parameter, store.graphs().entityPrefix());
  }

  private List<FindingLine> found(AlertRequest request, LocalDate today) {
    return request.of(resources.findings().list(), store.graphs().entityPrefix(), today);
  }

  private void list(Exchange exchange) throws IOException {
    AlertRequest request = request(exchange);
    Format format = exchange.negotiated(FORMATS);
    LocalDate today = today();
    exchange.alternate(feedPath(request), Format.ATOM);
    if (unchanged(
        exchange, "alerts%s %s".formatted(request.query(request.page()), format), today)) {
      return;
    }
    List<FindingLine> found = found(request, today);
    long from = (request.page() - 1L) * PAGE_SIZE;
    if (from > 0 && from >= found.size()) {
      throw new ProblemException(Problem.notFound("There are not so many pages."));
    }
    List<FindingLine> lines = found.stream().skip(from).limit(PAGE_SIZE).toList();
    Optional<String> previous =
        request.page() > 1 ? Optional.of(path(request, request.page() - 1)) : Optional.empty();
    Optional<String> next =
        from + PAGE_SIZE < found.size()
            ? Optional.of(path(request, request.page() + 1))
            : Optional.empty();
    previous.ifPresent(it -> exchange.link(it, "prev"));
    next.ifPresent(it -> exchange.link(it, "next"));
    AlertPage page =
        new AlertPage(
            request, found.size(), lines, name(request, found), previous, next, feedPath(request));
    exchange.send(
        format.contentType(),
        format == Format.HTML
            ? templates.html("alerts", page)
            : json(page).toPrettyString().getBytes(StandardCharsets.UTF_8));
  }

  private Site site() {
    return templates.site();
  }

  private String path(AlertRequest request, int page) {
    return site().path("alerts" + request.query(page));
  }

  private String feedPath(AlertRequest request) {
    return site().path("alerts.atom" + request.query(1));
  }

  /** The name by which the findings know the entity that they are narrowed to. */
  private Optional<String> name(AlertRequest request, List<FindingLine> found) {
    String key =
        request.filter(AlertRequest.ENTITY).isEmpty()
            ? request.filter(AlertRequest.OUTLET)
            : request.filter(AlertRequest.ENTITY);
    String iri = store.graphs().entityPrefix() + key;
    return key.isEmpty()
        ? Optional.empty()
        : Optional.of(
            found.stream()
                .flatMap(it -> List.of(it.speakers(), it.targets(), it.outlets()).stream())
                .flatMap(List::stream)
                .filter(it -> it.iri().equals(iri))
                .map(Ref::label)
                .findFirst()
                .orElse(key));
  }

  private ObjectNode json(AlertPage page) {
    ObjectNode json = JSON.createObjectNode().put("total", page.total());
    page.next().ifPresent(it -> json.put("next", it));
    ArrayNode findings = json.putArray("findings");
    FindingJson writer = new FindingJson(resources.iri(""));
    for (FindingLine line : page.lines()) {
      facts(line).ifPresent(it -> findings.add(writer.of(it)));
    }
    return json;
  }

  private Optional<FindingFacts> facts(FindingLine line) {
    return resources.finding(line.ref().iri());
  }

  private void feed(Exchange exchange) throws IOException {
    AlertRequest request = request(exchange);
    LocalDate today = today();
    if (unchanged(exchange, "alerts.atom" + request.query(1), today)) {
      return;
    }
    List<Entry> entries =
        found(request, today).stream()
            .sorted(Comparator.comparing(this::changed).reversed())
            .limit(FEED_SIZE)
            .flatMap(
                line -> facts(line).map(it -> new Entry(it, changed(line).toString())).stream())
            .toList();
    String base = resources.iri("");
    String updated = entries.isEmpty() ? store.modified().toString() : entries.getFirst().updated();
    String self = base + "alerts.atom" + request.query(1);
    exchange.send(Format.ATOM, new FindingFeed(base, self, self).xml(entries, updated));
  }

  /** When it last changed; what does not tell may have changed with anything. */
  private Instant changed(FindingLine finding) {
    return finding.changed().orElseGet(store::modified);
  }
}
