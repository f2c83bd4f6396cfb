package org.hearsay.http;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServlet;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.server.CustomRequestLog;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.SizeLimitHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** A port that is listened on, with threads of its own. */
public final class WebServer implements AutoCloseable {

  private static final String LOOPBACK = "127.0.0.1";
  private static final Duration IDLE = Duration.ofSeconds(30);
  private static final int HEADERS = 16 * 1024;
  private static final String LOG_FORMAT = "%{client}a - - %t \"%m %U %H\" %s %O %{ms}T";

  private final Server server;
  private final ServerConnector connector;

  /**
   * Where and how to listen.
   *
   * @param port 0 for any that is free
   * @param loopback whether only this machine can reach it
   * @param threads how many requests at most are worked on at a time
   * @param patience how long requests under way may take when it is to stop
   * @param accessLog the file to note requests in, without their queries; none for none
   */
  public record Settings(
      int port, boolean loopback, int threads, Duration patience, Optional<Path> accessLog) {}

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
    QueuedThreadPool threads = new QueuedThreadPool(settings.threads());
    threads.setName("http-" + settings.port());
    Server server = new Server(threads);
    ServerConnector connector = connector(server, settings);
    server.addConnector(connector);
    server.setErrorHandler(new PlainErrors());
    server.setStopTimeout(settings.patience().toMillis());
    settings
        .accessLog()
        .ifPresent(it -> server.setRequestLog(new CustomRequestLog(it.toString(), LOG_FORMAT)));
    SizeLimitHandler limit = new SizeLimitHandler(RequestLimits.LONGEST_BODY + 1L, -1);
    limit.setHandler(context(filters, servlets));
    server.setHandler(new GracefulHandler(limit));
    WebServer web = new WebServer(server, connector);
    web.start();
    return web;
  }

  private static ServerConnector connector(Server server, Settings settings) {
    HttpConfiguration configuration = new HttpConfiguration();
    configuration.setSendServerVersion(false);
    configuration.setRequestHeaderSize(HEADERS);
    ServerConnector connector =
        new ServerConnector(server, new HttpConnectionFactory(configuration));
    connector.setPort(settings.port());
    if (settings.loopback()) {
      connector.setHost(LOOPBACK);
    }
    connector.setIdleTimeout(IDLE.toMillis());
    return connector;
  }

  private static ServletContextHandler context(
      List<HttpFilter> filters, Map<String, HttpServlet> servlets) {
    ServletContextHandler context = new ServletContextHandler(ServletContextHandler.NO_SESSIONS);
    context.setContextPath("/");
    context.setErrorHandler(new PlainErrors());
    filters.forEach(it -> context.addFilter(it, "/*", EnumSet.of(DispatcherType.REQUEST)));
    servlets.forEach((path, servlet) -> context.addServlet(servlet, path));
    return context;
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
