package org.hearsay.store;

/** Another process has the store open, or its folder cannot be read or written. */
public final class StoreUnavailableException extends StoreException {

  StoreUnavailableException(String message) {
    super(message);
  }

  StoreUnavailableException(String message, Throwable cause) {
    super(message, cause);
  }
}
