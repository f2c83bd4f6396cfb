package org.hearsay.store;

import java.util.HashSet;
import java.util.Set;

/**
 * The entities, as conversion names them, of which something was written since the rules were last
 * asked who is who. Used by one writer at a time.
 */
final class Touched {

  private final Set<String> entities = new HashSet<>();
  private boolean everything;

  void add(String entity) {
    entities.add(entity);
  }

  /** Something changed that other entities are told by. */
  void addEverything() {
    everything = true;
  }

  boolean isEmpty() {
    return entities.isEmpty() && !everything;
  }

  boolean contains(String entity) {
    return everything || entities.contains(entity);
  }

  void clear() {
    entities.clear();
    everything = false;
  }
}
