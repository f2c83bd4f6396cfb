package org.hearsay.query;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Lets some queries run at a time, and some more wait for a while. Thread-safe. */
final class QueryLane {

  /** Each that waits holds a thread of the server. */
  private static final int WAITING_PER_RUNNING = 8;

  private final Semaphore running;
  private final Semaphore inside;
  private final Duration patience;

  QueryLane(int atOnce, Duration patience) {
    this.running = new Semaphore(atOnce, true);
    this.inside = new Semaphore(atOnce * (1 + WAITING_PER_RUNNING));
    this.patience = patience;
  }

  /** Waits for a turn, which {@link #leave} ends; or throws an {@link OverloadException}. */
  void enter() {
    if (!inside.tryAcquire()) {
      throw busy();
    }
    boolean entered = false;
    try {
      entered = running.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      if (!entered) {
        inside.release();
      }
    }
    if (!entered) {
      throw busy();
    }
  }

  void leave() {
    running.release();
    inside.release();
  }

  private static OverloadException busy() {
    return OverloadException.busy("Too many queries run at the moment.");
  }
}
