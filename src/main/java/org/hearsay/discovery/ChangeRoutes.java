package org.hearsay.discovery;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.hearsay.discovery.ChangesPage.Line;
import org.hearsay.discovery.TermsPage.Link;
import org.hearsay.http.Exchange;
import org.hearsay.http.Format;
import org.hearsay.http.Handler;
import org.hearsay.http.Problem;
import org.hearsay.http.ProblemException;
import org.hearsay.http.Routes;
import org.hearsay.http.Validator;
import org.hearsay.page.Site;
import org.hearsay.page.Templates;
import org.hearsay.store.Activity;
import org.hearsay.store.ChangeLog;
import org.hearsay.store.StatementStore;

/** What happened to the store, for those who keep a copy of it: a collection, its pages, a feed. */
final class ChangeRoutes implements Routes {

  private static final List<Format> FORMATS =
      List.of(Format.ACTIVITY, Format.JSON_LD, Format.JSON, Format.HTML);
  private static final int LATEST = 100;

  private final Templates templates;
  private final Site site;
  private final StatementStore store;
  private final ChangeLog log;
  private final Supplier<Validator> validity;
  private final ActivityStream stream;

  ChangeRoutes(Templates templates, StatementStore store, Supplier<Validator> validity) {
    this.templates = templates;
    this.site = templates.site();
    this.store = store;
    this.log = store.changeLog();
    this.validity = validity;
    this.stream = new ActivityStream(store.graphs(), log, store.graphs().base() + "dumps/");
  }

  @Override
  public Map<String, Handler> routes() {
    return Map.of(
        "/changes", this::collection, "/changes/page/*", this::page, "/changes.atom", this::feed);
  }

  private void collection(Exchange exchange) throws IOException {
    Format format = exchange.negotiated(FORMATS);
    exchange.alternate(site.path("changes.atom"), Format.ATOM);
    Optional<String> since = exchange.parameter("since");
    if (exchange.unchanged(validity.get().with("changes " + format + since.orElse("")))) {
      return;
    }
    if (since.isPresent()) {
      since(exchange, format, since.get());
    } else if (format == Format.HTML) {
      long pages = log.pages();
      Optional<String> older = log.size() > LATEST ? Optional.of(address(pages)) : Optional.empty();
      send(exchange, html("What came, changed and went", latest(), older, Optional.empty()));
    } else {
      exchange.send(format, stream.collection());
    }
  }

  private void since(Exchange exchange, Format format, String text) throws IOException {
    Instant time = time(text);
    long page = log.pageSince(time);
    if (format == Format.HTML) {
      exchange.redirect(303, address(page));
      return;
    }
    long before =
        page > log.pages()
            ? 0
            : log.page(page).stream().filter(it -> it.time().isBefore(time)).count();
    long left = Math.max(0, log.size() - (page - 1) * ChangeLog.PAGE - before);
    String parameter = URLEncoder.encode(text, StandardCharsets.UTF_8);
    exchange.send(format, stream.collectionFrom(parameter, page, left));
  }

  private static Instant time(String text) {
    try {
      return text.length() == 10
          ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
          : Instant.parse(text);
    } catch (DateTimeParseException e) {
      throw new ProblemException(
          new Problem(
              400,
              "Bad request",
              "since: neither a date such as 2025-03-01 nor a time such as 2025-03-01T12:00:00Z"));
    }
  }

  private void page(Exchange exchange) throws IOException {
    long number = exchange.rest().matches("[1-9][0-9]{0,9}") ? Long.parseLong(exchange.rest()) : 0;
    // The page after a full one is there before anything is on it.
    long last = log.size() / ChangeLog.PAGE + 1;
    if (number < 1 || number > last) {
      throw new ProblemException(
          Problem.notFound("There are %d pages of changes, from 1 on.".formatted(last)));
    }
    Format format = exchange.negotiated(FORMATS);
    List<Activity> activities = number > log.pages() ? List.of() : log.page(number);
    if (format != Format.HTML && activities.size() == ChangeLog.PAGE) {
      exchange.header("Cache-Control", "public, max-age=31536000, immutable");
      Instant full = activities.getLast().time();
      if (!exchange.unchanged(new Validator("changes-%d.%s".formatted(number, format), full))) {
        exchange.send(format, stream.page(number, activities));
      }
    } else if (!exchange.unchanged(validity.get().with("changes " + format + number))) {
      if (format == Format.HTML) {
        Optional<String> older = number > 1 ? Optional.of(address(number - 1)) : Optional.empty();
        Optional<String> newer =
            number < last ? Optional.of(address(number + 1)) : Optional.empty();
        send(exchange, html("Changes, page " + number, activities.reversed(), older, newer));
      } else {
        exchange.send(format, stream.page(number, activities));
      }
    }
  }

  private void feed(Exchange exchange) throws IOException {
    if (!exchange.unchanged(validity.get().with("changes.atom"))) {
      List<Activity> latest = latest();
      Instant updated = latest.isEmpty() ? store.modified() : latest.getFirst().time();
      ChangeFeed feed = new ChangeFeed(store.graphs().base(), stream);
      exchange.send(Format.ATOM, feed.xml(latest, updated));
    }
  }

  /** The last changes, the newest first. */
  private List<Activity> latest() {
    List<Activity> latest = new ArrayList<>();
    for (long page = log.pages(); page > 0 && latest.size() < LATEST; page--) {
      latest.addAll(log.page(page).reversed());
    }
    return latest.subList(0, Math.min(LATEST, latest.size()));
  }

  private byte[] html(
      String title, List<Activity> activities, Optional<String> older, Optional<String> newer) {
    return templates.html(
        "changes",
        new ChangesPage(
            title,
            log.size(),
            activities.stream().map(this::line).toList(),
            older,
            newer,
            site.path("changes.atom")));
  }

  private Line line(Activity activity) {
    return new Line(
        activity.time().toString(),
        ActivityStream.type(activity.kind()),
        stream.name(activity.iri()),
        site.link(activity.iri()).orElse(""),
        activity.replacedBy().stream()
            .map(it -> new Link(stream.name(it), site.link(it)))
            .toList());
  }

  private String address(long page) {
    return site.path("changes/page/" + page);
  }

  private static void send(Exchange exchange, byte[] html) throws IOException {
    exchange.send(Format.HTML.contentType(), html);
  }
}
