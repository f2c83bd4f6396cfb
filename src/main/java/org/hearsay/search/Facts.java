package org.hearsay.search;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/**
 * What a statement that was found can be narrowed by.
 *
 * @param speakers IRIs
 * @param outlet an IRI
 * @param day the last on which it can have been said, or else that of the article
 * @param directness the code's name; empty if nothing is known
 */
record Facts(
    String iri,
    double score,
    List<String> speakers,
    String article,
    Optional<String> outlet,
    Optional<LocalDate> day,
    String directness) {

  Facts {
    speakers = List.copyOf(speakers);
  }

  /** The day that a literal gives; empty if it gives no whole day. */
  static Optional<LocalDate> day(String literal) {
    try {
      return Optional.of(LocalDate.parse(literal));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** Whether it is among what is wanted. */
  boolean fits(SearchRequest request, String entityPrefix) {
    return request
            .filter(Filter.SPEAKER)
            .map(it -> speakers.contains(entityPrefix + it))
            .orElse(true)
        && request
            .filter(Filter.OUTLET)
            .map(it -> outlet.equals(Optional.of(entityPrefix + it)))
            .orElse(true)
        && request.filter(Filter.DIRECTNESS).map(directness::equals).orElse(true)
        && request
            .day(Filter.FROM)
            .map(from -> day.filter(it -> !it.isBefore(from)).isPresent())
            .orElse(true)
        && request
            .day(Filter.TO)
            .map(to -> day.filter(it -> !it.isAfter(to)).isPresent())
            .orElse(true);
  }
}
