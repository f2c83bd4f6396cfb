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
import org.hearsay.claim.Link;

/**
 * The statements whose claims a run has to make anew: whole groups, as far as they hang together.
 *
 * @param statements their IRIs; some may be gone
 * @param links all between those that are there
 */
record ClaimRegion(Set<String> statements, Set<Link> links) {

  /** All that hangs together with some statements, by links or by the claims there were. */
  static ClaimRegion around(
      Collection<String> statements, IndexView view, Map<String, String> earlier) {
    Map<String, List<String>> members = new HashMap<>();
    earlier.forEach((statement, claim) ->
        members.computeIfAbsent(claim, ignored -> new ArrayList<>()).add(statement));
    Set<String> seen = new HashSet<>(statements);
    Set<Link> links = new LinkedHashSet<>();
    Deque<String> open = new ArrayDeque<>(seen);
    while (!open.isEmpty()) {
      String statement = open.pop();
      Set<String> others =
          new TreeSet<>(members.getOrDefault(earlier.getOrDefault(statement, ""), List.of()));
      for (Link it : view.linksWith(statement)) {
        links.add(it);
        others.add(it.one());
        others.add(it.other());
      }
      others.stream().filter(seen::add).forEach(open::push);
    }
    return new ClaimRegion(new TreeSet<>(seen), links);
  }
}
