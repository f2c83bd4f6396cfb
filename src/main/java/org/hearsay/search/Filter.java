package org.hearsay.search;

import java.util.Locale;

/** By what hits can be narrowed. */
enum Filter {
  /** What kind of thing is found: {@code statement}, {@code entity}, or an {@link EntityKind}. */
  KIND,
  /** The key of whoever reports. */
  OUTLET,
  /** The key of whoever speaks. */
  SPEAKER,
  /** The first day. */
  FROM,
  /** The last day. */
  TO,
  /** A code of how the words are given. */
  DIRECTNESS;

  /** As addresses have it. */
  String parameter() {
    return name().toLowerCase(Locale.ROOT);
  }
}
