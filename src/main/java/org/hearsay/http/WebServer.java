package org.hearsay.http;

import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServlet;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.server.CustomRequestLog;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.SizeLimitHandler;

/**
 * A port that is listened on, with threads of its own: Fuseki's server, with our servlets and none
 * of its services.
 */
public final class WebServer implements AutoCloseable {

  private static final int LEAST_THREADS = 4;
  private static final Duration IDLE = Duration.ofSeconds(30);
  private static final int HEADERS = 16 * 1024;
  private static final String LOG_FORMAT = "%{client}a - - %t \"%m %U %H\" %s %O %{ms}T";

  private final Server server;
  private final ServerConnector connector;

  /**
   * Where and how to listen.
   *
   * @param port 0 for any that is free
   * @param path below which everything is, with a slash at both ends
   * @param loopback whether only this machine can reach it
   * @param threads how many requests at most are worked on at a time
   * @param patience how long requests under way may take when it is to stop
   * @param accessLog the file to note requests in, without their queries; none for none
   */
  public record Settings(
      int port,
      String path,
      boolean loopback,
      int threads,
      Duration patience,
      Optional<Path> accessLog) {}

  private WebServer(Server server, ServerConnector connector) {
    this.server = server;
    this.connector = connector;
  }

  /**
   * Listens.
   *
   * @param servlets by their path, as of {@link Routes}
   * @throws IOException if it cannot listen, such as a {@link java.net.BindException}
   */
  public static WebServer start(
      Settings settings, List<HttpFilter> filters, Map<String, HttpServlet> servlets)
      throws IOException {
    FusekiServer.Builder builder =
        FusekiServer.create()
            .port(settings.port())
            .loopback(settings.loopback())
            .numServerThreads(LEAST_THREADS, settings.threads())
            .contextPath(settings.path())
            .fusekiModules(FusekiModules.empty());
    filters.forEach(it -> builder.addFilter("/*", it));
    servlets.forEach((path, servlet) -> builder.addServlet(path, servlet));
    FusekiServer fuseki = builder.build();
    Server server = fuseki.getJettyServer();
    ServerConnector connector = connector(server);
    server.setErrorHandler(new PlainErrors());
    server.setStopTimeout(settings.patience().toMillis());
    settings
        .accessLog()
        .ifPresent(it -> server.setRequestLog(new CustomRequestLog(it.toString(), LOG_FORMAT)));
    if (server.getHandler() instanceof ServletContextHandler context) {
      context.setErrorHandler(new PlainErrors());
    }
    server.insertHandler(new SizeLimitHandler(RequestLimits.LONGEST_BODY + 1L, -1));
    server.insertHandler(new GracefulHandler());
    WebServer web = new WebServer(server, connector);
    web.start();
    return web;
  }

  private static ServerConnector connector(Server server) {
    ServerConnector connector = (ServerConnector) server.getConnectors()[0];
    HttpConfiguration configuration =
        connector.getConnectionFactory(HttpConnectionFactory.class).getHttpConfiguration();
    configuration.setSendServerVersion(false);
    configuration.setRequestHeaderSize(HEADERS);
    connector.setIdleTimeout(IDLE.toMillis());
    return connector;
  }

  private void start() throws IOException {
    try {
      server.start();
    } catch (IOException e) {
      close();
      throw e;
    } catch (Exception e) {
      close();
      throw new IllegalStateException("The server cannot start.", e);
    }
  }

  /** The port. */
  public int port() {
    return connector.getLocalPort();
  }

  /** Waits until it is stopped. */
  public void join() {
    try {
      server.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Stops listening, lets requests under way end, and cuts off those that take too long. */
  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception e) {
      // It has stopped all the same, and says so of requests that it did not wait for.
      server.destroy();
    }
  }
}
