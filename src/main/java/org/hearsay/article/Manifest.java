package org.hearsay.article;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A CSV file that tells about articles: {@code file,id,url,outlet,published,title,author,language},
 * all but {@code file} optional, in any order, under a header.
 *
 * <p>Comma-separated as in RFC 4180, UTF-8 with or without a byte order mark, any line ends. An
 * empty cell means that the manifest does not know.
 */
public final class Manifest {

  private final Path file;
  private final List<ManifestRow> rows;
  private final List<String> warnings;

  private Manifest(Path file, List<ManifestRow> rows, List<String> warnings) {
    this.file = file;
    this.rows = List.copyOf(rows);
    this.warnings = List.copyOf(warnings);
  }

  /**
   * Reads a manifest; a row with a wrong value does not fail, it is rejected with its article.
   *
   * @throws ManifestException when it cannot be read, is not CSV in UTF-8, or lacks the column
   *     {@code file}
   */
  public static Manifest read(Path file) {
    String csv = decoded(file);
    CSVFormat format = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get();
    try (CSVParser parser = CSVParser.parse(new StringReader(csv), format)) {
      return read(file, csv, parser);
    } catch (UncheckedIOException | IOException e) {
      String reason = "Not CSV. Maybe a quotation mark is never closed: " + e.getMessage();
      throw new ManifestException(file.toString(), reason, e);
    }
  }

  private static Manifest read(Path file, String csv, CSVParser parser) {
    List<ManifestRow> rows = new ArrayList<>();
    List<String> warnings = new ArrayList<>();
    LineCount lines = new LineCount(csv);
    Map<ManifestColumn, Integer> columns = Map.of();
    int width = 0;
    for (CSVRecord record : parser) {
      int line = lines.lineOfContentAt(Math.toIntExact(record.getCharacterPosition()));
      if (width == 0) {
        columns = columns(file + ":" + line, record, warnings);
        width = record.size();
      } else if (record.stream().anyMatch(cell -> !cell.isBlank())) {
        rows.add(new ManifestRowReader(columns, width).read(line, record.toList()));
      }
    }
    if (width == 0) {
      throw new ManifestException(
          file.toString(), "Empty. Its first line must name columns: " + ManifestColumn.all());
    }
    return new Manifest(file, rows, warnings);
  }

  private static Map<ManifestColumn, Integer> columns(
      String location, CSVRecord header, List<String> warnings) {
    Map<ManifestColumn, Integer> columns = new EnumMap<>(ManifestColumn.class);
    List<String> unknown = new ArrayList<>();
    for (int i = 0; i < header.size(); i++) {
      String name = header.get(i).strip();
      ManifestColumn column = ManifestColumn.find(name).orElse(null);
      if (column == null) {
        unknown.add("\"" + name + "\"");
      } else if (columns.put(column, i) != null) {
        throw new ManifestException(
            location, "Two columns \"%s\". Maybe remove one.".formatted(column.header()));
      }
    }
    if (!columns.containsKey(ManifestColumn.FILE)) {
      throw new ManifestException(location, withoutFile(header.toList()));
    }
    if (!unknown.isEmpty()) {
      warnings.add(
          "%s: ignored the unknown columns %s. Known are: %s"
              .formatted(location, String.join(", ", unknown), ManifestColumn.all()));
    }
    return columns;
  }

  private static String withoutFile(List<String> header) {
    String found = String.join(", ", header.stream().map(name -> "\"" + name + "\"").toList());
    String advice =
        header.size() == 1 && (found.contains(";") || found.contains("\t"))
            ? "Maybe save it with commas between the columns."
            : "Maybe the header line is missing; it may name: " + ManifestColumn.all();
    return "No column \"file\" among the columns %s. %s".formatted(found, advice);
  }

  private static String decoded(Path file) {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
    } catch (IOException e) {
      String reason = "This manifest cannot be read. Maybe check its name and its permissions.";
      throw new ManifestException(file.toString(), reason, e);
    }
    return switch (Decoding.of(bytes)) {
      case Decoding.Decoded(String string) -> string;
      case Decoding.Malformed(int offset, int line) ->
          throw new ManifestException(
              file + ":" + line,
              "Byte %d is not UTF-8. Maybe save it as \"CSV UTF-8\".".formatted(offset));
    };
  }

  /** The file it was read from, as the user named it. */
  public Path file() {
    return file;
  }

  /** What the user should hear about the manifest as a whole. */
  public List<String> warnings() {
    return warnings;
  }

  List<ManifestRow> rows() {
    return rows;
  }

  /** How a row is named in messages: {@code manifest.csv:7}. */
  String location(ManifestRow row) {
    return file + ":" + row.line();
  }

  /** Counts lines as far as it is asked; positions must not go back. */
  private static final class LineCount {

    private final String text;
    private int position;
    private int line = 1;

    LineCount(String text) {
      this.text = text;
    }

    /** The line of the first character at or after {@code start} that is no line end. */
    int lineOfContentAt(int start) {
      while (position < text.length() && (position < start || isLineEnd(text.charAt(position)))) {
        char here = text.charAt(position);
        boolean loneReturn = here == '\r' && !text.startsWith("\n", position + 1);
        if (here == '\n' || loneReturn) {
          line++;
        }
        position++;
      }
      return line;
    }

    private static boolean isLineEnd(char character) {
      return character == '\n' || character == '\r';
    }
  }
}
