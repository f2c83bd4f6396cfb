package org.hearsay.entity;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Entities by what they are called, kept somewhere else than in memory: a user may know millions.
 * Serves all threads.
 */
public interface NameLookup {

  /**
   * What a sequence of words is.
   *
   * @param entities those who are called exactly so, by id
   * @param goesOn whether a longer name begins with these words
   */
  record Match(List<Entity> entities, boolean goesOn) {

    public Match {
      entities = List.copyOf(entities);
    }
  }

  /**
   * What the words are, to the letter.
   *
   * @param words as articles are split into, joined by spaces
   */
  Match lookUp(String words);

  Optional<Entity> find(EntityId id);

  /** The outlet of that name, in lower case; nobody if several have it. */
  Optional<Entity> findOutlet(String name);

  /** The person who has the bare surname as an alias; nobody if several have it. */
  Optional<Entity> findBySurname(String surname);

  /** The known genders of those who bear the given name. */
  Set<Gender> gendersOfGivenName(String given);

  /** Number of entities. */
  int size();

  /** Where it is, for messages. */
  String place();
}
