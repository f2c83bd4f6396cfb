package org.hearsay.store;

/** Another process has the store open, or its folder cannot be read or written. */
public final class StoreUnavailableException extends StoreException {

  /** The message is for the user. */
  public StoreUnavailableException(String message) {
    super(message);
  }

  /** The message is for the user. */
  public StoreUnavailableException(String message, Throwable cause) {
    super(message, cause);
  }
}
