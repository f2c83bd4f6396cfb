package org.hearsay.operations;

import jakarta.servlet.http.HttpServlet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.hearsay.alert.ReviewRoutes;
import org.hearsay.http.Format;
import org.hearsay.http.Handler;
import org.hearsay.http.HandlerServlet;
import org.hearsay.http.Problem;
import org.hearsay.http.ProblemException;
import org.hearsay.http.RequestLimits;
import org.hearsay.http.WebServer;
import org.hearsay.query.HeapAlarm;
import org.hearsay.query.QueryGuard;
import org.hearsay.query.SavedQueries;
import org.hearsay.store.StatementStore;

/**
 * Serves those who run the server, on this machine only: {@code /ping}, {@code /ready} and {@code
 * /metrics} for whoever asks, since probes have no token; the rest with the token, which a browser
 * gives once to sign in to {@code /review}. It has threads of its own, so that it answers when the
 * other port is overrun.
 */
public final class OperationsServer implements AutoCloseable {

  private static final int THREADS = 8;
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  private final WebServer web;
  private final Tasks tasks;
  private final Readiness readiness;
  private final AtomicBoolean stopping;

  private OperationsServer(
      WebServer web, Tasks tasks, Readiness readiness, AtomicBoolean stopping) {
    this.web = web;
    this.tasks = tasks;
    this.readiness = readiness;
    this.stopping = stopping;
  }

  /**
   * Starts serving.
   *
   * @param checking how the store is checked
   * @throws IOException if it cannot listen
   */
  public static OperationsServer start(
      OperationsSettings settings,
      StatementStore store,
      SavedQueries queries,
      QueryGuard guard,
      Metrics metrics,
      Checking checking)
      throws IOException {
    Tasks tasks = new Tasks();
    AtomicBoolean stopping = new AtomicBoolean();
    Readiness readiness = new Readiness(store, queries, new HeapAlarm(), stopping);
    Map<String, HttpServlet> servlets = new LinkedHashMap<>();
    servlets.put("/ping", servlet(it -> it.send(Format.PLAIN, "pong\n")));
    servlets.put("/ready", servlet(readiness));
    servlets.put("/metrics", servlet(metrics));
    new Upkeep(store.upkeep(), guard, tasks, checking)
        .routes()
        .forEach(
            (path, handler) -> servlets.put(path, servlet(new Bearer(settings.token(), handler))));
    new ReviewRoutes(store, settings.token())
        .routes()
        .forEach((path, handler) -> servlets.put(path, servlet(handler)));
    servlets.put(
        "/*",
        servlet(it -> {
          throw new ProblemException(Problem.notFound("There is nothing here."));
        }));
    WebServer.Settings where =
        new WebServer.Settings(settings.port(), "/", true, THREADS, PATIENCE, Optional.empty());
    return new OperationsServer(
        WebServer.start(where, List.of(new RequestLimits()), servlets), tasks, readiness, stopping);
  }

  private static HttpServlet servlet(Handler handler) {
    return new HandlerServlet(
        handler,
        problem ->
            "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>%d</title><h1>%s</h1>"
                .formatted(problem.status(), problem.title())
                .getBytes(StandardCharsets.UTF_8));
  }

  /** The port it listens on. */
  public int port() {
    return web.port();
  }

  /** Says from now on that the server is not ready. */
  public void stopping() {
    stopping.set(true);
  }

  @Override
  public void close() {
    web.close();
    readiness.close();
    tasks.close();
  }
}
