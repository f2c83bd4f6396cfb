package org.hearsay.server;

import jakarta.servlet.http.HttpServlet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hearsay.alert.AlertRoutes;
import org.hearsay.alert.Webhooks;
import org.hearsay.api.ApiRoutes;
import org.hearsay.check.Check;
import org.hearsay.check.RunReport;
import org.hearsay.check.StoredFindings;
import org.hearsay.dereference.DereferenceRoutes;
import org.hearsay.description.Resources;
import org.hearsay.discovery.DiscoveryRoutes;
import org.hearsay.http.CommonHeaders;
import org.hearsay.http.Exchange;
import org.hearsay.http.Handler;
import org.hearsay.http.HandlerServlet;
import org.hearsay.http.Problem;
import org.hearsay.http.ProblemException;
import org.hearsay.http.RequestLimits;
import org.hearsay.http.Routes;
import org.hearsay.http.WebServer;
import org.hearsay.operations.Checking;
import org.hearsay.operations.Metrics;
import org.hearsay.operations.OperationsServer;
import org.hearsay.operations.OperationsSettings;
import org.hearsay.page.Assets;
import org.hearsay.page.ProblemPage;
import org.hearsay.page.Site;
import org.hearsay.page.Templates;
import org.hearsay.query.HeapAlarm;
import org.hearsay.query.QueryGuard;
import org.hearsay.query.QueryRunner;
import org.hearsay.query.Queryable;
import org.hearsay.query.QueryableStore;
import org.hearsay.query.SavedQueries;
import org.hearsay.search.SearchRoutes;
import org.hearsay.sparql.SparqlRoutes;
import org.hearsay.store.StatementStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A running server: queries at {@code /sparql}, saved ones at {@code /api/} and {@code /queries/},
 * the start page at {@code /}, {@code /ping}. The store stays its caller's.
 */
