package org.hearsay.contradiction;

import java.util.Set;
import java.util.TreeSet;

/**
 * What brings statements together: two are compared if the one asks for a key that the other
 * offers, and never otherwise.
 */
public record Keys(Set<String> asked, Set<String> offered) {

  public static final Keys NONE = new Keys(Set.of(), Set.of());

  public Keys {
    asked = new TreeSet<>(asked);
    offered = new TreeSet<>(offered);
  }

  /** Of a statement that may conflict with any of its like. */
  public static Keys both(Set<String> keys) {
    return new Keys(keys, keys);
  }

  /** Whether the one asks for a key that the other offers. */
  public boolean meet(Keys other) {
    return asked.stream().anyMatch(other.offered::contains)
        || other.asked.stream().anyMatch(offered::contains);
  }
}
