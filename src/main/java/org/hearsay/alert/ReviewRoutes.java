package org.hearsay.alert;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.alert.ReviewPage.Group;
import org.hearsay.alert.ReviewPage.Line;
import org.hearsay.alert.Sessions.Session;
import org.hearsay.check.Reviewing;
import org.hearsay.check.StoredFindings;
import org.hearsay.contradiction.Precision;
import org.hearsay.contradiction.Severity;
import org.hearsay.description.FindingFacts;
import org.hearsay.description.FindingLine;
import org.hearsay.description.Ref;
import org.hearsay.description.Resources;
import org.hearsay.http.CommonHeaders;
import org.hearsay.http.Exchange;
import org.hearsay.http.Format;
import org.hearsay.http.Handler;
import org.hearsay.http.Problem;
import org.hearsay.http.ProblemException;
import org.hearsay.http.Routes;
import org.hearsay.page.Assets;
import org.hearsay.page.Assets.Asset;
import org.hearsay.page.Site;
import org.hearsay.page.Templates;
import org.hearsay.store.StatementStore;

/**
 * {@code review}: where people decide on findings, for those who know the token of operations. A
 * browser carries a cookie of its session that no other site can have it send; each form bears a
 * mark of the session besides.
 */
public final class ReviewRoutes implements Routes {

  private static final int PAGE_SIZE = 20;
  private static final int DAYS_OFF = 7;
  private static final int LONGEST_NAME = 100;
  private static final String HOME = "/review";
  private static final String SIGN_IN = "/review/sign-in";

  private final StatementStore store;
  private final Resources resources;
  private final Templates templates;
  private final StoredFindings findings;
  private final Sessions sessions;

  /**
   * Those of a store.
   *
   * @param token of operations
   */
  public ReviewRoutes(StatementStore store, String token) {
    this.store = store;
    this.resources = new Resources(store);
    this.templates = new Templates(Site.elsewhere(store.graphs().base(), Assets.read()));
    this.findings = new StoredFindings(store);
    this.sessions = new Sessions(token, store.clock());
  }

  @Override
  public Map<String, Handler> routes() {
    return Map.of(
        HOME,
        by(List.of("GET", "HEAD"), this::list),
        SIGN_IN,
        by(List.of("GET", "HEAD", "POST"), this::signIn),
        "/review/sign-out",
        by(List.of("POST"), this::signOut),
        "/review/decide",
        by(List.of("POST"), this::decide),
        "/assets/*",
        this::asset);
  }

  private static Handler by(List<String> methods, Handler handler) {
    return new Handler() {
      @Override
      public List<String> methods() {
        return methods;
      }

      @Override
      public void handle(Exchange exchange) throws IOException {
        exchange.header("Cache-Control", "no-store");
        exchange.header(CommonHeaders.SECURITY_POLICY, CommonHeaders.POLICY);
        exchange.header("X-Content-Type-Options", "nosniff");
        exchange.header("Referrer-Policy", "no-referrer");
        exchange.header("Cross-Origin-Opener-Policy", "same-origin");
        handler.handle(exchange);
      }
    };
  }

  private void asset(Exchange exchange) throws IOException {
    Asset asset =
        templates
            .site()
            .assets()
            .find(exchange.rest())
            .orElseThrow(() -> new ProblemException(Problem.notFound("There is no such file.")));
    exchange.header("X-Content-Type-Options", "nosniff");
    exchange.header("Cache-Control", "private, max-age=31536000, immutable");
    exchange.send(asset.mediaType(), asset.bytes());
  }

