package org.hearsay.claim;

import org.hearsay.proposition.Reading;

/** How close two statements are in sense. Thread-safe. */
@FunctionalInterface
public interface Closeness extends AutoCloseable {

  /** The cosine of the vectors of what they say, from −1 to 1. */
  double of(Reading one, Reading other);

  /** Lets go what is kept for the next question, which may come all the same. */
  @Override
  default void close() {}
}
