package org.hearsay.registry;

import java.nio.file.Path;
import java.time.Instant;
import org.hearsay.Noon;
import org.hearsay.identity.Made;
import org.hearsay.store.StatementStore;

/** Decides and takes back without end, to be killed. */
final class DecisionProcess {

  private DecisionProcess() {}

  public static void main(String[] args) {
    Made made = new Made("Ada", Instant.parse("2025-03-09T10:00:00Z"), "");
    try (StatementStore store = StatementStore.open(Path.of(args[0]), Noon.CLOCK)) {
      EntityRegistry registry = new EntityRegistry(store);
      while (true) {
        String key = registry.merge("tom-reyd-xc", "mara-teld", made).key();
        System.out.println("decided");
        registry.undo(key, made);
        System.out.println("undone");
      }
    }
  }
}
