package org.hearsay.entity;

/** An authority file that cannot be used; the message names file and line. */
public final class AuthorityException extends RuntimeException {

  private static final long serialVersionUID = 1;

  AuthorityException(String message) {
    super(message);
  }

  AuthorityException(String message, Throwable cause) {
    super(message, cause);
  }
}
