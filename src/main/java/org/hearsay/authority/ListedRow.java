package org.hearsay.authority;

import java.nio.file.Path;
import java.util.Map;

/**
 * One row of a list that a user saved.
 *
 * @param cells what is in it, by column; an empty cell may be missing
 */
record ListedRow(Path file, long line, Map<String, String> cells) {

  ListedRow {
    cells = Map.copyOf(cells);
  }

  String get(String column) {
    return cells.getOrDefault(column, "");
  }

  String place() {
    return file + ":" + line;
  }
}
