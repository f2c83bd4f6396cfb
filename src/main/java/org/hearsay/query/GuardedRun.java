package org.hearsay.query;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.jena.sparql.exec.QueryExec;

/** One query under way. Thread-safe. */
final class GuardedRun {

  /** For what is to be done after Jena noticed that time is up. */
  private static final Duration GRACE = Duration.ofMillis(500);

  private final String id;
  private final String client;
  private final String text;
  private final Duration limit;
  private final long begun;
  private final AtomicReference<State> state = new AtomicReference<>(new Begun());

  private sealed interface State {}

  private record Begun() implements State {}

  private record Executing(QueryExec execution) implements State {}

  private record Stopped(Reason why) implements State {}

  private enum Reason {
    OPERATOR,
    MEMORY,
    TIME
  }

  GuardedRun(String id, String client, String text, Duration limit, long begun) {
    this.id = id;
    this.client = client;
    this.text = text;
    this.limit = limit;
    this.begun = begun;
  }

  String id() {
    return id;
  }

  /** How long it may take. */
  Duration limit() {
    return limit;
  }

  RunningQuery asOf(long nanoTime) {
    return new RunningQuery(id, client, text, Duration.ofNanos(nanoTime - begun));
  }

  /** Says what is to be stopped. */
  void executes(QueryExec execution) {
    if (state.getAndUpdate(it -> it instanceof Begun ? new Executing(execution) : it)
        instanceof Stopped) {
      execution.abort();
    }
  }

  void cancel() {
    stop(Reason.OPERATOR);
  }

  void spareMemory() {
    stop(Reason.MEMORY);
  }

  private void stop(Reason why) {
    State before = state.getAndUpdate(it -> it instanceof Stopped ? it : new Stopped(why));
    if (before instanceof Executing(QueryExec execution)) {
      execution.abort();
    }
  }

  /** What it comes to, or why it comes to nothing. */
  <T> T result(Future<T> future) {
    try {
      return future.get(limit.plus(GRACE).toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      stop(Reason.TIME);
      throw failure(e);
    } catch (InterruptedException e) {
      stop(Reason.OPERATOR);
      Thread.currentThread().interrupt();
      throw failure(e);
    } catch (ExecutionException e) {
      throw failure(e.getCause() == null ? e : e.getCause());
    }
  }

  private RuntimeException failure(Throwable cause) {
    return switch (cause) {
      case OutOfMemoryError e -> tooBig();
      case StackOverflowError e ->
          new RefusedQueryException("The query is nested too deeply. Maybe split it.", e);
      case RuntimeException e when isOwn(e) -> e;
      case Exception e -> state.get() instanceof Stopped(Reason why) ? stopped(why, e) : slow(e);
      default -> new IllegalStateException(cause);
    };
  }

  /** Whether the query failed by itself, and not because it was to stop. */
  private boolean isOwn(RuntimeException failure) {
    return !(failure instanceof SlowQueryException) && !(state.get() instanceof Stopped);
  }

  private RuntimeException stopped(Reason why, Throwable cause) {
    return switch (why) {
      case OPERATOR -> OverloadException.cancelled();
      case MEMORY -> tooBig();
      case TIME -> slow(cause);
    };
  }

  private SlowQueryException slow(Throwable cause) {
    return new SlowQueryException(limit, cause);
  }

  private static OverloadException tooBig() {
    return OverloadException.busy("The query needs more memory than there is at the moment.");
  }
}
