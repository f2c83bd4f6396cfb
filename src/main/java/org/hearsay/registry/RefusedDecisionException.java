package org.hearsay.registry;

/** A decision cannot be taken, or taken back. The message is for its user. */
public final class RefusedDecisionException extends RuntimeException {

  private static final long serialVersionUID = 1;

  RefusedDecisionException(String message) {
    super(message);
  }

  RefusedDecisionException(String message, Throwable cause) {
    super(message, cause);
  }
}
