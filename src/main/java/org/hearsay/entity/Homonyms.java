package org.hearsay.entity;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.hearsay.article.Published;
import org.hearsay.language.AnnotatedArticle;

/** Whom of several that the authority knows by one name an article means. */
final class Homonyms {

  /** Where one name fits several entities, the kind that news speaks of most comes first. */
  private static final List<EntityKind> BY_WORTH =
      List.of(
          EntityKind.PERSON,
          EntityKind.OUTLET,
          EntityKind.ORGANISATION,
          EntityKind.COUNTRY,
          EntityKind.PLACE,
          EntityKind.POST);

  private final Authority authority;
  private final Optional<LocalDate> day;

  Homonyms(AnnotatedArticle article, Authority authority) {
    this.authority = authority;
    this.day = article.article().published().find().map(Published::last);
  }

  /**
   * The one meant: of people the one who held a post on the day of the article, or most posts at
   * all. Empty if nothing tells two people apart, since a guess would be a wrong name as often.
   *
   * @param bearers one at least
   */
  Optional<Entity> meant(List<Entity> bearers) {
    Entity first =
        bearers.stream()
            .min(Comparator.comparingInt(it -> BY_WORTH.indexOf(it.kind())))
            .orElseThrow();
    List<Entity> people =
        bearers.stream().filter(it -> it.kind() == EntityKind.PERSON).distinct().toList();
    if (people.size() < 2) {
      return Optional.of(first);
    }
    return most(people, this::postsOnTheDay).or(() -> most(people, this::posts));
  }

  /** The only one with the most, if there is one. */
  private static Optional<Entity> most(List<Entity> people, ToLongFunction<Entity> count) {
    long most = people.stream().mapToLong(count).max().orElseThrow();
    List<Entity> leading = people.stream().filter(it -> count.applyAsLong(it) == most).toList();
    return leading.size() == 1 ? Optional.of(leading.getFirst()) : Optional.empty();
  }

  private long posts(Entity person) {
    return authority.holdingsOf(person.id()).size();
  }

  private long postsOnTheDay(Entity person) {
    return day.stream()
        .flatMap(it -> authority.holdingsOf(person.id()).stream().filter(held -> held.includes(it)))
        .count();
  }
}
