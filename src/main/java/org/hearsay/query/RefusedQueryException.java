package org.hearsay.query;

/** A query that is not SPARQL, or does more than read this store. The message is for its user. */
public final class RefusedQueryException extends RuntimeException {

  RefusedQueryException(String message) {
    super(message);
  }

  RefusedQueryException(String message, Throwable cause) {
    super(message, cause);
  }
}
