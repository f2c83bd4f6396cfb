package org.hearsay.cli;

import java.util.function.IntSupplier;
import org.hearsay.store.StatementStore;

/** Closes a store if what uses it fails; if it does not, the shutdown of the process closes it. */
final class Closing {

  private Closing() {}

  static int onFailure(StatementStore store, IntSupplier use) {
    boolean succeeded = false;
    try {
      int code = use.getAsInt();
      succeeded = true;
      return code;
    } finally {
      if (!succeeded) {
        store.close();
      }
    }
  }
}
