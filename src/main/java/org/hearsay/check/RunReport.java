package org.hearsay.check;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hearsay.contradiction.Finding;
import org.hearsay.contradiction.Kind;

/**
 * What one run of the check did.
 *
 * @param key the end of the run's IRI
 * @param software name and version
 * @param from the store's version up to which the run before it had read; 0 if none had
 * @param to the store's version up to which this one read
 * @param statements how many statements were read
 * @param pairs how many pairs were compared
 * @param counts what became of the findings, by kind
 * @param changes the findings that are new or changed, in the order of their keys
 * @param timings how long each part took
 * @param failures a sentence for each part that failed while the rest is valid
 */
public record RunReport(
    String key,
    String software,
    Instant started,
    Instant ended,
    long from,
    long to,
    long statements,
    long pairs,
    Map<Kind, Count> counts,
    List<Change> changes,
    Map<String, Duration> timings,
    List<String> failures) {

  /** How many findings of one kind are new, and so on; silenced ones are counted in both. */
  public record Count(int fresh, int unchanged, int updated, int resolved, int silenced) {}

  /** What became of a finding in a run. */
  public enum Fate {
    NEW,
    UPDATED,
    REOPENED,
    RESOLVED,
    SUPERSEDED
  }

  /**
   * A finding that is new or changed.
   *
   * @param silenced whether alerts leave it out
   */
  public record Change(Fate fate, Finding finding, boolean silenced) {}

  public RunReport {
    counts = counts.isEmpty() ? Map.of() : new EnumMap<>(counts);
    changes = List.copyOf(changes);
    timings = Map.copyOf(timings);
    failures = List.copyOf(failures);
  }
}
