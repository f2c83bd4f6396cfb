package org.hearsay.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.article.Span;

/**
 * Whom one word of a name means, after the full names of an article: <i>Voss</i>, <i>Mrs. Voss</i>,
 * and <i>Ada</i>.
 *
 * <p>Where several people share a surname, news calls the one by it whom the article is about, and
 * the others by their full names; so the one with most full names is meant.
 */
final class Bearers {

  private final Map<String, List<Entity>> bySurname = new HashMap<>();
  private final Map<String, List<NameMention>> byGivenName = new HashMap<>();
  private final Map<String, List<Entity>> byFirstWord = new HashMap<>();
  private final Map<Entity, Integer> mentions = new LinkedHashMap<>();

  /** The mentions by full name. */
  Bearers(List<NameMention> full) {
    for (NameMention mention : full) {
      if (mention.isPerson() && mentions.merge(mention.entity(), 1, Math::addExact) == 1) {
        add(bySurname, mention.entity().surname(), mention.entity());
        add(byGivenName, firstWord(mention.entity()), mention);
      } else if (!mention.isPerson() && mentions.merge(mention.entity(), 1, Math::addExact) == 1) {
        add(byFirstWord, firstWord(mention.entity()), mention.entity());
      }
    }
  }

  private static String firstWord(Entity entity) {
    return entity.name().split(" ", -1)[0];
  }

  private static <T> void add(Map<String, List<T>> lists, String key, T value) {
    lists.computeIfAbsent(key, any -> new ArrayList<>()).add(value);
  }

  /** Who is meant, and how sure that is. */
  record Bearer(Entity person, double confidence, String rule) {}

  /**
   * The bearer of the surname.
   *
   * @param gender what a title before it tells
   */
  Optional<Bearer> ofSurname(String surname, Gender gender) {
    List<Entity> bearers =
        bySurname.getOrDefault(surname, List.of()).stream()
            .filter(it -> it.gender().fits(gender))
            .toList();
    return bearers.stream()
        // The first of those with most.
        .reduce((a, b) -> mentionsOf(b) > mentionsOf(a) ? b : a)
        .map(it -> new Bearer(it, bearers.size() == 1 ? .93 : .65, "surname"));
  }

  private int mentionsOf(Entity person) {
    return mentions.getOrDefault(person, 0);
  }

  /** The only person named before with that given name. */
  Optional<Bearer> ofGivenName(String given, Span at) {
    List<NameMention> bearers =
        byGivenName.getOrDefault(given, List.of()).stream()
            .filter(it -> it.span().end() <= at.start())
            .filter(it -> it.entity().name().contains(" "))
            .toList();
    return bearers.size() == 1
        ? Optional.of(new Bearer(bearers.getFirst().entity(), .8, "given-name"))
        : Optional.empty();
  }

  /** <i>Vint</i> where the article speaks of one company <i>Vint Lamps</i>. */
  Optional<Entity> ofFirstWord(String word, EntityKind kind) {
    List<Entity> bearers =
        byFirstWord.getOrDefault(word, List.of()).stream()
            .filter(it -> it.kind() == kind && it.name().contains(" "))
            .toList();
    return bearers.size() == 1 ? Optional.of(bearers.getFirst()) : Optional.empty();
  }
}
