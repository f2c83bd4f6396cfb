package org.hearsay.authority;

/** A reconciliation service that cannot be asked; the message names its address. */
public final class ReconciliationException extends RuntimeException {

  private static final long serialVersionUID = 1;

  ReconciliationException(String message) {
    super(message);
  }

  ReconciliationException(String message, Throwable cause) {
    super(message, cause);
  }
}
