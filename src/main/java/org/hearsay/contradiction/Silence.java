package org.hearsay.contradiction;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * That alerts leave out some findings for a time. A finding is silenced if it fits all that is
 * given here; at least one thing is.
 *
 * @param key the end of its IRI
 * @param speaker the IRI of one of the speakers
 * @param outlets the IRIs of one or two outlets, all of which take part in the finding
 * @param article the IRI of one of the articles
 * @param until the last day on which it holds
 */
public record Silence(
    String key,
    Optional<Kind> kind,
    Optional<String> speaker,
    List<String> outlets,
    Optional<String> article,
    LocalDate until,
    String reason,
    String by,
    Instant at) {

  public Silence {
    outlets = List.copyOf(outlets);
    if (kind.isEmpty() && speaker.isEmpty() && outlets.isEmpty() && article.isEmpty()) {
      throw new IllegalArgumentException("A silence of everything");
    }
  }
}
