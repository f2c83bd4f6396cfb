package org.hearsay.query;

import java.time.Duration;

/**
 * What queries may cost.
 *
 * @param atOnce how many of strangers' queries run at a time, and as many saved ones beside them
 * @param patience how long a query waits for its turn
 * @param time how long a stranger's query may take
 * @param perMinute how much time a client's queries may take in each minute
 */
public record QueryLimits(int atOnce, Duration patience, Duration time, Duration perMinute) {

  /** Four at once that wait 2 s and take 10 s; a minute in each minute. */
  public static final QueryLimits DEFAULT =
      new QueryLimits(4, Duration.ofSeconds(2), Duration.ofSeconds(10), Duration.ofSeconds(60));

  public QueryLimits {
    if (atOnce < 1 || patience.isNegative() || !time.isPositive() || !perMinute.isPositive()) {
      throw new IllegalArgumentException(
          "No query could run: %d at once, wait %s, take %s, %s in a minute"
              .formatted(atOnce, patience, time, perMinute));
    }
  }

  /** The same with another time that a query may take. */
  public QueryLimits withTime(Duration other) {
    return new QueryLimits(atOnce, patience, other, perMinute);
  }

  /** The same with another number at once. */
  public QueryLimits withAtOnce(int other) {
    return new QueryLimits(other, patience, time, perMinute);
  }

  /** The same with another time in each minute. */
  public QueryLimits withPerMinute(Duration other) {
    return new QueryLimits(atOnce, patience, time, other);
  }
}
