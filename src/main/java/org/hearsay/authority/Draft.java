package org.hearsay.authority;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import org.hearsay.entity.AuthorityTable;

/**
 * A line to be written, as the rows read so far tell it. The order of the rows is no matter: values
 * are kept sorted.
 */
record Draft(AuthorityTable table, String id, Map<String, TreeSet<String>> values) {

  Draft(AuthorityTable table, String id) {
    this(table, id, new LinkedHashMap<>());
  }

  void add(String column, Collection<String> further) {
    TreeSet<String> all = values.computeIfAbsent(column, ignored -> new TreeSet<>());
    further.stream().filter(it -> !it.isEmpty()).forEach(all::add);
  }

  private TreeSet<String> all(String column) {
    return values.getOrDefault(column, new TreeSet<>());
  }

  /** The columns of which rows say different things, though there is room for one. */
  Collection<String> disputed() {
    return values.keySet().stream()
        .filter(it -> !isList(it) && !it.equals("name") && all(it).size() > 1)
        .toList();
  }

  private static boolean isList(String column) {
    return column.equals("aliases") || column.equals("domains");
  }

  /** The cell of the column. Of several names the first is the main one and the others aliases. */
  String cell(String column) {
    TreeSet<String> all = new TreeSet<>(all(column));
    if (column.equals("id")) {
      return id;
    }
    if (column.equals("aliases")) {
      all.addAll(all("name"));
      all.remove(cell("name"));
    }
    if (isList(column)) {
      return String.join("|", all);
    }
    boolean undecided = column.equals("gender") && all.size() > 1;
    return all.isEmpty() || undecided ? "" : all.first();
  }
}
