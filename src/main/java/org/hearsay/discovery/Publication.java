package org.hearsay.discovery;

import java.net.URI;
import java.util.Optional;

/**
 * What a store's owner says of it.
 *
 * @param title what it is called
 * @param licence the terms on which its data may be used; empty if nobody said so
 */
public record Publication(String title, Optional<URI> licence) {

  /** Nothing was said. */
  public static final Publication UNSTATED =
      new Publication("Hearsay: who said what, by whose report", Optional.empty());

  /**
   * The same under other terms.
   *
   * @throws IllegalArgumentException if they have no absolute IRI
   */
  public Publication under(Optional<URI> terms) {
    terms
        .filter(it -> !it.isAbsolute())
        .ifPresent(it -> {
          throw new IllegalArgumentException(
              "Not an absolute IRI of a licence: '%s'".formatted(it));
        });
    return new Publication(title, terms);
  }
}
