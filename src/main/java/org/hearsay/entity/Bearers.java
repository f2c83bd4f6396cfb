package org.hearsay.entity;

import java.util.Comparator;
import java.util.List;
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

  private final List<NameMention> full;

  /** The mentions by full name. */
  Bearers(List<NameMention> full) {
    this.full = full.stream().filter(NameMention::isPerson).toList();
  }

  /** Who is meant, and how sure that is. */
  record Bearer(Entity person, double confidence, String rule) {}

  /**
   * The bearer of the surname.
   *
   * @param gender what a title before it tells
   */
  Optional<Bearer> ofSurname(String surname, Span at, Gender gender) {
    List<NameMention> bearers =
        full.stream()
            .filter(it -> it.entity().surname().equals(surname))
            .filter(it -> it.entity().gender().fits(gender))
            .toList();
    long people = bearers.stream().map(NameMention::entity).distinct().count();
    return bearers.stream()
        .max(
            Comparator.comparingLong((NameMention it) -> mentionsOf(it.entity()))
                .thenComparing(it -> it.span().end() <= at.start())
                .thenComparing(Comparator.comparing(NameMention::span).reversed()))
        .map(it -> new Bearer(it.entity(), people == 1 ? .93 : .65, "surname"));
  }

  private long mentionsOf(Entity person) {
    return full.stream().filter(it -> it.entity().equals(person)).count();
  }

  /** The only person named before with that given name. */
  Optional<Bearer> ofGivenName(String given, Span at) {
    List<Entity> bearers =
        full.stream()
            .filter(it -> it.span().end() <= at.start())
            .map(NameMention::entity)
            .distinct()
            .filter(it -> it.name().startsWith(given + " "))
            .toList();
    return bearers.size() == 1
        ? Optional.of(new Bearer(bearers.getFirst(), .8, "given-name"))
        : Optional.empty();
  }
}
