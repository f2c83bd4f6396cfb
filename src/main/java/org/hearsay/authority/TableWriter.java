package org.hearsay.authority;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.hearsay.entity.AuthorityTable;

/** Writes a CSV file of an authority, in the form that {@code data/README.md} tells. */
final class TableWriter implements AutoCloseable {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

  private final AuthorityTable table;
  private final CSVPrinter printer;

  /** A file of the table's name in the folder, with its header. */
  TableWriter(Path folder, AuthorityTable table) throws IOException {
    this.table = table;
    this.printer =
        new CSVPrinter(Files.newBufferedWriter(folder.resolve(table.fileName())), FORMAT);
    printer.printRecord(table.columns());
  }

  /**
   * Writes a line.
   *
   * @param cells the cell of each column
   */
  void write(UnaryOperator<String> cells) throws IOException {
    printer.printRecord(table.columns().stream().map(cells).toList());
  }

  @Override
  public void close() throws IOException {
    printer.close();
  }
}
