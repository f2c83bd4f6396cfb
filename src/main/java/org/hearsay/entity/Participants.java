package org.hearsay.entity;

import java.util.List;

/**
 * Who takes part in one attribution.
 *
 * @param speakers whose words they are; several if jointly, never none: a source that cannot be
 *     placed is a {@link PartyKind#UNRESOLVED} party
 * @param posts the posts in which the source presents the speaker
 * @param targets about whom it is, the likeliest first, at most four
 * @param addressees to whom it was said
 * @param relays through whom it reached the article, the one nearest to the speaker first
 * @param occasions at which it was said, if the article tells; at most one
 */
public record Participants(
    List<Resolution> speakers,
    List<Entity> posts,
    List<Resolution> targets,
    List<Party> addressees,
    List<Relay> relays,
    List<Occasion> occasions) {

  /**
   * Somebody who passes on what the speaker said.
   *
   * @param cue the words that say so, as printed; empty if only the addressee tells
   */
  public record Relay(Resolution reporter, String cue) {}

  public Participants {
    speakers = List.copyOf(speakers);
    posts = List.copyOf(posts);
    targets = List.copyOf(targets);
    addressees = List.copyOf(addressees);
    relays = List.copyOf(relays);
    occasions = List.copyOf(occasions);
    if (speakers.isEmpty()) {
      throw new IllegalArgumentException("Nobody speaks");
    }
    if (occasions.size() > 1) {
      throw new IllegalArgumentException("Several occasions: " + occasions);
    }
  }
}
