package org.hearsay.pipeline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Does pure work in parallel and hands on the results in the order of the inputs, so that the
 * number of threads never shows in what is written. Holds only a few inputs at a time.
 *
 * @param threads at least one
 */
public record InOrder(int threads) {

  /** Inputs that may wait for each thread: enough to keep it busy past a long article. */
  private static final int AHEAD = 8;

  public InOrder {
    if (threads < 1) {
      throw new IllegalArgumentException("Threads: " + threads);
    }
  }

  /**
   * Applies the work to each input.
   *
   * @throws IllegalStateException if the work throws; its exception is the cause
   */
  public <T, R> void run(Iterator<T> inputs, Function<T, R> work, Consumer<R> results) {
    try (ExecutorService executor = Executors.newFixedThreadPool(threads)) {
      Deque<Future<R>> pending = new ArrayDeque<>();
      try {
        while (inputs.hasNext() || !pending.isEmpty()) {
          while (inputs.hasNext() && pending.size() < threads * AHEAD) {
            T input = inputs.next();
            pending.add(executor.submit(() -> work.apply(input)));
          }
          results.accept(pending.remove().get());
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("Interrupted", e);
      } catch (ExecutionException e) {
        throw new IllegalStateException("Work failed: " + e.getCause(), e.getCause());
      } finally {
        executor.shutdownNow();
      }
    }
  }
}
