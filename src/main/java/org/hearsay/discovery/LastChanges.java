package org.hearsay.discovery;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hearsay.store.Activity;
import org.hearsay.store.ChangeLog;
import org.hearsay.vocab.Graphs;

/**
 * When each thing but a statement last changed, by the log of changes, of which only what is new is
 * read. Thread-safe.
 */
final class LastChanges {

  private final ChangeLog log;
  private final Graphs graphs;
  private final Map<String, Instant> times = new HashMap<>();
  private long read;

  LastChanges(ChangeLog log, Graphs graphs) {
    this.log = log;
    this.graphs = graphs;
  }

  /** Reads what happened since it was last asked. */
  synchronized void refresh() {
    long pages = log.pages();
    for (long page = read / ChangeLog.PAGE + 1; page <= pages; page++) {
      for (Activity activity : log.page(page)) {
        if (activity.number() > read) {
          read = activity.number();
          if (!activity.iri().startsWith(graphs.statementPrefix())) {
            times.put(activity.iri(), activity.time());
          }
        }
      }
    }
  }

  /** When it last changed; empty if that was before the log was begun. */
  synchronized Optional<Instant> of(String iri) {
    return Optional.ofNullable(times.get(iri));
  }
}
