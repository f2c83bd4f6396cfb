package org.hearsay.operations;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.hearsay.http.Exchange;
import org.hearsay.http.Format;
import org.hearsay.http.Handler;
import org.hearsay.query.Queryable;
import org.hearsay.query.QueryableStore;
import org.hearsay.query.SavedQueries;
import org.hearsay.store.StatementStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether the server can do its work, by what that needs. It finds out each second, so that the
 * answer takes no time however busy the machine is; and is not ready if that does not come to an
 * end.
 */
final class Readiness implements Handler, AutoCloseable {

  private static final Duration PERIOD = Duration.ofSeconds(1);
  private static final Duration STALE = Duration.ofSeconds(10);

  private static final Logger LOG = LoggerFactory.getLogger(Readiness.class);
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final long LEAST_FREE_BYTES = 200_000_000;
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final Query QUADS = QueryFactory.create("ASK { GRAPH ?g { ?s ?p ?o } }");
  private static final Query WORDS =
      QueryFactory.create("ASK { ?s <http://jena.apache.org/text#query> ('a' 1) }");

  private final Map<String, BooleanSupplier> checks = new LinkedHashMap<>();
  private final AtomicBoolean stopping;
  private final AtomicReference<Found> found;
  private final ScheduledExecutorService watch =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("readiness").factory());

  private record Found(Map<String, Boolean> results, long nanoTime) {}

  Readiness(
      StatementStore store,
      SavedQueries queries,
      BooleanSupplier memoryIsShort,
      AtomicBoolean stopping) {
    Queryable data = new QueryableStore(store);
    checks.put("quads", () -> answers(data, QUADS));
    checks.put("words", () -> answers(data, WORDS));
    checks.put("queries", () -> !queries.list().isEmpty());
    checks.put("memory", () -> !memoryIsShort.getAsBoolean());
    checks.put("disk", () -> hasRoom(store));
    this.stopping = stopping;
    this.found = new AtomicReference<>(look());
    // It goes on until it is closed; it throws nothing.
    Future<?> unused =
        watch.scheduleWithFixedDelay(
            () -> found.set(look()), PERIOD.toMillis(), PERIOD.toMillis(), TimeUnit.MILLISECONDS);
  }

  private Found look() {
    Map<String, Boolean> results = new LinkedHashMap<>();
    checks.entrySet().forEach(it -> results.put(it.getKey(), passes(it)));
    return new Found(results, System.nanoTime());
  }

  private static boolean answers(Queryable data, Query query) {
    // Either answer will do: it is there to be asked.
    boolean unused = data.ask(query, Map.of(), PATIENCE, QueryExec::ask);
    return true;
  }

  private static boolean hasRoom(StatementStore store) {
    try {
      return Files.getFileStore(store.directory()).getUsableSpace() >= LEAST_FREE_BYTES;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void handle(Exchange exchange) throws IOException {
    Found last = found.get();
    boolean fresh = System.nanoTime() - last.nanoTime() < STALE.toNanos();
    ObjectNode results = JSON.createObjectNode();
    results.put("running", !stopping.get() && fresh);
    last.results().forEach(results::put);
    boolean ready = true;
    for (JsonNode passed : results) {
      ready &= passed.booleanValue();
    }
    ObjectNode body = JSON.createObjectNode().put("ready", ready);
    body.set("checks", results);
    exchange.response().setStatus(ready ? 200 : 503);
    exchange.response().setHeader("Cache-Control", "no-store");
    exchange.send(Format.JSON, body.toString());
  }

  private static boolean passes(Map.Entry<String, BooleanSupplier> check) {
    try {
      return check.getValue().getAsBoolean();
    } catch (RuntimeException e) {
      LOG.error("Not ready: {}", check.getKey(), e);
      return false;
    }
  }

  @Override
  public void close() {
    // Waits for the check in progress, which ends in time: interrupted, the word index fails.
    watch.close();
  }
}
