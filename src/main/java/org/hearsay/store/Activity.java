package org.hearsay.store;

import java.time.Instant;
import java.util.List;

/**
 * What became of one article, statement or entity by one write.
 *
 * @param number counts all activities of a store, from 1
 * @param version the store's version after the write
 * @param time of the write; never earlier than that of an activity before
 * @param iri of the article, statement or entity
 * @param replacedBy by what it is to be known now, if it is deprecated
 */
public record Activity(
    long number, long version, Instant time, Kind kind, String iri, List<String> replacedBy) {

  /** What happened. */
  public enum Kind {
    /** It was not there, or not any more. */
    CREATE,
    /** Something else is said of it, or in it. */
    UPDATE,
    /** It is gone. */
    DELETE,
    /** It was found to be another entity, or several. */
    DEPRECATE
  }

  public Activity {
    replacedBy = List.copyOf(replacedBy);
  }
}
