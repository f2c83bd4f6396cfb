package org.hearsay.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.hearsay.query.QueryGuard.Outcome;
import org.hearsay.sample.GoldGraph;
import org.hearsay.store.StatementStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(Lifecycle.PER_CLASS)
@Timeout(30)
class QueryGuardTest {

  private static final String ENDLESS =
      "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";
  private static final QueryLimits LIMITS =
      new QueryLimits(2, Duration.ofMillis(50), Duration.ofSeconds(20), Duration.ofSeconds(60));

  private final AtomicLong clock = new AtomicLong();
  private final AtomicBoolean memoryIsShort = new AtomicBoolean();
  private final ExecutorService clients = Executors.newCachedThreadPool();
  private StatementStore store;

  @BeforeAll
  void open(@TempDir Path folder) {
    store = GoldGraph.storeIn(folder);
  }

  @AfterAll
  void close() {
    clients.shutdownNow();
    store.close();
  }

  private QueryGuard guard(QueryLimits limits) {
    return new QueryGuard(limits, memoryIsShort::get, clock::get);
  }

  private boolean ask(Queryable data) {
    return data.ask(QueryFactory.create("ASK {}"), Map.of(), Duration.ofSeconds(5), QueryExec::ask);
  }

  private Object endless(Queryable data, Duration limit) {
    return data.ask(
        QueryFactory.create(ENDLESS), Map.of(), limit, execution -> execution.select().next());
  }

  private Queryable of(QueryGuard guard, String client) {
    return guard.forClient(new QueryableStore(store), client);
  }

  @Test
  void noMoreRunAtOnceThanMay() throws Exception {
    try (QueryGuard guard = guard(LIMITS)) {
      List<Future<Object>> slow = new ArrayList<>();
      for (int i = 0; i < 2; i++) {
        slow.add(clients.submit(() -> endless(of(guard, "a"), Duration.ofSeconds(20))));
      }
      awaitRunning(guard, 2);

      assertThatThrownBy(() -> ask(of(guard, "b")))
          .isInstanceOf(OverloadException.class)
          .hasMessageContaining("Too many queries run");
      assertThat(ask(guard.forSaved(new QueryableStore(store)))).isTrue();
      assertThat(guard.running()).extracting(RunningQuery::client).containsOnly("a");

      guard.running().forEach(it -> assertThat(guard.cancel(it.id())).isTrue());
      for (Future<Object> each : slow) {
        assertThatThrownBy(each::get)
            .isInstanceOf(ExecutionException.class)
            .hasMessageContaining("cancelled");
      }
      awaitRunning(guard, 0);
      assertThat(ask(of(guard, "b"))).isTrue();
      assertThat(guard.count(Outcome.BUSY)).isEqualTo(1);
      assertThat(guard.count(Outcome.CANCELLED)).isEqualTo(2);
    }
  }

  @Test
  void aClientsWishCannotRaiseTheTimeOfAQuery() {
    try (QueryGuard guard = guard(LIMITS.withTime(Duration.ofMillis(200)))) {
      assertThatThrownBy(() -> endless(of(guard, "a"), Duration.ofHours(1)))
          .isInstanceOf(SlowQueryException.class);
      assertThat(guard.count(Outcome.SLOW)).isEqualTo(1);
    }
  }

  @Test
  void whoeverAskedIsAnsweredEvenIfTheQueryDoesNotHeed() throws Exception {
    CountDownLatch deaf = new CountDownLatch(1);
    QueryLimits one = LIMITS.withAtOnce(1).withTime(Duration.ofMillis(100));
    try (QueryGuard guard = guard(one)) {
      assertThatThrownBy(() ->
              of(guard, "a")
                  .ask(
                      QueryFactory.create("ASK {}"),
                      Map.of(),
                      Duration.ofMillis(100),
                      execution -> {
                        awaitUninterruptibly(deaf);
                        return true;
                      }))
          .isInstanceOf(SlowQueryException.class);

      assertThat(guard.running()).hasSize(1);
      assertThatThrownBy(() -> ask(of(guard, "b"))).isInstanceOf(OverloadException.class);
      deaf.countDown();
      awaitRunning(guard, 0);
      assertThat(ask(of(guard, "b"))).isTrue();
    }
  }

  @Test
  void aClientThatHadItsShareWaitsAndOthersDoNot() {
    try (QueryGuard guard = guard(LIMITS.withPerMinute(Duration.ofSeconds(10)))) {
      of(guard, "greedy")
          .ask(
              QueryFactory.create("ASK {}"),
              Map.of(),
              Duration.ofSeconds(20),
              execution -> clock.addAndGet(Duration.ofSeconds(15).toNanos()));
      awaitRunning(guard, 0);

      assertThatThrownBy(() -> ask(of(guard, "greedy")))
          .isInstanceOfSatisfying(
              OverloadException.class,
              e -> {
                assertThat(e.kind()).isEqualTo(OverloadException.Kind.BUDGET);
                assertThat(e.retryAfter().toSeconds()).isEqualTo(30);
              });
      assertThat(ask(of(guard, "modest"))).isTrue();
      assertThat(ask(guard.forSaved(new QueryableStore(store)))).isTrue();
      clock.addAndGet(Duration.ofSeconds(31).toNanos());
      assertThat(ask(of(guard, "greedy"))).isTrue();
    }
  }

  @Test
  void shortMemoryEndsQueriesAndKeepsOthersOut() {
    try (QueryGuard guard = guard(LIMITS)) {
      Future<Object> slow = clients.submit(() -> endless(of(guard, "a"), Duration.ofSeconds(20)));
      awaitRunning(guard, 1);
      memoryIsShort.set(true);

      assertThatThrownBy(slow::get).hasMessageContaining("more memory than there is");
      assertThatThrownBy(() -> ask(of(guard, "a"))).hasMessageContaining("Memory is short");
    } finally {
      memoryIsShort.set(false);
    }
  }

  @Test
  void afterItsEndNothingRuns() {
    QueryGuard guard = guard(LIMITS);
    Future<Object> slow = clients.submit(() -> endless(of(guard, "a"), Duration.ofSeconds(20)));
    awaitRunning(guard, 1);

    guard.close();

    assertThat(guard.awaitEnd(Duration.ofSeconds(5))).isTrue();
    // Whether it had begun already is a matter of moments.
    assertThatThrownBy(slow::get).hasMessageMatching("(?s).*(cancelled|stopping).*");
    assertThatThrownBy(() -> ask(of(guard, "a"))).hasMessageContaining("stopping");
  }

  private static void awaitRunning(QueryGuard guard, int number) {
    while (guard.running().size() != number) {
      Thread.onSpinWait();
    }
  }

  private static void awaitUninterruptibly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
