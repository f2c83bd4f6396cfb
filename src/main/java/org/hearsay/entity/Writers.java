package org.hearsay.entity;

import java.util.List;
import java.util.Set;
import org.hearsay.attribution.Attribution;
import org.hearsay.entity.Context.Spoken;

/**
 * The first and second person: whoever is quoted where they stand in a quotation, else the
 * article's writer and its readers.
 */
final class Writers {

  private static final Set<String> FIRST = Set.of("i", "we", "me", "us", "my", "our", "myself");
  private static final Set<String> SECOND = Set.of("you", "your");

  private Writers() {}

  static List<Resolution> resolve(Phrase pronoun, Attribution attribution, Context context) {
    String word = pronoun.firstWord();
    boolean quoted = context.article().tokens().get(pronoun.start()).quoted();
    if (FIRST.contains(word)) {
      return quoted ? quoted(pronoun, attribution, context) : List.of(author(pronoun, context));
    }
    if (SECOND.contains(word) && !quoted) {
      Party readers = new Party.Unnamed("readers", PartyKind.GROUP);
      return List.of(new Resolution(readers, List.of(pronoun.span()), .6, "second-person"));
    }
    return List.of();
  }

  /** Whoever says the quotation that the pronoun stands in. */
  private static List<Resolution> quoted(Phrase pronoun, Attribution attribution, Context context) {
    List<Spoken> spoken = context.spoken();
    for (int i = spoken.size() - 1; i >= 0; i--) {
      boolean holds =
          spoken.get(i).attribution().content().stream().anyMatch(it -> it.covers(pronoun.span()));
      if (holds && !spoken.get(i).attribution().equals(attribution)) {
        return spoken.get(i).speakers().stream()
            .map(it -> new Resolution(it.party(), List.of(pronoun.span()), .7, "first-person"))
            .toList();
      }
    }
    return List.of();
  }

  /** The article's writer, by the name in its by-line if it has one. */
  static Resolution author(Phrase words, Context context) {
    return new Resolution(author(context), List.of(words.span()), .6, "author");
  }

  static Party author(Context context) {
    List<String> names = context.article().article().authors().find().orElse(List.of());
    String label = names.isEmpty() ? "author of the article" : String.join(" and ", names);
    return new Party.Unnamed(label, PartyKind.AUTHOR);
  }
}
