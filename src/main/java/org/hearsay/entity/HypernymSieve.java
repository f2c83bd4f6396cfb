package org.hearsay.entity;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.hearsay.attribution.Attribution;
import org.hearsay.language.Words;

/** <i>The outlet</i>, <i>the agency</i>, <i>the ministry</i>: the fitting body named last. */
final class HypernymSieve implements Sieve {

  /** What else a body may have in its name, by the noun that articles call it by. */
  private static final Map<String, Set<String>> OTHER_NAMES =
      Map.ofEntries(
          entry("agency", "administration bureau service department investigations center office"),
          entry("union", "federation brotherhood workers guild teamsters association"),
          entry("company", "inc corp group motors airlines energy holdings industries chemicals"),
          entry("firm", "inc corp group partners associates llp llc research"),
          entry("group", "association coalition alliance council institute foundation network"),
          entry("organization", "association coalition alliance council institute foundation"),
          entry("organisation", "association coalition alliance council institute foundation"),
          entry("party", "party alliance union league democrats front coalition"),
          entry("court", "court circuit tribunal"),
          entry("department", "department ministry"),
          entry("ministry", "ministry department"));

  private static final Set<String> COUNTRIES = Set.of("country", "nation", "kingdom");
  private static final Set<String> PLACES = Set.of("state", "city", "county", "town", "province");

  private static final Set<String> DETERMINERS =
      Set.of("the", "that", "this", "its", "their", "his", "her");

  @Override
  public List<Resolution> resolve(Phrase source, Attribution attribution, Context context) {
    Phrase head = source.head();
    if (head.end() - head.start() != 2 || !DETERMINERS.contains(head.firstWord())) {
      return List.of();
    }
    String noun = head.lastWord();
    Optional<NameMention> named = Optional.empty();
    if (SourceNouns.isOutlet(noun)) {
      named = last(source, context, it -> it.kind() == EntityKind.OUTLET);
    } else if (COUNTRIES.contains(noun)) {
      named = last(source, context, it -> it.kind() == EntityKind.COUNTRY);
    } else if (PLACES.contains(noun)) {
      named = last(source, context, it -> it.kind() == EntityKind.PLACE);
    } else if (SourceNouns.isBody(noun)) {
      named = last(source, context, it -> isBodyCalled(it, noun));
      if (named.isEmpty()) {
        named = last(source, context, it -> isDescribed(it, noun, context));
      }
    }
    return named.stream()
        .map(it ->
            new Resolution(new Party.Named(it.entity()), List.of(source.span()), .8, "hypernym"))
        .toList();
  }

  private static boolean isBodyCalled(Entity entity, String noun) {
    if (!isBody(entity)) {
      return false;
    }
    Set<String> nouns = OTHER_NAMES.getOrDefault(noun, Set.of(noun));
    String names = (entity.name() + " " + String.join(" ", entity.aliases()));
    return Words.of(names.toLowerCase(Locale.ROOT)).stream()
        .anyMatch(it -> it.equals(noun) || nouns.contains(it));
  }

  private static boolean isDescribed(Entity entity, String noun, Context context) {
    return isBody(entity)
        && context.names().descriptionsOf(entity).stream().anyMatch(it -> it.contains(noun));
  }

  private static boolean isBody(Entity entity) {
    return entity.kind() == EntityKind.ORGANISATION || entity.kind() == EntityKind.OUTLET;
  }

  private static Map.Entry<String, Set<String>> entry(String noun, String others) {
    return Map.entry(noun, Set.of(others.split(" ", -1)));
  }

  private static Optional<NameMention> last(
      Phrase source, Context context, Predicate<Entity> fits) {
    return context.names().lastBefore(source.span().start(), fits);
  }
}
