package org.hearsay.authority;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearsay.entity.AuthorityTable;

/** The lines to be written, one for each entity, sorted. */
final class Drafts {

  private static final String SOURCE = "wikidata";

  private final Map<String, Draft> byId = new TreeMap<>();
  private final Map<String, String> byItem = new HashMap<>();
  private final TreeSet<String> terms = new TreeSet<>();

  /**
   * Adds what is told of the subject to what is known of it.
   *
   * @return its id
   * @throws RefusedRowException if the id is that of something else
   */
  String add(Subject subject) {
    requireRoom(subject);
    String id = idOf(subject);
    Draft draft = byId.computeIfAbsent(id, it -> new Draft(subject.table(), it));
    draft.add("name", List.of(subject.name()));
    subject.values().forEach(draft::add);
    if (!subject.item().isEmpty()) {
      byItem.put(subject.item(), id);
      draft.add("wikidata", List.of(subject.item()));
      draft.add("source", List.of(SOURCE));
    }
    return id;
  }

  private String idOf(Subject subject) {
    return byItem.getOrDefault(subject.item(), subject.id());
  }

  /** One id in two tables, or one entity as two items, would be refused where it is read. */
  void requireRoom(Subject subject) {
    Draft known = byId.get(idOf(subject));
    if (known == null) {
      return;
    }
    if (known.table() != subject.table()) {
      throw new RefusedRowException(
          "%s is listed in %s already".formatted(known.id(), known.table().title()));
    }
    String item = known.cell("wikidata");
    if (!item.isEmpty() && !subject.item().isEmpty() && !item.equals(subject.item())) {
      throw new RefusedRowException(
          "%s is %s already, so not %s".formatted(known.id(), item, subject.item()));
    }
  }

  void addTerm(String post, String person, String from, String until) {
    terms.add(String.join(",", post, person, from, until));
  }

  int size() {
    return byId.size();
  }

  /** What rows dispute. */
  List<String> disputes() {
    List<String> all = new ArrayList<>();
    for (Draft draft : byId.values()) {
      for (String column : draft.disputed()) {
        all.add("%s: rows tell more than one %s".formatted(draft.id(), column));
      }
    }
    return all;
  }

  /** Writes the CSV files of an authority. */
  void write(Path folder) throws IOException {
    for (AuthorityTable table : AuthorityTable.values()) {
      List<Draft> lines = byId.values().stream().filter(it -> it.table() == table).toList();
      if (!lines.isEmpty()) {
        try (TableWriter writer = new TableWriter(folder, table)) {
          for (Draft line : lines) {
            writer.write(line::cell);
          }
        }
      }
    }
    writeTerms(folder);
    try (TableWriter writer = new TableWriter(folder, AuthorityTable.SOURCES)) {
      Map<String, String> wikidata =
          Map.of(
              "key", SOURCE,
              "name", "Wikidata",
              "licence", "CC0-1.0",
              "url", "https://www.wikidata.org/");
      writer.write(column -> wikidata.getOrDefault(column, ""));
    }
  }

  private void writeTerms(Path folder) throws IOException {
    if (terms.isEmpty()) {
      return;
    }
    try (TableWriter writer = new TableWriter(folder, AuthorityTable.HOLDERS)) {
      for (String term : terms) {
        List<String> cells = List.of((term + "," + SOURCE).split(",", -1));
        writer.write(column -> cells.get(AuthorityTable.HOLDERS.columns().indexOf(column)));
      }
    }
  }
}
