package org.hearsay.article;

import java.util.List;
import java.util.Optional;

/**
 * Something that may be known of an article, with where it is known from.
 *
 * <p>Linked-data consumers must be able to tell what an outlet's metadata says from what was read
 * in a text, and both from what nobody knows.
 */
public sealed interface Fact<T> {

  /** Known, and from where. */
  record Known<T>(T value, Origin origin) implements Fact<T> {}

  /** Nobody says. Never filled in by a guess. */
  record Unknown<T>() implements Fact<T> {}

  /** Where a fact was found. */
  enum Origin {
    MANIFEST("manifest"),
    COPYRIGHT_LINE("copyright line"),
    DATELINE("dateline"),
    BYLINE("by-line"),
    HEADLINE("headline");

    private final String label;

    Origin(String label) {
      this.label = label;
    }

    /** The origin in plain words, as the graph gives it. */
    public String label() {
      return label;
    }
  }

  static <T> Fact<T> known(T value, Origin origin) {
    return new Known<>(value, origin);
  }

  static <T> Fact<T> unknown() {
    return new Unknown<>();
  }

  /** What the known ones among the facts agree on; unknown when two of them differ. */
  static <T> Fact<T> agreed(List<Fact<T>> facts) {
    Fact<T> agreed = unknown();
    for (Fact<T> fact : facts) {
      if (agreed.find().isPresent()
          && fact.find().isPresent()
          && !agreed.find().equals(fact.find())) {
        return unknown();
      }
      agreed = agreed.or(fact);
    }
    return agreed;
  }

  /** The value, without where it is from. */
  default Optional<T> find() {
    return switch (this) {
      case Known<T>(T value, Origin ignored) -> Optional.of(value);
      case Unknown<T>() -> Optional.empty();
    };
  }

  /** This fact if it is known, else the other. */
  default Fact<T> or(Fact<T> other) {
    return this instanceof Known<T> ? this : other;
  }
}
