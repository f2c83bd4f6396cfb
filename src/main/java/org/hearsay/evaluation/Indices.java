package org.hearsay.evaluation;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;

/** A set of numbers from 0: which tokens, or which code points, of a text. Immutable. */
final class Indices {

  private final BitSet set;

  private Indices(BitSet set) {
    this.set = set;
  }

  static Indices of(Collection<Integer> numbers) {
    BitSet set = new BitSet();
    numbers.forEach(set::set);
    return new Indices(set);
  }

  static Indices union(Collection<Indices> all) {
    BitSet set = new BitSet();
    all.forEach(it -> set.or(it.set));
    return new Indices(set);
  }

  boolean isEmpty() {
    return set.isEmpty();
  }

  int size() {
    return set.cardinality();
  }

  boolean meets(Indices other) {
    return set.intersects(other.set);
  }

  /** How many are in both. */
  int common(Indices other) {
    BitSet both = (BitSet) set.clone();
    both.and(other.set);
    return both.cardinality();
  }

  /** Ascending. */
  List<Integer> list() {
    return set.stream().boxed().toList();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Indices indices && set.equals(indices.set);
  }

  @Override
  public int hashCode() {
    return set.hashCode();
  }

  @Override
  public String toString() {
    return set.toString();
  }
}
