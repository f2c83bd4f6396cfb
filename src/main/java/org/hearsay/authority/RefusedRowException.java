package org.hearsay.authority;

/** A row that cannot be used; the message says why and not where. */
final class RefusedRowException extends RuntimeException {

  private static final long serialVersionUID = 1;

  RefusedRowException(String message) {
    super(message);
  }
}
