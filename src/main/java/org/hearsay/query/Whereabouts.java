package org.hearsay.query;

import java.time.Instant;
import java.util.List;

/** What became of an entity, article or statement, by its IRI. */
public sealed interface Whereabouts {

  /** It is there, under this IRI. */
  record Present() implements Whereabouts {}

  /** It was found to be another one. */
  record Merged(Choice into) implements Whereabouts {}

  /** It was found to be several. */
  record Split(List<Choice> into) implements Whereabouts {

    public Split {
      into = List.copyOf(into);
    }
  }

  /** It was there until then. */
  record Gone(Instant when) implements Whereabouts {}

  /** Nobody ever heard of it. */
  record Unknown() implements Whereabouts {}

  /**
   * An entity that may be meant.
   *
   * @param key the end of its IRI
   */
  record Choice(String key, String name) {}
}
