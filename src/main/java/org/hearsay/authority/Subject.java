package org.hearsay.authority;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.entity.AuthorityTable;
import org.hearsay.entity.EntityId;

/**
 * Whom a row is about.
 *
 * @param entity the id that it has in a store already, or empty
 * @param item its Wikidata id, or empty
 * @param values what the row tells of it, by column of the table
 * @param leftOut what the row tells that there is no room for
 */
record Subject(
    AuthorityTable table,
    String entity,
    String item,
    String name,
    Map<String, List<String>> values,
    List<String> leftOut) {

  private static final Pattern ITEM =
      Pattern.compile("(?:https?://www\\.wikidata\\.org/(?:entity|wiki)/|wd:)?(Q[1-9][0-9]*)");
  private static final Pattern NO_LABEL = Pattern.compile("Q[0-9]+");
  private static final Pattern HOST = Pattern.compile("(?:https?://)?(?:www\\.)?([^/:?#\\s]+).*");

  private static final Map<String, String> GENDERS =
      Map.of(
          "female", "female",
          "male", "male",
          "Q6581072", "female",
          "Q6581097", "male");

  private static final Map<AuthorityTable, Set<String>> KINDS =
      new EnumMap<>(
          Map.of(
              AuthorityTable.ORGANISATIONS,
              Set.of(
                  "government",
                  "ministry",
                  "agency",
                  "legislature",
                  "court",
                  "party",
                  "campaign",
                  "military",
                  "company",
                  "ngo",
                  "union",
                  "university",
                  "thinktank",
                  "pollster",
                  "international",
                  "religious",
                  "sport",
                  "group"),
              AuthorityTable.OUTLETS,
              Set.of(
                  "newspaper",
                  "agency",
                  "broadcaster",
                  "website",
                  "magazine",
                  "platform",
                  "programme"),
              AuthorityTable.PLACES,
              Set.of("country", "state", "city", "region", "continent")));

  Subject {
    values = Map.copyOf(values);
    leftOut = List.copyOf(leftOut);
  }

  /**
   * Whom the row is about.
   *
   * @throws RefusedRowException if it has no name, or an id that is none
   */
  static Subject of(AuthorityTable table, ListedRow row, ListColumns columns) {
    String item = item(columns.get(ListColumn.ID, row));
    Map<String, List<String>> values = new LinkedHashMap<>();
    List<String> leftOut = new ArrayList<>();
    values.put("aliases", names(columns.list(ListColumn.ALIASES, row)));
    if (table == AuthorityTable.PEOPLE) {
      put("gender", genders(columns.get(ListColumn.GENDER, row), leftOut), values);
      put("description", columns.get(ListColumn.DESCRIPTION, row), values);
    }
    if (table == AuthorityTable.OUTLETS) {
      values.put("domains", domains(columns.list(ListColumn.DOMAINS, row)));
    }
    String kind = columns.get(ListColumn.KIND, row);
    if (KINDS.getOrDefault(table, Set.of()).contains(kind)) {
      put("kind", kind, values);
    } else if (!kind.isEmpty()) {
      leftOut.add("the kind '%s' is left out, as %s have none such".formatted(kind, table.title()));
    }
    String name = name(columns.get(ListColumn.NAME, row));
    return new Subject(
        table, entity(columns.get(ListColumn.ENTITY, row)), item, name, values, leftOut);
  }

  private static void put(String column, String value, Map<String, List<String>> values) {
    if (!value.isEmpty()) {
      values.put(column, List.of(value));
    }
  }

  /** Nobody, at the moment, is known to be that Wikidata item. */
  Subject withoutItem() {
    return identified("", name, "");
  }

  /** The same whose item is found; the name by which it was asked for stays an alias. */
  Subject identified(String found, String label, String description) {
    Map<String, List<String>> more = new LinkedHashMap<>(values);
    List<String> aliases = new ArrayList<>(more.getOrDefault("aliases", List.of()));
    if (!label.equals(name)) {
      aliases.add(name);
    }
    more.put("aliases", aliases);
    if (table == AuthorityTable.PEOPLE && !more.containsKey("description")) {
      put("description", description, more);
    }
    return new Subject(table, entity, found, label, more, leftOut);
  }

  /** The id of its line: stable, whatever its name becomes. */
  String id() {
    if (!entity.isEmpty()) {
      return entity;
    }
    return item.isEmpty() ? EntityId.minted(name).slug() : item.toLowerCase(Locale.ROOT);
  }

  /** The Wikidata id in the cell, which may be an address. */
  static String item(String cell) {
    Matcher item = ITEM.matcher(cell);
    if (!cell.isEmpty() && !item.matches()) {
      throw new RefusedRowException("'%s' is no Wikidata item".formatted(cell));
    }
    return cell.isEmpty() ? "" : item.group(1);
  }

  /** The query service shows the id where it has no label. */
  static String name(String cell) {
    if (cell.isEmpty()) {
      throw new RefusedRowException("no name");
    }
    if (NO_LABEL.matcher(cell).matches()) {
      throw new RefusedRowException("no name: %s has no label in that language".formatted(cell));
    }
    return cell;
  }

  private static List<String> names(List<String> cells) {
    return cells.stream().filter(it -> !NO_LABEL.matcher(it).matches()).toList();
  }

  private static String entity(String cell) {
    String key = cell.substring(cell.lastIndexOf('/') + 1);
    try {
      return key.isEmpty() ? "" : new EntityId(key).slug();
    } catch (IllegalArgumentException e) {
      throw new RefusedRowException("entity: " + e.getMessage());
    }
  }

  private static String genders(String cell, List<String> leftOut) {
    String gender = cell.substring(cell.lastIndexOf('/') + 1);
    Optional<String> known = Optional.ofNullable(GENDERS.get(gender));
    if (known.isEmpty() && !cell.isEmpty()) {
      leftOut.add("the gender '%s' is left out, as there is no column for it".formatted(cell));
    }
    return known.orElse("");
  }

  private static List<String> domains(List<String> addresses) {
    return addresses.stream()
        .map(HOST::matcher)
        .filter(Matcher::matches)
        .map(it -> it.group(1).toLowerCase(Locale.ROOT))
        .toList();
  }
}
