package org.hearsay.contradiction;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Statements that may conflict, as they stand after the last check.
 *
 * @param key the end of its IRI: stays the same whatever else is learned of it
 * @param between the IRIs of the statements, the earliest first; one alone only if an article
 *     itself reports the conflict
 * @param why one sentence, without a verdict on who is right
 * @param difference what differs, in normalised words; see {@link Judgement}
 * @param firstSeen the start of the first run that found it
 * @param lastSeen the start of the last run that compared its statements
 * @param replacedBy the key of the finding that stands for it
 */
public record Finding(
    String key,
    Kind kind,
    Severity severity,
    double confidence,
    Status status,
    List<String> between,
    List<Evidence> evidence,
    String why,
    Set<String> difference,
    Instant firstSeen,
    Instant lastSeen,
    Optional<String> replacedBy) {

  public Finding {
    between = List.copyOf(between);
    evidence = List.copyOf(evidence);
    difference = new TreeSet<>(difference);
    if (between.isEmpty() || (between.size() < 2 && kind != Kind.REPORTED)) {
      throw new IllegalArgumentException(
          "A finding of kind %s between %s".formatted(kind.code(), between));
    }
  }
}
