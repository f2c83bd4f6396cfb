package org.hearsay.store;

/** The folder is no store, or one with another base or of a newer version. */
public final class StoreMismatchException extends StoreException {

  StoreMismatchException(String message) {
    super(message);
  }
}
