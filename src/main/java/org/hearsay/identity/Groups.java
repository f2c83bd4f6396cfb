package org.hearsay.identity;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Sets without common members, which only ever grow together. */
final class Groups {

  private final Map<String, Set<String>> groups = new HashMap<>();

  /** All that are in one group with it, itself included. */
  Set<String> of(String member) {
    return groups.computeIfAbsent(member, it -> new TreeSet<>(Set.of(it)));
  }

  boolean together(String one, String other) {
    return of(one).contains(other);
  }

  void join(String one, String other) {
    Set<String> first = of(one);
    Set<String> second = of(other);
    if (first.contains(other)) {
      return;
    }
    boolean firstIsLarger = first.size() >= second.size();
    Set<String> larger = firstIsLarger ? first : second;
    Set<String> smaller = firstIsLarger ? second : first;
    larger.addAll(smaller);
    smaller.forEach(it -> groups.put(it, larger));
  }

  /** All that were ever asked for. */
  Set<String> members() {
    return groups.keySet();
  }
}
