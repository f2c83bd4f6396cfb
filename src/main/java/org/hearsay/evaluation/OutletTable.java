package org.hearsay.evaluation;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The outlets of articles from PolNeAR's {@code metadata.tsv}: columns parted by tabs, of which
 * {@code filename} tells the article and {@code publisher} its outlet. Quotation marks mean
 * themselves.
 */
final class OutletTable {

  private static final String ARTICLE = "filename";
  private static final String OUTLET = "publisher";

  private OutletTable() {}

  /** The outlet of each article that the table tells one of, by id. */
  static Map<String, String> read(Path file) {
    List<String> lines = Utf8Lines.read(file);
    List<String> header = lines.isEmpty() ? List.of() : cells(lines.getFirst());
    int article = column(header, ARTICLE, file);
    int outlet = column(header, OUTLET, file);
    Map<String, String> outlets = new HashMap<>();
    for (int i = 1; i < lines.size(); i++) {
      List<String> cells = cells(lines.get(i));
      if (cells.size() != header.size()) {
        throw new EvaluationException(
            file, i + 1, "%d cells under %d columns.".formatted(cells.size(), header.size()));
      }
      if (!cells.get(outlet).isBlank()) {
        outlets.put(cells.get(article), cells.get(outlet));
      }
    }
    return outlets;
  }

  private static int column(List<String> header, String name, Path file) {
    int column = header.indexOf(name);
    if (column < 0) {
      throw new EvaluationException(
          file, 1, "No column \"%s\" among %s, parted by tabs.".formatted(name, header));
    }
    return column;
  }

  private static List<String> cells(String line) {
    return List.of(line.split("\t", -1));
  }
}
