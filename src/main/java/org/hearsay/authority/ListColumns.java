package org.hearsay.authority;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.entity.AuthorityException;

/** The names of a list's columns. */
record ListColumns(Map<ListColumn, String> names) {

  ListColumns {
    names = Map.copyOf(names);
  }

  /**
   * The columns of a list.
   *
   * @param told the names that the user tells
   * @throws AuthorityException naming the file, if one of them is no column of it
   */
  static ListColumns of(SavedList list, Map<ListColumn, String> told) {
    told.forEach((column, name) -> {
      if (!list.columns().contains(name) && !list.rows().isEmpty()) {
        throw new AuthorityException(
            "%s: no column '%s'; there are: %s"
                .formatted(list.file(), name, String.join(", ", list.columns())));
      }
    });
    Map<ListColumn, String> names = new EnumMap<>(ListColumn.class);
    for (ListColumn column : ListColumn.values()) {
      column.names().stream()
          .filter(it -> list.columns().contains(it) && !told.containsValue(it))
          .findFirst()
          .ifPresent(it -> names.put(column, it));
    }
    names.putAll(told);
    return new ListColumns(names);
  }

  boolean has(ListColumn column) {
    return names.containsKey(column);
  }

  String get(ListColumn column, ListedRow row) {
    String name = names.get(column);
    return name == null ? "" : row.get(name).strip().replaceAll("\\s+", " ");
  }

  /** The values of a cell, joined by bars, or by commas as the query service joins labels. */
  List<String> list(ListColumn column, ListedRow row) {
    String cell = get(column, row);
    boolean label = names.getOrDefault(column, "").endsWith("AltLabel") && !cell.contains("|");
    return Arrays.stream(cell.split(label ? ", " : "\\|", -1))
        .map(String::strip)
        .filter(it -> !it.isEmpty())
        .toList();
  }

  /** Those of the list's columns that nothing is read from. */
  List<String> unused(Set<String> all) {
    Collection<String> known =
        Arrays.stream(ListColumn.values()).flatMap(it -> it.names().stream()).toList();
    return all.stream().filter(it -> !names.containsValue(it) && !known.contains(it)).toList();
  }
}
