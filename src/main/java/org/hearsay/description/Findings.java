package org.hearsay.description;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.hearsay.store.StatementStore;

/** The findings of a store, read once for each of its versions. Thread-safe. */
public final class Findings {

  private final StatementStore store;
  private final AtomicReference<Optional<Made>> made = new AtomicReference<>(Optional.empty());

  private record Made(long version, FindingList list) {}

  /** Those of a store. */
  public Findings(StatementStore store) {
    this.store = store;
  }

  /** All of them, as of now. */
  public FindingList list() {
    // Before reading: if a write comes between the two, the next call reads again.
    long version = store.version();
    Optional<Made> known = made.get().filter(it -> it.version() == version);
    if (known.isPresent()) {
      return known.get().list();
    }
    FindingList list =
        store.read(dataset -> FindingList.of(new Lookup(dataset.asDatasetGraph(), store.graphs())));
    made.set(Optional.of(new Made(version, list)));
    return list;
  }
}
