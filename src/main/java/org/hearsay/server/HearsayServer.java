package org.hearsay.server;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.util.Context;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.hearsay.api.ApiRoutes;
import org.hearsay.dereference.DereferenceRoutes;
import org.hearsay.description.Resources;
import org.hearsay.discovery.DiscoveryRoutes;
import org.hearsay.discovery.Publication;
import org.hearsay.http.CommonHeaders;
import org.hearsay.http.Handler;
import org.hearsay.http.HandlerServlet;
import org.hearsay.http.Problem;
import org.hearsay.http.Routes;
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
import org.hearsay.store.StatementStore;

/**
 * A running server: queries at {@code /sparql}, saved ones at {@code /api/} and {@code /queries/},
 * the start page at {@code /}, {@code /ping}. The store stays its caller's.
 */
public final class HearsayServer implements AutoCloseable {

  private static final long STOP_MILLISECONDS = 1_500;

  private final FusekiServer server;
  private final QueryGuard guard;

  private HearsayServer(FusekiServer server, QueryGuard guard) {
    this.server = server;
    this.guard = guard;
  }

  /**
   * Starts serving.
   *
   * @throws PortInUseException if another program listens on the port
   */
  public static HearsayServer start(
      StatementStore store, SavedQueries queries, ServerSettings settings) {
    String base = store.graphs().base();
    Assets assets = Assets.read();
    Templates templates = new Templates(new Site(base, assets));
    Queryable data = new QueryableStore(store);
    QueryGuard guard = new QueryGuard(settings.limits(), new HeapAlarm(), System::nanoTime);
    QueryRunner runner = new QueryRunner(guard.forSaved(data), settings.limits().time());
    FusekiServer.Builder server =
        FusekiServer.create()
            .port(settings.port())
            .loopback(settings.loopback())
            .fusekiModules(FusekiModules.empty())
            .addFilter("/*", new CommonHeaders())
            .add("/sparql", endpoint(store, settings))
            .addFilter("/sparql", new SparqlFilter(new ServiceDescription(base)))
            .addServlet("/ping", new TextServlet(Reply.PLAIN, () -> "pong\n"));
    routes(store, templates, queries, runner).stream()
        .flatMap(it -> it.routes().entrySet().stream())
        .forEach(it -> server.addServlet(it.getKey(), servlet(it.getValue(), templates)));
    return started(stopping(server.build()), guard, settings.port());
  }

  /** The parts of the surface. */
  private static List<Routes> routes(
      StatementStore store, Templates templates, SavedQueries queries, QueryRunner runner) {
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
        new DiscoveryRoutes(templates, store, queries.list(), Publication.UNSTATED, validator));
  }

  private static FusekiServer stopping(FusekiServer server) {
    server.getJettyServer().insertHandler(new GracefulHandler());
    server.getJettyServer().setStopTimeout(STOP_MILLISECONDS);
    return server;
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

  private static DataService endpoint(StatementStore store, ServerSettings settings) {
    Context context = Context.create();
    context.set(ARQ.queryTimeout, Long.toString(settings.limits().time().toMillis()));
    context.set(ARQ.httpServiceAllowed, false);
    return DataService.newBuilder(store.dataset().asDatasetGraph())
        .addEndpoint(
            Endpoint.create()
                .operation(Operation.Query)
                .processor(new ReadOnlyQueries())
                .context(context)
                .build())
        .build();
  }

  private static HearsayServer started(FusekiServer server, QueryGuard guard, int port) {
    try {
      return new HearsayServer(server.start(), guard);
    } catch (FusekiException e) {
      server.stop();
      guard.close();
      boolean inUse =
          Stream.<Throwable>iterate(e, cause -> cause != null, Throwable::getCause)
              .anyMatch(BindException.class::isInstance);
      if (inUse) {
        throw new PortInUseException(port, e);
      }
      throw e;
    }
  }

  /** The port it listens on. */
  public int port() {
    return server.getHttpPort();
  }

  /** Where its pages begin, ending in a slash. */
  public String url() {
    return "http://localhost:%d/".formatted(port());
  }

  /** The SPARQL endpoint. */
  public String sparqlUrl() {
    return url() + "sparql";
  }

  /** Waits until it is stopped. */
  public void join() {
    server.join();
  }

  /** Stops taking requests, lets those under way end for a moment, and cuts off the others. */
  @Override
  public void close() {
    try {
      server.stop();
    } catch (FusekiException e) {
      // It has stopped all the same, and says so of requests that it did not wait for.
      if (!(e.getCause() instanceof TimeoutException)) {
        throw e;
      }
    } finally {
      guard.close();
    }
  }
}
