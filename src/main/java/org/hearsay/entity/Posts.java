package org.hearsay.entity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearsay.attribution.Attribution;

/** The posts in which a source presents its speaker, where the authority knows them. */
final class Posts {

  private Posts() {}

  /** The posts whose phrase the source holds and which the speaker held at the time, if known. */
  static List<Entity> of(Attribution attribution, List<Resolution> speakers, Context context) {
    boolean oneNamed = speakers.size() == 1 && speakers.getFirst().party() instanceof Party.Named;
    if (attribution.source().isEmpty() || !oneNamed) {
      return List.of();
    }
    Entity speaker = ((Party.Named) speakers.getFirst().party()).entity();
    Phrase source = Phrase.of(attribution.source(), context.article());
    for (int length = source.end() - source.start(); length > 0; length--) {
      for (int start = source.start(); start + length <= source.end(); start++) {
        String phrase = new Phrase(source.article(), start, start + length).text();
        for (Post post : context.authority().postsCalled(phrase)) {
          if (heldBy(speaker, post, context)) {
            return List.of(post.entity());
          }
        }
      }
    }
    return List.of();
  }

  private static boolean heldBy(Entity speaker, Post post, Context context) {
    Optional<LocalDate> day = context.day();
    return post.holdings().stream()
        .filter(it -> it.person().equals(speaker.id()))
        .anyMatch(it -> day.isEmpty() || it.includes(day.get()));
  }
}
