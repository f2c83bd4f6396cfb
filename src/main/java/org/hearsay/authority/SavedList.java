package org.hearsay.authority;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.hearsay.entity.AuthorityException;

/**
 * A list as Wikidata's query service or OpenRefine saves it: CSV, the JSON of SPARQL results, or an
 * array of JSON objects. The first character tells which.
 *
 * @param columns in the order in which they first come
 */
record SavedList(Path file, Set<String> columns, List<ListedRow> rows) {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final CSVFormat CSV =
      CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setTrim(true)
          .setIgnoreEmptyLines(true)
          .get();
  private static final int BYTE_ORDER_MARK = '\ufeff';

  /**
   * Reads a file.
   *
   * @throws AuthorityException naming the file, and the line if it is known, if it is no such list
   */
  static SavedList read(Path file) {
    try (Reader reader = Files.newBufferedReader(file)) {
      return switch (firstOf(reader)) {
        case '{', '[' -> ofJson(file, reader);
        default -> ofCsv(file, reader);
      };
    } catch (NoSuchFileException e) {
      throw new AuthorityException("%s: there is no such file".formatted(file), e);
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new AuthorityException(
          "%s:%d: no JSON: %s".formatted(file, e.getLocation().getLineNr(), e.getOriginalMessage()),
          e);
    } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
      throw new AuthorityException("%s: %s".formatted(file, e.getMessage()), e);
    }
  }

  /** The first character that is no space; the reader stands before it. */
  private static int firstOf(Reader reader) throws IOException {
    int read;
    do {
      reader.mark(1);
      read = reader.read();
    } while (read == BYTE_ORDER_MARK);
    reader.reset();
    return read;
  }

  private static SavedList ofCsv(Path file, Reader reader) throws IOException {
    List<ListedRow> rows = new ArrayList<>();
    try (CSVParser parser = CSV.parse(reader)) {
      Set<String> columns = new LinkedHashSet<>(parser.getHeaderNames());
      for (CSVRecord cells : parser) {
        long line = parser.getCurrentLineNumber();
        if (cells.size() != columns.size()) {
          throw new AuthorityException(
              "%s:%d: %d cells under %d columns"
                  .formatted(file, line, cells.size(), columns.size()));
        }
        rows.add(new ListedRow(file, line, cells.toMap()));
      }
      return new SavedList(file, columns, rows);
    }
  }

  private static SavedList ofJson(Path file, Reader reader) throws IOException {
    try (JsonParser parser = MAPPER.createParser(reader)) {
      boolean results = parser.nextToken() == JsonToken.START_OBJECT;
      while (results && parser.nextToken() != null) {
        if (parser.currentToken() == JsonToken.START_ARRAY
            && "bindings".equals(parser.currentName())) {
          break;
        }
      }
      if (parser.currentToken() != JsonToken.START_ARRAY) {
        throw new AuthorityException(
            "%s: neither results of SPARQL nor an array of objects".formatted(file));
      }
      return new SavedList(file, parser);
    }
  }

  private SavedList(Path file, JsonParser parser) throws IOException {
    this(file, new LinkedHashSet<>(), new ArrayList<>());
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      long line = parser.currentTokenLocation().getLineNr();
      JsonNode object = parser.readValueAsTree();
      if (!object.isObject()) {
        throw new AuthorityException("%s:%d: not an object".formatted(file, line));
      }
      Map<String, String> cells = new LinkedHashMap<>();
      object.properties().forEach(it -> cells.put(it.getKey(), valueOf(it.getValue())));
      columns.addAll(cells.keySet());
      rows.add(new ListedRow(file, line, cells));
    }
  }

  /** In results of SPARQL a value is an object that also tells its type. */
  private static String valueOf(JsonNode cell) {
    return (cell.isObject() ? cell.path("value") : cell).asText("").strip();
  }
}
