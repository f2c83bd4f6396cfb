package org.hearsay.query;

import java.time.Duration;

/** A query is not run, or not to its end, for what others cost. The message is for its user. */
public final class OverloadException extends RuntimeException {

  /** What there is too little of. */
  public enum Kind {
    /** Others run. */
    BUSY,
    /** This client has had its share. */
    BUDGET,
    /** An operator stopped it. */
    CANCELLED
  }

  private static final Duration SOON = Duration.ofSeconds(5);

  private final Kind kind;
  private final Duration retryAfter;

  private OverloadException(Kind kind, String message, Duration retryAfter) {
    super(message);
    this.kind = kind;
    this.retryAfter = retryAfter;
  }

  static OverloadException busy(String why) {
    return new OverloadException(Kind.BUSY, why + " Try again in a few seconds.", SOON);
  }

  static OverloadException overBudget(Duration perMinute, Duration wait) {
    return new OverloadException(
        Kind.BUDGET,
        "Your queries took more than %d s in a minute. Wait, or ask for less at once."
            .formatted(perMinute.toSeconds()),
        wait);
  }

  static OverloadException cancelled() {
    return new OverloadException(Kind.CANCELLED, "The query was cancelled.", SOON);
  }

  public Kind kind() {
    return kind;
  }

  /** When to try again. */
  public Duration retryAfter() {
    return retryAfter;
  }
}
