package org.hearsay.entity;

/** Whoever speaks, is spoken to or passes something on. */
public sealed interface Party {

  /** What the party is called. */
  String label();

  /** An entity with an identity across articles. */
  record Named(Entity entity) implements Party {

    @Override
    public String label() {
      return entity.name();
    }
  }

  /** Described in one article, and never joined with a party of another. */
  record Unnamed(String label, PartyKind kind) implements Party {}
}
