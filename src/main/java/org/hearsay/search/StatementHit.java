package org.hearsay.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A statement that holds the words.
 *
 * @param score how well it matches; only to compare hits of one search
 * @param said the words as printed, or in quotation marks if the store keeps no others
 * @param parts as much of these as is shown
 * @param outlet who reported it
 * @param headline of the article
 * @param day the last on which it can have been said, or else that of the article
 * @param directness a code
 */
public record StatementHit(
    String iri,
    double score,
    List<Named> speakers,
    String said,
    List<Part> parts,
    Optional<Named> outlet,
    String article,
    Optional<String> headline,
    Optional<LocalDate> day,
    String directness) {

  public StatementHit {
    speakers = List.copyOf(speakers);
    parts = List.copyOf(parts);
  }
}
