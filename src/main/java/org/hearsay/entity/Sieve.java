package org.hearsay.entity;

import java.util.List;
import org.hearsay.attribution.Attribution;

/** One way to tell who a source is. */
@FunctionalInterface
interface Sieve {

  /** Who it is; empty if this sieve cannot tell. */
  List<Resolution> resolve(Phrase source, Attribution attribution, Context context);
}
