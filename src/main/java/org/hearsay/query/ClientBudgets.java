package org.hearsay.query;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * How much time each client's queries may still take. What was spent comes back evenly over a
 * minute. Thread-safe.
 */
final class ClientBudgets {

  private static final int MOST_CLIENTS = 10_000;
  private static final double MINUTE = Duration.ofMinutes(1).toNanos();

  private final double full;
  private final LongSupplier nanoTime;
  private final Map<String, Balance> balances =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Balance> eldest) {
          return size() > MOST_CLIENTS;
        }
      };

  private record Balance(double left, long at) {}

  ClientBudgets(Duration perMinute, LongSupplier nanoTime) {
    this.full = perMinute.toNanos();
    this.nanoTime = nanoTime;
  }

  /** How long the client has to wait; zero if it has something left. */
  synchronized Duration wait(String client) {
    double left = left(client);
    return left > 0 ? Duration.ZERO : Duration.ofNanos((long) (-left * MINUTE / full) + 1);
  }

  /** Takes from what the client has; it may come to owe something. */
  synchronized void spend(String client, Duration time) {
    balances.put(client, new Balance(left(client) - time.toNanos(), nanoTime.getAsLong()));
  }

  private double left(String client) {
    @Nullable Balance balance = balances.get(client);
    if (balance == null) {
      return full;
    }
    double back = (nanoTime.getAsLong() - balance.at()) * full / MINUTE;
    return Math.min(full, balance.left() + back);
  }
}
