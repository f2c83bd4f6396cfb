package org.hearsay.store;

import java.util.EnumMap;
import java.util.Map;

/** Counts what became of the graphs of articles in one transaction. */
final class Outcomes {

  private final Map<Edit.Outcome, Integer> counts = new EnumMap<>(Edit.Outcome.class);

  void add(Edit.Outcome outcome) {
    counts.merge(outcome, 1, Integer::sum);
  }

  Changes changes(Edit edit) {
    return edit.changes(
        counts.getOrDefault(Edit.Outcome.ADDED, 0),
        counts.getOrDefault(Edit.Outcome.CHANGED, 0),
        counts.getOrDefault(Edit.Outcome.UNCHANGED, 0));
  }
}
