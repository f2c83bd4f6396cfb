package org.hearsay.cli;

import org.hearsay.store.StatementStore;

/** Closes a store if what uses it fails; if it does not, the shutdown of the process closes it. */
final class Closing {

  private Closing() {}

  static void onFailure(StatementStore store, Runnable use) {
    boolean succeeded = false;
    try {
      use.run();
      succeeded = true;
    } finally {
      if (!succeeded) {
        store.close();
      }
    }
  }
}