public final class HearsayServer implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(HearsayServer.class);
  private static final int THREADS = 100;

  /** For queries that do not heed that they should stop. */
  private static final Duration LAST_QUERIES = Duration.ofSeconds(2);

  private final WebServer web;
  private final Optional<OperationsServer> operations;
  private final QueryGuard guard;
  private final Webhooks webhooks;

  private HearsayServer(
      WebServer web, Optional<OperationsServer> operations, QueryGuard guard, Webhooks webhooks) {
    this.webhooks = webhooks;
    this.web = web;
    this.operations = operations;
    this.guard = guard;
  }

  /**
   * Starts serving.
   *
   * @throws PortInUseException if another program listens on a port
   */
  public static HearsayServer start(
      StatementStore store, SavedQueries queries, ServerSettings settings) {
    return start(store, queries, settings, Optional.empty());
  }

  /**
   * Starts serving.
   *
   * @param check runs the check of the store when those who run the server ask for it, and hands on
   *     its report just before it writes
   * @throws PortInUseException if another program listens on a port
   */
  public static HearsayServer start(
      StatementStore store,
      SavedQueries queries,
      ServerSettings settings,
      Optional<BiFunction<Check.Scope, Consumer<RunReport>, RunReport>> check) {
    Webhooks webhooks = new Webhooks(settings.webhooks(), store.directory(), store.clock());
    Predicate<String> written = new StoredFindings(store)::hasRun;
    Checking checking = new Checking(check, webhooks, written, store.graphs().base());
    QueryGuard guard = new QueryGuard(settings.limits(), new HeapAlarm(), System::nanoTime);
    Metrics metrics = new Metrics(store, guard);
    boolean started = false;
    try {
      WebServer web =
          listening(
              settings.port(),
              () ->
                  WebServer.start(
                      where(store, settings),
                      List.of(metrics.filter(), new CommonHeaders(), new RequestLimits()),
                      servlets(store, queries, guard, settings)));
      Optional<OperationsServer> operations =
          settings
              .operations()
              .map(it ->
                  operations(
                      web,
                      it,
                      () -> OperationsServer.start(it, store, queries, guard, metrics, checking)));
      webhooks.release(written);
      webhooks.start();
      started = true;
      return new HearsayServer(web, operations, guard, webhooks);
    } finally {
      if (!started) {
        guard.close();
        webhooks.close();
      }
    }
  }

  private static OperationsServer operations(
      WebServer web, OperationsSettings settings, Start<OperationsServer> start) {
    try {
      return listening(settings.port(), start);
    } catch (PortInUseException e) {
      web.close();
      throw e;
    }
  }

  private static WebServer.Settings where(StatementStore store, ServerSettings settings) {
    return new WebServer.Settings(
        settings.port(),
        path(store),
        settings.loopback(),
        THREADS,
        settings.patience(),
        settings.accessLog());
  }

  /** The path of the base, so that an IRI is found where it says. */
  private static String path(StatementStore store) {
    return URI.create(store.graphs().base()).getRawPath();
  }

  private static Map<String, HttpServlet> servlets(
      StatementStore store, SavedQueries queries, QueryGuard guard, ServerSettings settings) {
    String base = store.graphs().base();
    Templates templates = new Templates(new Site(base, Assets.read()));
    Queryable data = new QueryableStore(store);
    QueryRunner runner = new QueryRunner(guard.forSaved(data), settings.limits().time());
    Map<String, HttpServlet> servlets = new LinkedHashMap<>();
    servlets.put("/ping", new TextServlet(Reply.PLAIN, () -> "pong\n"));
    for (Routes routes : routes(store, templates, queries, runner, settings)) {
      routes.routes().forEach((path, it) -> servlets.put(path, servlet(it, templates)));
    }
    Routes sparql =
        new SparqlRoutes(
            data,
            guard,
            settings.clients(),
            settings.answers(),
            new DatasetValidator(store),
            templates.site());
    sparql.routes().forEach((path, it) -> servlets.put(path, servlet(it, templates)));
    servlets.put("/*", servlet(HearsayServer::nothing, templates));
    return servlets;
  }

  private static void nothing(Exchange exchange) {
    throw new ProblemException(Problem.notFound("There is nothing at this address."));
  }

  /** The parts of the surface. */
  private static List<Routes> routes(
      StatementStore store,
      Templates templates,
      SavedQueries queries,
      QueryRunner runner,
      ServerSettings settings) {
    DatasetValidator validator = new DatasetValidator(store);
    return List.of(
        () ->
            Map.of(
                "/assets/*", new AssetHandler(templates.site().assets()),
                "", new StartHandler(new Resources(store), templates, queries, validator)),
        new DereferenceRoutes(store, templates, validator),
        new SearchRoutes(store, templates, validator),
        new ApiRoutes(
            queries,
            runner,
            templates,
            validator,
            store.directory().resolve("shared-queries"),
            QueryProblems::problem),
        new AlertRoutes(store, templates, validator),
        new DiscoveryRoutes(templates, store, queries.list(), settings.publication(), validator));
  }

  private static HandlerServlet servlet(Handler handler, Templates templates) {
    return new HandlerServlet(
        new QueryProblems(handler), problem -> templates.html("problem", page(problem)));
  }

  private static ProblemPage page(Problem problem) {
    return new ProblemPage(
        problem.status(),
        problem.title(),
        problem.detail(),
        problem.errors().stream().map(it -> it.name() + ": " + it.detail()).toList());
  }

  /**
   * Fails if the port is taken, so that a caller can learn it before long work.
   *
   * @throws PortInUseException if another program listens on the port
   */
  public static void requireFree(ServerSettings settings) {
    InetSocketAddress address =
        settings.loopback()
            ? new InetSocketAddress(InetAddress.getLoopbackAddress(), settings.port())
            : new InetSocketAddress(settings.port());
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(address);
    } catch (IOException e) {
      throw new PortInUseException(settings.port(), e);
    }
  }

  @FunctionalInterface
  private interface Start<T> {
    T start() throws IOException;
  }

  private static <T> T listening(int port, Start<T> start) {
    try {
      return start.start();
    } catch (IOException e) {
      boolean inUse =
          Stream.<Throwable>iterate(e, cause -> cause != null, Throwable::getCause)
              .anyMatch(BindException.class::isInstance);
      if (inUse) {
        throw new PortInUseException(port, e);
      }
      throw new UncheckedIOException(e);
    }
  }

  /** The port it listens on. */
  public int port() {
    return web.port();
  }

  /** Where its pages begin, ending in a slash. */
  public String url() {
    return "http://localhost:%d/".formatted(port());
  }

  /** The SPARQL endpoint. */
  public String sparqlUrl() {
    return url() + "sparql";
  }

  /** The port of operations, if it serves them. */
  public Optional<Integer> operationsPort() {
    return operations.map(OperationsServer::port);
  }

  /** Waits until it is stopped. */
  public void join() {
    web.join();
  }

  /**
   * Says that it is not ready, stops taking requests, lets those under way end for a while, and
   * cuts off the others. When it is done nothing reads the store.
   */
  @Override
  public void close() {
    operations.ifPresent(OperationsServer::stopping);
    webhooks.close();
    web.close();
    guard.close();
    if (!guard.awaitEnd(LAST_QUERIES)) {
      LOG.warn("Queries run that do not stop: {}", guard.running());
    }
    operations.ifPresent(OperationsServer::close);
  }
}
