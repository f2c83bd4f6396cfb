package org.hearsay.time;

import org.hearsay.attribution.Attribution;

/**
 * An attribution, and as much of its speaker as dating needs.
 *
 * @param speaker the same for two attributions if one party speaks both; empty if that is unknown
 * @param byWriter whether the article's own writer speaks
 */
public record Utterance(Attribution attribution, String speaker, boolean byWriter) {

  /** Whether both are known to be of one speaker. */
  boolean isBySpeakerOf(Utterance other) {
    return !speaker.isEmpty() && speaker.equals(other.speaker);
  }
}
