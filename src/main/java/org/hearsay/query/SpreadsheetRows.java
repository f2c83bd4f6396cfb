package org.hearsay.query;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.expr.NodeValue;

/**
 * CSV as spreadsheets read it: it begins with the mark of UTF-8, and a text that a spreadsheet
 * would take for a formula begins with an apostrophe. A program wants the plain CSV instead.
 */
public final class SpreadsheetRows {

  /** By it a spreadsheet sees in which encoding the file is. */
  public static final String MARK_OF_UTF_8 = "\ufeff";

  private static final Pattern FORMULA =
      Pattern.compile("[=+\\-@\\t\\r\\n\\x00].*", Pattern.DOTALL);

  private SpreadsheetRows() {}

  static void write(QueryAnswer.Rows rows, OutputStream out) {
    StringBuilder text = new StringBuilder(MARK_OF_UTF_8);
    try {
      CSVFormat.EXCEL.printRecord(text, rows.columns().toArray());
      for (Map<String, Node> row : rows.rows()) {
        List<String> cells =
            rows.columns().stream()
                .map(column -> Optional.ofNullable(row.get(column)).map(SpreadsheetRows::cell))
                .map(cell -> cell.orElse(""))
                .toList();
        CSVFormat.EXCEL.printRecord(text, cells.toArray());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    TextTable.write(text.toString(), out);
  }

  /** A text as a cell can hold it without being taken for a formula. */
  public static String safe(String text) {
    return FORMULA.matcher(text).matches() ? "'" + text : text;
  }

  private static String cell(Node term) {
    String text = term.isLiteral() ? term.getLiteralLexicalForm() : term.toString();
    // A number below zero is no formula.
    boolean isNumber =
        term.isLiteral() && term.getLiteral().isWellFormed() && NodeValue.makeNode(term).isNumber();
    return isNumber ? text : safe(text);
  }
}
