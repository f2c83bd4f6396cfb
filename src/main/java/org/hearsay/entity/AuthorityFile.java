package org.hearsay.entity;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A CSV file of an authority, read line by line. */
public record AuthorityFile(Path file, AuthorityTable table) {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setTrim(true)
          .setIgnoreEmptyLines(true)
          .get();

  private static final char BYTE_ORDER_MARK = '\ufeff';

  /**
   * The files that a path stands for: itself, or all CSV files of a folder by name.
   *
   * @throws AuthorityException naming the path, if there is none, or the file whose header is none
   *     of an authority
   */
  public static List<AuthorityFile> in(Path path) {
    if (!Files.isDirectory(path)) {
      return List.of(recognised(path));
    }
    try (Stream<Path> files = Files.list(path)) {
      List<AuthorityFile> found =
          files
              .filter(it -> it.toString().endsWith(".csv"))
              .sorted()
              .map(AuthorityFile::recognised)
              .toList();
      if (found.isEmpty()) {
        throw new AuthorityException("%s: no CSV file is in this folder".formatted(path));
      }
      return found;
    } catch (IOException e) {
      throw new AuthorityException("%s: %s".formatted(path, e.getMessage()), e);
    }
  }

  private static AuthorityFile recognised(Path file) {
    if (!Files.exists(file)) {
      throw new AuthorityException("%s: there is no such file or folder".formatted(file));
    }
    return parsed(
        file, parser -> new AuthorityFile(file, AuthorityTable.of(file, parser.getHeaderNames())));
  }

  /**
   * Reads all lines in order.
   *
   * @throws AuthorityException naming file and line, if one cannot be read
   */
  public void forEach(Consumer<AuthorityRow> action) {
    parsed(
        file,
        parser -> {
          for (CSVRecord cells : parser) {
            action.accept(row(cells, parser));
          }
          return file;
        });
  }

  /** A comma that should have been in quotes shifts all cells behind it. */
  private AuthorityRow row(CSVRecord cells, CSVParser parser) {
    AuthorityRow row = new AuthorityRow(table, cells, file, parser.getCurrentLineNumber());
    int columns = parser.getHeaderNames().size();
    if (cells.size() > columns) {
      throw row.fault("%d cells under %d columns".formatted(cells.size(), columns));
    }
    return row;
  }

  /** What is done with an open file. */
  private interface Work<T> {
    T on(CSVParser parser) throws IOException;
  }

  private static <T> T parsed(Path file, Work<T> work) {
    try (Reader reader = withoutByteOrderMark(Files.newBufferedReader(file));
        CSVParser parser = FORMAT.parse(reader)) {
      return work.on(parser);
    } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
      throw new AuthorityException("%s: %s".formatted(file, e.getMessage()), e);
    }
  }

  /**
   * Spreadsheets begin a file of UTF-8 with a mark, which is no part of the first column's name.
   */
  private static Reader withoutByteOrderMark(Reader reader) throws IOException {
    reader.mark(1);
    if (reader.read() != BYTE_ORDER_MARK) {
      reader.reset();
    }
    return reader;
  }
}
