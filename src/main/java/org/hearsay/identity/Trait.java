package org.hearsay.identity;

import java.util.Comparator;

/**
 * Something in the articles on an entity that tells it from namesakes.
 *
 * @param key two traits are the same if their keys are
 * @param words for people
 * @param weight how much it tells if two entities share it: 1 is enough to take namesakes for one
 */
public record Trait(String key, String words, double weight) implements Comparable<Trait> {

  private static final Comparator<Trait> ORDER =
      Comparator.comparingDouble(Trait::weight)
          .reversed()
          .thenComparing(Trait::words)
          .thenComparing(Trait::key);

  /** A person whom no authority knows is named beside it: such people are in few articles. */
  public static Trait besideUnknownPerson(String name) {
    return new Trait("with " + Names.folded(name), name, 1);
  }

  /** Somebody or something that is in many articles is named beside it. */
  public static Trait beside(String name, Kind kind, boolean known) {
    double weight =
        switch (kind) {
          case PERSON -> .5;
          case BODY -> known ? .25 : .5;
          case OUTLET -> .25;
          case OTHER -> .1;
        };
    return new Trait("with " + Names.folded(name), name, weight);
  }

  /** The articles call it by this word. */
  public static Trait calledBy(String word) {
    return new Trait("called " + word, "“" + word + "”", .4);
  }

  @Override
  public int compareTo(Trait other) {
    return ORDER.compare(this, other);
  }
}
