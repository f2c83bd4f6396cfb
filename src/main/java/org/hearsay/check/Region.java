package org.hearsay.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.contradiction.Finding;
import org.hearsay.contradiction.Kind;
import org.hearsay.contradiction.Status;

/**
 * What a run has to look at again: whole cases and whole findings, as far as they hang together.
 *
 * @param pairs all that was found of the statements
 * @param looked the keys of all findings about them
 */
record Region(Set<Judged> pairs, Set<String> looked) {

  /** Everything of these kinds. */
  static Region whole(IndexView view, Collection<Finding> findings, Set<Kind> kinds) {
    Set<Judged> pairs = new LinkedHashSet<>(view.pairs());
    pairs.removeIf(it -> !kinds.contains(it.kind()));
    Set<String> looked = new TreeSet<>();
    findings.stream().filter(it -> kinds.contains(it.kind())).forEach(it -> looked.add(it.key()));
    return new Region(pairs, looked);
  }

  /** All of these kinds that hangs together with some statements, by pairs or by findings. */
  static Region around(
      Set<String> statements, IndexView view, Collection<Finding> findings, Set<Kind> kinds) {
    Map<String, List<Finding>> citing = new HashMap<>();
    for (Finding finding : findings) {
      if (kinds.contains(finding.kind()) && finding.status() != Status.SUPERSEDED) {
        finding
            .between()
            .forEach(it -> citing.computeIfAbsent(it, ignored -> new ArrayList<>()).add(finding));
      }
    }
    Region region = new Region(new LinkedHashSet<>(), new TreeSet<>());
    Set<String> seen = new HashSet<>(statements);
    Deque<String> open = new ArrayDeque<>(seen);
    while (!open.isEmpty()) {
      for (String it : region.take(open.pop(), view, citing, kinds)) {
        if (seen.add(it)) {
          open.push(it);
        }
      }
    }
    return region;
  }

  /** Takes in what is about one statement; returns the statements that hang together with it. */
  private Set<String> take(
      String statement, IndexView view, Map<String, List<Finding>> citing, Set<Kind> kinds) {
    Set<String> others = new HashSet<>();
    for (Judged it : view.pairsWith(statement)) {
      if (kinds.contains(it.kind()) && pairs.add(it)) {
        it.cited().forEach(cited -> others.add(cited.statement()));
      }
    }
    for (Finding it : citing.getOrDefault(statement, List.of())) {
      if (looked.add(it.key())) {
        others.addAll(it.between());
      }
    }
    return others;
  }
}
