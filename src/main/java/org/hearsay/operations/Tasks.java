package org.hearsay.operations;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Long work, one after the other. Thread-safe. */
final class Tasks implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Tasks.class);

  /** How far a task is. */
  enum State {
    WAITING,
    RUNNING,
    DONE,
    FAILED
  }

  /**
   * A task.
   *
   * @param result what came of it; empty as long as nothing did
   */
  record Task(String id, String kind, State state, String result) {

    Task with(State next, String nextResult) {
      return new Task(id, kind, next, nextResult);
    }
  }

  private final Map<String, Task> tasks = new ConcurrentHashMap<>();
  private final AtomicLong last = new AtomicLong();
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("upkeep").factory());

  /** Does it when its turn comes. */
  Task begin(String kind, Supplier<String> work) {
    Task task = new Task("t" + last.incrementAndGet(), kind, State.WAITING, "");
    tasks.put(task.id(), task);
    // What it comes to is in the map.
    Future<?> unused = worker.submit(() -> run(task, work));
    return task;
  }

  private void run(Task task, Supplier<String> work) {
    tasks.put(task.id(), task.with(State.RUNNING, ""));
    try {
      tasks.put(task.id(), task.with(State.DONE, work.get()));
    } catch (RuntimeException e) {
      LOG.error("Task {} ({}) failed", task.id(), task.kind(), e);
      tasks.put(task.id(), task.with(State.FAILED, "The server's log says why."));
    }
  }

  Optional<Task> find(String id) {
    return Optional.ofNullable(tasks.get(id));
  }

  /** Takes no more, and waits for the one under way. */
  @Override
  public void close() {
    worker.shutdown();
    worker.close();
  }
}
