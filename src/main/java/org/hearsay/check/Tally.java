package org.hearsay.check;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hearsay.check.RunReport.Change;
import org.hearsay.check.RunReport.Count;
import org.hearsay.check.RunReport.Fate;
import org.hearsay.contradiction.Finding;
import org.hearsay.contradiction.Kind;
import org.hearsay.contradiction.Status;

/**
 * Counts what became of findings.
 *
 * @param findings all that there are after the run
 */
record Tally(List<Finding> findings, List<Change> changes) {

  Map<Kind, Count> counts() {
    Map<Kind, Count> counts = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      Count count = count(kind);
      if (!count.equals(new Count(0, 0, 0, 0, 0))) {
        counts.put(kind, count);
      }
    }
    return counts;
  }

  private Count count(Kind kind) {
    List<Change> changed = changes.stream().filter(it -> it.finding().kind() == kind).toList();
    int fresh = count(changed, Fate.NEW);
    int updated = count(changed, Fate.UPDATED) + count(changed, Fate.REOPENED);
    int standing =
        (int)
            findings.stream()
                .filter(it -> it.kind() == kind)
                .filter(it -> it.status() != Status.RESOLVED && it.status() != Status.SUPERSEDED)
                .count();
    return new Count(
        fresh,
        standing - fresh - updated,
        updated,
        count(changed, Fate.RESOLVED) + count(changed, Fate.SUPERSEDED),
        (int) changed.stream().filter(Change::silenced).count());
  }

  private static int count(List<Change> changes, Fate fate) {
    return (int) changes.stream().filter(it -> it.fate() == fate).count();
  }
}
