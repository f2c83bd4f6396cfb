package org.hearsay.identity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a person decided on the identity of entities. Entities and articles are given by IRI, as
 * they stood when it was decided.
 */
public sealed interface Decision {

  Made made();

  /** The entities that it names. */
  default Set<String> entities() {
    return switch (this) {
      case Merge merge -> Set.of(merge.merged(), merge.kept());
      case Apart apart -> Set.of(apart.one(), apart.other());
      case Split split -> {
        Set<String> all = new TreeSet<>(List.of(split.entity(), split.taken()));
        split.rest().ifPresent(all::add);
        yield all;
      }
    };
  }

  /** What is decided; the same decision taken again has the same. */
  String key();

  /** Two entities are one. */
  record Merge(String merged, String kept, Made made) implements Decision {

    @Override
    public String key() {
      return Keys.of("merge", List.of(merged, kept));
    }
  }

  /** Two entities are not one, whatever rules say. */
  record Apart(String one, String other, Made made) implements Decision {

    @Override
    public String key() {
      return Keys.of("apart", new TreeSet<>(List.of(one, other)));
    }
  }

  /**
   * What some articles say of an entity is about another of the same name.
   *
   * @param articles those that mean the other
   * @param taken the entity that these articles mean
   * @param name what it is called
   * @param rest the entity that all other articles mean; empty if the entity goes on as it is
   */
  record Split(
      String entity,
      List<String> articles,
      String taken,
      String name,
      Optional<String> rest,
      Made made)
      implements Decision {

    public Split {
      articles = List.copyOf(new TreeSet<>(articles));
    }

    @Override
    public String key() {
      return Keys.ofSplit(entity, articles);
    }
  }
}
