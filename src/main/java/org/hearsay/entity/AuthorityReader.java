package org.hearsay.entity;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads an authority from a folder of CSV files, {@code people}, {@code organisations}, {@code
 * outlets}, {@code places}, {@code posts}, {@code holders} and {@code sources}; {@code
 * data/README.md} documents their columns. A file that is missing is empty.
 */
public final class AuthorityReader {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setTrim(true)
          .setIgnoreEmptyLines(true)
          .get();

  private static final char BYTE_ORDER_MARK = '\ufeff';

  private final Path folder;
  private final Set<String> ids = new HashSet<>();
  private final List<Entity> entities = new ArrayList<>();
  private final List<Row> read = new ArrayList<>();

  private AuthorityReader(Path folder) {
    this.folder = folder;
  }

  /**
   * Reads all files of the folder.
   *
   * @throws AuthorityException naming file and line, if one cannot be used
   */
  public static Authority read(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new AuthorityException(
          "No authority folder %s. Maybe HEARSAY_HOME is wrong.".formatted(folder));
    }
    return new AuthorityReader(folder).read();
  }

  /** One line of a file, with the place to name in a message. */
  private record Row(CSVRecord cells, String place) {

    String get(String column) {
      return cells.isMapped(column) && cells.isSet(column) ? cells.get(column) : "";
    }

    String required(String column) {
      String value = get(column);
      if (value.isEmpty()) {
        throw new AuthorityException("%s: no %s".formatted(place, column));
      }
      return value;
    }

    List<String> list(String column) {
      return Arrays.stream(get(column).split("\\|", -1))
          .map(String::trim)
          .filter(it -> !it.isEmpty())
          .toList();
    }
  }

  private Authority read() {
    rows("people").forEach(it -> entities.add(entity(it, EntityKind.PERSON)));
    rows("organisations").forEach(it -> entities.add(entity(it, EntityKind.ORGANISATION)));
    rows("outlets").forEach(it -> entities.add(entity(it, EntityKind.OUTLET)));
    rows("places").forEach(it -> entities.add(entity(it, kindOfPlace(it))));
    Map<EntityId, Entity> posts = new LinkedHashMap<>();
    Map<EntityId, List<String>> phrases = new LinkedHashMap<>();
    for (Row row : rows("posts")) {
      Entity post = entity(row, EntityKind.POST);
      posts.put(post.id(), post);
      phrases.put(post.id(), row.list("aliases"));
    }
    Map<EntityId, List<Holding>> holdings = new LinkedHashMap<>();
    for (Row row : rows("holders")) {
      Holding holding = holding(row, posts.keySet());
      holdings.computeIfAbsent(holding.post(), ignored -> new ArrayList<>()).add(holding);
    }
    List<Post> all = new ArrayList<>();
    posts.forEach((id, post) ->
        all.add(
            new Post(
                post, phrases.getOrDefault(id, List.of()), holdings.getOrDefault(id, List.of()))));
    Map<String, String> sources = new HashMap<>();
    rows("sources").forEach(it -> sources.put(it.required("key"), it.get("url")));
    requireReferences(sources.keySet());
    sources.values().removeIf(String::isEmpty);
    return new Authority(entities, all, sources);
  }

  /** A reference to nothing is a slip that would otherwise show only as a missing answer. */
  private void requireReferences(Set<String> sources) {
    for (Row row : read) {
      for (String column : List.of("parent", "country", "organisation")) {
        String id = row.get(column);
        if (!id.isEmpty() && !ids.contains(id)) {
          throw new AuthorityException(
              "%s: the %s %s is no id of these files".formatted(row.place(), column, id));
        }
      }
      String source = row.get("source");
      if (!source.isEmpty() && !sources.contains(source)) {
        throw new AuthorityException(
            "%s: the source %s is no key of sources.csv".formatted(row.place(), source));
      }
    }
  }

  private List<Row> rows(String name) {
    Path file = folder.resolve(name + ".csv");
    if (!Files.exists(file)) {
      return List.of();
    }
    List<Row> rows = new ArrayList<>();
    try (Reader reader = withoutByteOrderMark(Files.newBufferedReader(file));
        CSVParser parser = FORMAT.parse(reader)) {
      for (CSVRecord cells : parser) {
        rows.add(new Row(cells, file + ":" + parser.getCurrentLineNumber()));
      }
      read.addAll(rows);
      return rows;
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

  private Entity entity(Row row, EntityKind kind) {
    String id = row.required("id");
    if (!ids.add(id)) {
      throw new AuthorityException("%s: the id %s is taken".formatted(row.place(), id));
    }
    return new Entity(
        id(id, row),
        kind,
        row.required("name"),
        kind == EntityKind.POST ? List.of() : row.list("aliases"),
        gender(row),
        row.get("wikidata"),
        row.get("source"));
  }

  private static EntityKind kindOfPlace(Row row) {
    return row.get("kind").equals("country") ? EntityKind.COUNTRY : EntityKind.PLACE;
  }

  private static EntityId id(String id, Row row) {
    try {
      return new EntityId(id);
    } catch (IllegalArgumentException e) {
      throw new AuthorityException("%s: %s".formatted(row.place(), e.getMessage()), e);
    }
  }

  private static Gender gender(Row row) {
    return switch (row.get("gender")) {
      case "female" -> Gender.FEMALE;
      case "male" -> Gender.MALE;
      case "" -> Gender.UNKNOWN;
      default ->
          throw new AuthorityException(
              "%s: gender '%s' is neither female nor male nor empty"
                  .formatted(row.place(), row.get("gender")));
    };
  }

  private Holding holding(Row row, Set<EntityId> posts) {
    EntityId post = id(row.required("post"), row);
    EntityId person = id(row.required("person"), row);
    if (!posts.contains(post) || !ids.contains(person.slug())) {
      throw new AuthorityException(
          "%s: no post %s or no person %s".formatted(row.place(), post, person));
    }
    String until = row.get("until");
    return new Holding(
        post,
        person,
        row.get("from").isEmpty() ? LocalDate.MIN : firstDay(row.get("from"), row),
        until.isEmpty() ? LocalDate.MAX : lastDay(until, row));
  }

  private static LocalDate firstDay(String date, Row row) {
    try {
      return switch (date.length()) {
        case 4 -> LocalDate.of(Integer.parseInt(date), 1, 1);
        case 7 -> YearMonth.parse(date).atDay(1);
        default -> LocalDate.parse(date);
      };
    } catch (DateTimeParseException | NumberFormatException e) {
      throw new AuthorityException("%s: '%s' is not a date".formatted(row.place(), date), e);
    }
  }

  private static LocalDate lastDay(String date, Row row) {
    LocalDate first = firstDay(date, row);
    return switch (date.length()) {
      case 4 -> first.withMonth(12).withDayOfMonth(31);
      case 7 -> YearMonth.from(first).atEndOfMonth();
      default -> first;
    };
  }
}
