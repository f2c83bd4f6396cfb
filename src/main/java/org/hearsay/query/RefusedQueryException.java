package org.hearsay.query;

/** A query that is not SPARQL, or does more than read this store. The message is for its user. */
public final class RefusedQueryException extends RuntimeException {

  private final boolean forbidden;

  RefusedQueryException(String message) {
    this(message, false);
  }

  private RefusedQueryException(String message, boolean forbidden) {
    super(message);
    this.forbidden = forbidden;
  }

  RefusedQueryException(String message, Throwable cause) {
    super(message, cause);
    this.forbidden = false;
  }

  /** Of a query that is SPARQL, but asks for more than anybody may. */
  static RefusedQueryException forbidden(String message) {
    return new RefusedQueryException(message, true);
  }

  /** Whether it is SPARQL. */
  public boolean isForbidden() {
    return forbidden;
  }
}
