package org.hearsay.description;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * That alerts leave out some findings for a time: those that fit all that is given.
 *
 * @param until the last day on which it holds
 */
public record SilenceFacts(
    Ref ref,
    Optional<String> kind,
    Optional<String> speaker,
    List<String> outlets,
    Optional<String> article,
    LocalDate until,
    String reason) {

  public SilenceFacts {
    outlets = List.copyOf(outlets);
  }

  /** Whether it silences this finding on this day. */
  public boolean silences(FindingLine finding, LocalDate today) {
    return !today.isAfter(until)
        && kind.map(it -> finding.kind().iri().equals(it)).orElse(true)
        && speaker
            .map(it -> finding.speakers().stream().anyMatch(who -> who.iri().equals(it)))
            .orElse(true)
        && outlets.stream().allMatch(finding::isFrom)
        && article.map(finding.articles()::contains).orElse(true);
  }
}
