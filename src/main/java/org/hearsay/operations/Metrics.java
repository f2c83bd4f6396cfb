package org.hearsay.operations;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import org.hearsay.http.Exchange;
import org.hearsay.http.Handler;
import org.hearsay.query.QueryGuard;
import org.hearsay.query.QueryGuard.Outcome;
import org.hearsay.store.StatementStore;

/** Counts and times, as Prometheus reads them. */
public final class Metrics implements Handler {

  private static final String CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8";
  private static final Set<String> METHODS =
      Set.of("GET", "HEAD", "POST", "OPTIONS", "PUT", "DELETE", "PATCH");

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

  /** Counts from now on. */
  public Metrics(StatementStore store, QueryGuard guard) {
    new JvmMemoryMetrics().bindTo(registry);
    new JvmThreadMetrics().bindTo(registry);
    new ProcessorMetrics().bindTo(registry);
    new UptimeMetrics().bindTo(registry);
    Gauge.builder("hearsay.queries.running", guard, it -> it.running().size())
        .description("Queries that run now")
        .register(registry);
    for (Outcome outcome : Outcome.values()) {
      FunctionCounter.builder("hearsay.queries", guard, it -> it.count(outcome))
          .description("Queries by what became of them")
          .tag("outcome", outcome.name().toLowerCase(Locale.ROOT))
          .register(registry);
    }
    Gauge.builder("hearsay.store.version", store, StatementStore::version)
        .description("Writes since the store was made")
        .register(registry);
  }

  /** Times the requests that pass. */
  public HttpFilter filter() {
    return new HttpFilter() {
      @Override
      protected void doFilter(
          HttpServletRequest request, HttpServletResponse response, FilterChain chain)
          throws IOException, ServletException {
        long begin = System.nanoTime();
        try {
          chain.doFilter(request, response);
        } finally {
          time(request, response, Duration.ofNanos(System.nanoTime() - begin));
        }
      }
    };
  }

  /** By the route and not by the path, of which anybody can invent any number. */
  private void time(HttpServletRequest request, HttpServletResponse response, Duration time) {
    Timer.builder("http.server.requests")
        .description("Requests by route and status")
        .tag("route", request.getHttpServletMapping().getPattern())
        .tag("method", METHODS.contains(request.getMethod()) ? request.getMethod() : "OTHER")
        .tag("status", Integer.toString(response.getStatus()))
        .serviceLevelObjectives(
            Duration.ofMillis(10),
            Duration.ofMillis(50),
            Duration.ofMillis(150),
            Duration.ofMillis(400),
            Duration.ofSeconds(1),
            Duration.ofSeconds(2),
            Duration.ofSeconds(10))
        .register(registry)
        .record(time);
  }

  @Override
  public void handle(Exchange exchange) throws IOException {
    exchange.response().setHeader("Cache-Control", "no-store");
    exchange.send(CONTENT_TYPE, registry.scrape().getBytes(StandardCharsets.UTF_8));
  }
}
