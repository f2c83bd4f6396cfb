package org.hearsay.entity;

/** An authority file that cannot be used or made; the message names file and line. */
public final class AuthorityException extends RuntimeException {

  private static final long serialVersionUID = 1;

  public AuthorityException(String message) {
    super(message);
  }

  public AuthorityException(String message, Throwable cause) {
    super(message, cause);
  }
}
