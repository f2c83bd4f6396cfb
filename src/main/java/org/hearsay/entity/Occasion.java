package org.hearsay.entity;

import java.util.List;
import org.hearsay.article.Span;

/**
 * The event at which something was said, as one article describes it.
 *
 * @param label what the article calls it, without an article: <i>rally at the dock gates</i>
 * @param words where the article does so; empty if only the way of reporting tells
 * @param channels the programme, platform or outlet through which it was said; at most one
 * @param places where it was held; at most one
 */
public record Occasion(
    OccasionKind kind, String label, List<Span> words, List<Party> channels, List<Entity> places) {

  public Occasion {
    words = List.copyOf(words);
    channels = List.copyOf(channels);
    places = List.copyOf(places);
    if (label.isBlank()) {
      throw new IllegalArgumentException("An occasion without a label at " + words);
    }
    if (channels.size() > 1 || places.size() > 1) {
      throw new IllegalArgumentException("Several channels or places: " + label);
    }
  }
}
