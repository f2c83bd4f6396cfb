package org.hearsay;

import java.time.Instant;
import java.time.InstantSource;

/** A clock that stands still. */
public final class Noon {

  public static final Instant INSTANT = Instant.parse("2025-03-01T12:00:00Z");

  public static final InstantSource CLOCK = InstantSource.fixed(INSTANT);

  private Noon() {}
}
