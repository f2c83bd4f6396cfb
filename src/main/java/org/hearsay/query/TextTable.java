package org.hearsay.query;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** Rows in aligned columns, for people. Widths are in code points. */
record TextTable(String base, Map<String, String> prefixes) {

  private static final int WIDEST = 72;

  void write(QueryAnswer.Rows rows, OutputStream out) {
    List<List<String>> lines = new ArrayList<>();
    lines.add(rows.columns());
    for (Map<String, Node> row : rows.rows()) {
      lines.add(
          rows.columns().stream()
              .map(column -> Optional.ofNullable(row.get(column)).map(this::cell).orElse(""))
              .toList());
    }
    int[] widths = new int[rows.columns().size()];
    for (List<String> line : lines) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], width(line.get(i)));
      }
    }
    StringBuilder text = new StringBuilder();
    append(text, lines.get(0), widths);
    List<String> rules = new ArrayList<>();
    for (int width : widths) {
      rules.add("-".repeat(width));
    }
    append(text, rules, widths);
    lines.subList(1, lines.size()).forEach(line -> append(text, line, widths));
    int count = rows.rows().size();
    text.append("(%d row%s)\n".formatted(count, count == 1 ? "" : "s"));
    write(text.toString(), out);
  }

  static void write(String text, OutputStream out) {
    try {
      out.write(text.getBytes(StandardCharsets.UTF_8));
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void append(StringBuilder text, List<String> cells, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      line.append(cells.get(i)).append(" ".repeat(widths[i] - width(cells.get(i)) + 2));
    }
    text.append(line.toString().stripTrailing()).append('\n');
  }

  private String cell(Node term) {
    String value = new ShortTerms(base, prefixes).of(term);
    // A terminal obeys control characters, and a line break would break the table.
    String line = value.replaceAll("[\\s\\p{Cntrl}]+", " ");
    return width(line) <= WIDEST
        ? line
        : line.substring(0, line.offsetByCodePoints(0, WIDEST - 1)) + "…";
  }

  private static int width(String text) {
    return text.codePointCount(0, text.length());
  }
}
