package org.hearsay.store;

/** A store cannot be opened, or cannot take what it is given. The message is for its user. */
public abstract sealed class StoreException extends RuntimeException
    permits StoreUnavailableException, StoreMismatchException, LoadException {

  StoreException(String message) {
    super(message);
  }

  StoreException(String message, Throwable cause) {
    super(message, cause);
  }
}
