package org.hearsay.entity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.hearsay.attribution.Attribution;

/** <i>The outlet</i>, <i>the agency</i>, <i>the ministry</i>: the fitting body named last. */
final class HypernymSieve implements Sieve {

  private static final Set<String> OUTLETS =
      Set.of(
          "outlet",
          "newspaper",
          "paper",
          "network",
          "magazine",
          "site",
          "website",
          "publication",
          "broadcaster",
          "station",
          "channel",
          "weekly",
          "daily",
          "tabloid");

  /** Nouns that the name of the body itself holds. */
  private static final Set<String> BODIES =
      Set.of(
          "agency",
          "ministry",
          "union",
          "court",
          "department",
          "bureau",
          "committee",
          "commission",
          "party",
          "council",
          "bank",
          "university",
          "institute",
          "authority",
          "board",
          "federation",
          "association",
          "foundation",
          "campaign",
          "government",
          "administration",
          "embassy",
          "office",
          "service");

  private static final Set<String> DETERMINERS = Set.of("the", "that", "this", "its", "their");

  @Override
  public List<Resolution> resolve(Phrase source, Attribution attribution, Context context) {
    Phrase head = source.head();
    if (head.end() - head.start() != 2 || !DETERMINERS.contains(head.firstWord())) {
      return List.of();
    }
    String noun = head.lastWord();
    Optional<NameMention> named = Optional.empty();
    if (OUTLETS.contains(noun)) {
      named = last(source, context, it -> it.kind() == EntityKind.OUTLET);
    } else if (BODIES.contains(noun)) {
      named = last(source, context, it -> isBodyCalled(it, noun));
    }
    return named.stream()
        .map(it ->
            new Resolution(new Party.Named(it.entity()), List.of(source.span()), .8, "hypernym"))
        .toList();
  }

  private static boolean isBodyCalled(Entity entity, String noun) {
    boolean body = entity.kind() == EntityKind.ORGANISATION || entity.kind() == EntityKind.OUTLET;
    return body && (entity.name() + " " + entity.aliases()).toLowerCase(Locale.ROOT).contains(noun);
  }

  private static Optional<NameMention> last(
      Phrase source, Context context, Predicate<Entity> fits) {
    return context.names().lastBefore(source.span().start(), fits);
  }
}