  private void signIn(Exchange exchange) throws IOException {
    if (!exchange.method().equals("POST")) {
      exchange.send(Format.HTML.contentType(), templates.html("signin", ""));
      return;
    }
    String name = exchange.parameter("name").orElse("");
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      refuse(exchange, "Give the name that your decisions are to bear.");
    } else if (!sessions.isToken(exchange.parameter("token").orElse(""))) {
      refuse(exchange, "This is not the token of this server.");
    } else {
      sessions.begin(exchange, name);
      exchange.redirect(303, HOME);
    }
  }

  private void refuse(Exchange exchange, String why) throws IOException {
    exchange.status(403);
    exchange.send(Format.HTML.contentType(), templates.html("signin", why));
  }

  private void signOut(Exchange exchange) {
    ofForm(exchange);
    sessions.end(exchange);
    exchange.redirect(303, SIGN_IN);
  }

  private Session ofForm(Exchange exchange) {
    return sessions
        .find(exchange)
        .filter(it -> it.sent(exchange.parameter("form").orElse("")))
        .orElseThrow(() ->
            new ProblemException(
                new Problem(
                    403, "Not signed in", "Sign in at %s, and decide again.".formatted(SIGN_IN))));
  }

  private void decide(Exchange exchange) {
    Session session = ofForm(exchange);
    Instant now = store.clock().instant().truncatedTo(ChronoUnit.MILLIS);
    try {
      new Reviewing(findings).add(DecisionForm.read(exchange::parameter, session.by(), now));
    } catch (IllegalArgumentException e) {
      throw new ProblemException(Problem.notFound(String.valueOf(e.getMessage())));
    }
    AlertRequest request = request(exchange);
    String next = exchange.parameter("next").filter(it -> it.matches("[0-9a-z-]+")).orElse("");
    exchange.redirect(
        303, HOME + request.query(request.page()) + (next.isEmpty() ? "" : "#finding-" + next));
  }

  private AlertRequest request(Exchange exchange) {
    return AlertRequest.of(exchange::parameter, store.graphs().entityPrefix());
  }

  /** Without a wish: what nobody has decided on. */
  private AlertRequest pending(Exchange exchange) {
    return AlertRequest.of(
        name ->
            name.equals(AlertRequest.STATUS)
                ? exchange.parameter(name).or(() -> Optional.of(AlertRequest.PENDING))
                : exchange.parameter(name),
        store.graphs().entityPrefix());
  }

  private void list(Exchange exchange) throws IOException {
    Optional<Session> session = sessions.find(exchange);
    if (session.isEmpty()) {
      exchange.redirect(303, SIGN_IN);
      return;
    }
    exchange.send(
        Format.HTML.contentType(),
        templates.html("review", page(pending(exchange), session.get())));
  }

  private ReviewPage page(AlertRequest request, Session session) {
    LocalDate today = LocalDate.ofInstant(store.clock().instant(), ZoneOffset.UTC);
    List<FindingLine> all =
        inGroups(request.of(resources.findings().list(), store.graphs().entityPrefix(), today));
    long from = (request.page() - 1L) * PAGE_SIZE;
    return new ReviewPage(
        request,
        session.form(),
        session.by(),
        all.size(),
        groups(all.stream().skip(from).limit(PAGE_SIZE).toList()),
        findings.faults(),
        Precision.byKind(findings.reviews()).entrySet().stream()
            .map(it -> new Line(it.getKey(), it.getValue()))
            .toList(),
        today.plusDays(DAYS_OFF),
        request.page() > 1
            ? Optional.of(HOME + request.query(request.page() - 1))
            : Optional.empty(),
        from + PAGE_SIZE < all.size()
            ? Optional.of(HOME + request.query(request.page() + 1))
            : Optional.empty());
  }

  /** The groups with the gravest first; within one, the gravest and surest first. */
  private static List<FindingLine> inGroups(List<FindingLine> findings) {
    Comparator<FindingLine> gravest =
        Comparator.comparingInt(ReviewRoutes::severity)
            .thenComparingDouble(FindingLine::confidence)
            .reversed()
            .thenComparing(FindingLine::key);
    Map<String, List<FindingLine>> groups =
        findings.stream()
            .sorted(gravest)
            .collect(
                Collectors.groupingBy(
                    ReviewRoutes::group, LinkedHashMap::new, Collectors.toList()));
    return groups.values().stream().flatMap(List::stream).toList();
  }

  private static int severity(FindingLine finding) {
    String code = FindingFacts.code(finding.severity());
    return List.of(Severity.values()).stream()
        .filter(it -> it.name().equalsIgnoreCase(code))
        .mapToInt(Severity::ordinal)
        .findFirst()
        .orElse(-1);
  }

  /** Who is on its sides, and of whom they speak. */
  private static String group(FindingLine finding) {
    String speakers = names(finding.speakers());
    String targets = names(finding.targets());
    return targets.isEmpty() ? speakers : speakers + " on " + targets;
  }

  private static String names(List<Ref> refs) {
    return refs.stream().map(Ref::label).distinct().sorted().collect(Collectors.joining(", "));
  }

  private List<Group> groups(List<FindingLine> lines) {
    Map<String, List<FindingFacts>> groups = new LinkedHashMap<>();
    for (FindingLine line : lines) {
      resources
          .finding(line.ref().iri())
          .ifPresent(
              it -> groups.computeIfAbsent(group(line), ignored -> new ArrayList<>()).add(it));
    }
    return groups.entrySet().stream().map(it -> new Group(it.getKey(), it.getValue())).toList();
  }
}
