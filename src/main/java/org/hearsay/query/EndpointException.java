package org.hearsay.query;

/** An endpoint does not answer, or is not one of Hearsay. The message is for its user. */
public final class EndpointException extends RuntimeException {

  EndpointException(String message) {
    super(message);
  }

  EndpointException(String message, Throwable cause) {
    super(message, cause);
  }
}
