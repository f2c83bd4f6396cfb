package org.hearsay.query;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Keeps queries from taking more than their share of the machine, and knows those that run.
 *
 * <p>A query runs on a thread of its own. Whoever asked is answered in time even if the query does
 * not heed that it should stop; but its turn ends only with it, so that there are never more of
 * them than there may be. Thread-safe.
 */
public final class QueryGuard implements AutoCloseable {

  /** What became of queries. */
  public enum Outcome {
    ANSWERED,
    FAILED,
    SLOW,
    BUSY,
    OVER_BUDGET,
    CANCELLED
  }

  private static final Duration MEMORY_CHECK = Duration.ofMillis(200);

  private final QueryLimits limits;
  private final BooleanSupplier memoryIsShort;
  private final LongSupplier nanoTime;
  private final ClientBudgets budgets;
  private final QueryLane strangers;
  private final QueryLane saved;
  private final ExecutorService workers = Executors.newCachedThreadPool(threads("query-"));
  private final ScheduledExecutorService watch =
      Executors.newSingleThreadScheduledExecutor(threads("query-watch-"));
  private final Map<String, GuardedRun> running = new ConcurrentHashMap<>();
  private final AtomicLong last = new AtomicLong();
  private final Map<Outcome, Long> outcomes = new ConcurrentHashMap<>();

  /**
   * Begins.
   *
   * @param memoryIsShort whether so little memory is left that queries must end
   * @param nanoTime a clock that only goes forward
   */
  public QueryGuard(QueryLimits limits, BooleanSupplier memoryIsShort, LongSupplier nanoTime) {
    this.limits = limits;
    this.memoryIsShort = memoryIsShort;
    this.nanoTime = nanoTime;
    this.budgets = new ClientBudgets(limits.perMinute(), nanoTime);
    this.strangers = new QueryLane(limits.atOnce(), limits.patience());
    this.saved = new QueryLane(limits.atOnce(), limits.patience());
    long pause = MEMORY_CHECK.toMillis();
    // It ends with the watch; it throws nothing.
    Future<?> unused =
        watch.scheduleWithFixedDelay(this::sparingMemory, pause, pause, TimeUnit.MILLISECONDS);
  }

  private static ThreadFactory threads(String name) {
    return Thread.ofPlatform().daemon().name(name, 1).factory();
  }

  /** What queries may cost. */
  public QueryLimits limits() {
    return limits;
  }

  /** The data for queries of the software's own making, which are on nobody's account. */
  public Queryable forSaved(Queryable data) {
    return new GuardedQueries(data, this, Optional.empty(), Optional.empty());
  }

  /** The data for queries that a client wrote, on its account. */
  public Queryable forClient(Queryable data, String client) {
    return new GuardedQueries(data, this, Optional.of(client), Optional.empty());
  }

  /** The same for one query, under an id of {@link #newId}. */
  public Queryable forClient(Queryable data, String client, String id) {
    return new GuardedQueries(data, this, Optional.of(client), Optional.of(id));
  }

  /** An id that no query has. */
  public String newId() {
    return "q" + last.incrementAndGet();
  }

  /** Those that run now, the longest first. */
  public List<RunningQuery> running() {
    long now = nanoTime.getAsLong();
    return running.values().stream()
        .map(it -> it.asOf(now))
        .sorted(Comparator.comparing(RunningQuery::time).reversed())
        .toList();
  }

  /** Stops a query of {@link #running}; whether there was one. */
  public boolean cancel(String id) {
    Optional<GuardedRun> found = Optional.ofNullable(running.get(id));
    found.ifPresent(GuardedRun::cancel);
    return found.isPresent();
  }

  /** How many queries had this outcome. */
  public long count(Outcome outcome) {
    return outcomes.getOrDefault(outcome, 0L);
  }

  /**
   * Does the work when it is its turn.
   *
   * @param id what it is listed under
   * @param client on whose account, if on anybody's
   * @throws OverloadException if it is not run, or was cancelled
   * @throws SlowQueryException if it takes longer than it may
   */
  <T> T run(
      String id,
      Optional<String> client,
      String text,
      Duration wanted,
      Function<GuardedRun, T> work) {
    try {
      T result = admitted(id, client, text, limit(client, wanted), work);
      outcomes.merge(Outcome.ANSWERED, 1L, Long::sum);
      return result;
    } catch (SlowQueryException e) {
      outcomes.merge(Outcome.SLOW, 1L, Long::sum);
      throw e;
    } catch (OverloadException e) {
      outcomes.merge(outcome(e.kind()), 1L, Long::sum);
      throw e;
    } catch (RuntimeException e) {
      outcomes.merge(Outcome.FAILED, 1L, Long::sum);
      throw e;
    }
  }

  private static Outcome outcome(OverloadException.Kind kind) {
    return switch (kind) {
      case BUSY -> Outcome.BUSY;
      case BUDGET -> Outcome.OVER_BUDGET;
      case CANCELLED -> Outcome.CANCELLED;
    };
  }

  private Duration limit(Optional<String> client, Duration wanted) {
    boolean tooLong = client.isPresent() && wanted.compareTo(limits.time()) > 0;
    return tooLong ? limits.time() : wanted;
  }

  private <T> T admitted(
      String id,
      Optional<String> client,
      String text,
      Duration limit,
      Function<GuardedRun, T> work) {
    if (memoryIsShort.getAsBoolean()) {
      throw OverloadException.busy("Memory is short at the moment.");
    }
    Duration wait = client.map(budgets::wait).orElse(Duration.ZERO);
    if (wait.isPositive()) {
      throw OverloadException.overBudget(limits.perMinute(), wait);
    }
    QueryLane lane = client.isPresent() ? strangers : saved;
    lane.enter();
    GuardedRun run = new GuardedRun(id, client.orElse("saved"), text, limit, nanoTime.getAsLong());
    return run.result(started(run, lane, client, () -> work.apply(run)));
  }

  private <T> Future<T> started(
      GuardedRun run, QueryLane lane, Optional<String> client, Supplier<T> work) {
    running.put(run.id(), run);
    try {
      return workers.submit(() -> {
        try {
          return work.get();
        } finally {
          ended(run, lane, client);
        }
      });
    } catch (RejectedExecutionException e) {
      ended(run, lane, client);
      throw OverloadException.busy("The server is stopping.");
    }
  }

  private void ended(GuardedRun run, QueryLane lane, Optional<String> client) {
    running.remove(run.id());
    Duration spent = run.asOf(nanoTime.getAsLong()).time();
    client.ifPresent(it -> budgets.spend(it, spent));
    lane.leave();
  }

  /** Stops strangers' queries while memory is short. */
  private void sparingMemory() {
    if (memoryIsShort.getAsBoolean()) {
      running.values().forEach(GuardedRun::spareMemory);
    }
  }

  /** Stops all that run, and takes no more. */
  @Override
  public void close() {
    watch.shutdownNow();
    workers.shutdown();
    running.values().forEach(GuardedRun::cancel);
  }

  /** Waits until all have ended; whether they did. */
  public boolean awaitEnd(Duration patience) {
    try {
      return workers.awaitTermination(patience.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
