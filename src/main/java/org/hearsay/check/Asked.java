package org.hearsay.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.query.CheckQueries.Source;
import org.hearsay.query.RefusedQueryException;
import org.hearsay.query.SavedQueryException;
import org.hearsay.query.SlowQueryException;

/**
 * What the checks that are queries found, with the index brought up to it.
 *
 * @param changed what was found and was not before, and what is found no more
 * @param failures a sentence for each check that failed
 */
record Asked(List<Judged> changed, List<String> failures) {

  /** Runs all, and forgets what checks found that are no longer there. */
  static Asked of(QueryChecks queries, IndexView view, CheckIndex index) {
    Asked asked = new Asked(new ArrayList<>(), new ArrayList<>());
    for (Source it : queries.sources()) {
      asked.run(it, queries, view, index);
    }
    for (String it : view.checks()) {
      if (it.startsWith(QueryChecks.PREFIX) && !queries.names().contains(it)) {
        asked.replace(it, List.of(), view, index, queries);
      }
    }
    return asked;
  }

  private void run(Source source, QueryChecks queries, IndexView view, CheckIndex index) {
    try {
      Optional<List<Judged>> found = queries.run(source);
      found.ifPresent(it -> replace(QueryChecks.PREFIX + source.name(), it, view, index, queries));
    } catch (SavedQueryException
        | RefusedQueryException
        | SlowQueryException
        | IllegalArgumentException e) {
      failures.add(
          "The check %s failed: %s"
              .formatted(source.name(), firstLine(String.valueOf(e.getMessage()))));
    }
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse("");
  }

  private void replace(
      String check, List<Judged> found, IndexView view, CheckIndex index, QueryChecks queries) {
    Set<Judged> before = new HashSet<>(view.pairsFoundBy(check));
    Set<Judged> now = new HashSet<>(found);
    if (!before.equals(now)) {
      before.stream().filter(it -> !now.contains(it)).forEach(changed::add);
      now.stream().filter(it -> !before.contains(it)).forEach(changed::add);
      index.removeFoundBy(check);
      now.forEach(it -> index.add(it, queries.articles(it)));
    }
  }
}
