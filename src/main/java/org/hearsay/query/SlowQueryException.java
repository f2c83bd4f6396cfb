package org.hearsay.query;

import java.time.Duration;

/** A query took longer than it may. */
public final class SlowQueryException extends RuntimeException {

  SlowQueryException(Duration timeout, Throwable cause) {
    super(
        "The query took longer than %s s. Maybe bind a parameter, or narrow the period."
            .formatted(timeout.toSeconds()),
        cause);
  }
}
