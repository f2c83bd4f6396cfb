package org.hearsay.entity;

import java.util.List;
import java.util.Optional;

/**
 * A person, organisation, outlet, place or post with a name of its own.
 *
 * @param name the one it is shown by
 * @param aliases other names it goes by in print
 * @param wikidata its Wikidata id, {@code Q…}, or empty
 * @param origin the key of the source it is known from; {@link #FROM_ARTICLES} if only articles
 *     name it
 */
public record Entity(
    EntityId id,
    EntityKind kind,
    String name,
    List<String> aliases,
    Gender gender,
    String wikidata,
    String origin) {

  /** The origin of entities that no authority knows. */
  public static final String FROM_ARTICLES = "article";

  public Entity {
    aliases = List.copyOf(aliases);
  }

  /**
   * An entity that an article names and no authority knows. A person is one within the circle of
   * the article, whatever else has a name is known by it everywhere.
   */
  public static Entity minted(String name, EntityKind kind, Gender gender, Circle circle) {
    EntityId id = kind == EntityKind.PERSON ? EntityId.minted(name, circle) : EntityId.minted(name);
    return new Entity(id, kind, name, List.of(), gender, "", FROM_ARTICLES);
  }

  public Optional<String> findWikidata() {
    return wikidata.isEmpty() ? Optional.empty() : Optional.of(wikidata);
  }

  /** The last word of a person's name, by which articles call them after the first time. */
  public String surname() {
    String[] words = name.split(" ", -1);
    int last = words.length - 1;
    boolean suffix = last > 1 && words[last].matches("Jr\\.?|Sr\\.?|I{2,3}|IV");
    return words[suffix ? last - 1 : last].replace(",", "");
  }
}
