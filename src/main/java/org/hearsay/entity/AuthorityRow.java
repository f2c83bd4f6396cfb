package org.hearsay.entity;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVRecord;

/** One line of an authority file. */
public record AuthorityRow(AuthorityTable table, CSVRecord cells, Path file, long line) {

  /** File and line, for messages. */
  public String place() {
    return file + ":" + line;
  }

  /** The cell; empty if the file has no such column or the line none such cell. */
  public String get(String column) {
    return cells.isMapped(column) && cells.isSet(column) ? cells.get(column) : "";
  }

  /** The values of a cell that holds a list. */
  public List<String> list(String column) {
    return Arrays.stream(get(column).split("\\|", -1))
        .map(String::trim)
        .filter(it -> !it.isEmpty())
        .toList();
  }

  /**
   * The entity that the line describes.
   *
   * @throws AuthorityException naming the place and the column, if it cannot be used
   * @throws IllegalStateException if its table lists no entities
   */
  public Entity entity() {
    EntityKind kind = kind();
    return new Entity(
        id("id"),
        kind,
        required("name"),
        kind == EntityKind.POST ? List.of() : list("aliases"),
        gender(),
        wikidata(),
        get("source"));
  }

  private EntityKind kind() {
    return switch (table) {
      case PEOPLE -> EntityKind.PERSON;
      case ORGANISATIONS -> EntityKind.ORGANISATION;
      case OUTLETS -> EntityKind.OUTLET;
      case PLACES -> get("kind").equals("country") ? EntityKind.COUNTRY : EntityKind.PLACE;
      case POSTS -> EntityKind.POST;
      case HOLDERS, SOURCES -> throw new IllegalStateException(table + " lists no entities");
    };
  }

  String required(String column) {
    String value = get(column);
    if (value.isEmpty()) {
      throw fault("no " + column);
    }
    return value;
  }

  EntityId id(String column) {
    try {
      return new EntityId(required(column));
    } catch (IllegalArgumentException e) {
      throw new AuthorityException("%s: %s: %s".formatted(place(), column, e.getMessage()), e);
    }
  }

  private String wikidata() {
    String item = get("wikidata");
    if (!item.isEmpty() && !item.matches("Q[1-9][0-9]*")) {
      throw fault("wikidata '%s' is not Q and digits".formatted(item));
    }
    return item;
  }

  private Gender gender() {
    return switch (get("gender")) {
      case "female" -> Gender.FEMALE;
      case "male" -> Gender.MALE;
      case "" -> Gender.UNKNOWN;
      default ->
          throw fault("gender '%s' is neither female nor male nor empty".formatted(get("gender")));
    };
  }

  /** The first day of {@code from}; {@link LocalDate#MIN} if the cell is empty. */
  LocalDate from() {
    return get("from").isEmpty() ? LocalDate.MIN : firstDay("from");
  }

  /**
   * The last day of {@code until}; {@link LocalDate#MAX} if the cell is empty.
   *
   * @throws AuthorityException also if it lies before {@code from}
   */
  LocalDate until() {
    if (get("until").isEmpty()) {
      return LocalDate.MAX;
    }
    LocalDate first = firstDay("until");
    LocalDate last =
        switch (get("until").length()) {
          case 4 -> first.withMonth(12).withDayOfMonth(31);
          case 7 -> YearMonth.from(first).atEndOfMonth();
          default -> first;
        };
    if (last.isBefore(from())) {
      throw fault("until %s is before from %s".formatted(get("until"), get("from")));
    }
    return last;
  }

  private LocalDate firstDay(String column) {
    String date = get(column);
    try {
      return switch (date.length()) {
        case 4 -> LocalDate.of(Integer.parseInt(date), 1, 1);
        case 7 -> YearMonth.parse(date).atDay(1);
        default -> LocalDate.parse(date);
      };
    } catch (DateTimeParseException | NumberFormatException e) {
      throw new AuthorityException("%s: %s '%s' is not a date".formatted(place(), column, date), e);
    }
  }

  /** What is wrong with the line, with its place. */
  public AuthorityException fault(String what) {
    return new AuthorityException("%s: %s".formatted(place(), what));
  }
}
