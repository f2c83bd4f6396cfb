package org.hearsay.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.query.SavedQuery;

/**
 * All that can be asked, by the first tag of each.
 *
 * @param groups the tag of most first
 */
public record QueryListPage(List<QueryListPage.Group> groups) {

  /** The queries of a tag. */
  public record Group(String tag, List<SavedQuery> queries) {

    public Group {
      queries = List.copyOf(queries);
    }
  }

  public QueryListPage {
    groups = List.copyOf(groups);
  }

  /** Those of the list, in its order within each group. */
  public static QueryListPage of(List<SavedQuery> queries) {
    Map<String, List<SavedQuery>> byTag = new LinkedHashMap<>();
    for (SavedQuery query : queries) {
      String tag = query.tags().isEmpty() ? "other" : query.tags().getFirst();
      byTag.computeIfAbsent(tag, ignored -> new ArrayList<>()).add(query);
    }
    return new QueryListPage(
        byTag.entrySet().stream()
            .sorted(Comparator.comparingInt(it -> -it.getValue().size()))
            .map(it -> new Group(it.getKey(), it.getValue()))
            .toList());
  }

  /** How many there are. */
  public int count() {
    return groups.stream().mapToInt(it -> it.queries().size()).sum();
  }
}
