package org.hearsay.entity;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads an authority from CSV files: the ones that are shipped, and others that add to them. {@code
 * data/README.md} documents the files and what happens where two tell of one entity.
 */
public final class AuthorityReader {

  private static final List<String> REFERENCES = List.of("parent", "country", "organisation");

  private final KnownEntities known = new KnownEntities();
  private final Map<EntityId, Set<String>> phrases = new LinkedHashMap<>();
  private final Map<EntityId, Set<Holding>> holdings = new LinkedHashMap<>();
  private final Map<String, String> sources = new HashMap<>();

  /** What rows refer to, by column, with the row that did so first. */
  private final Map<String, Map<String, AuthorityRow>> referred = new HashMap<>();

  private final List<NameLookup> further;

  private AuthorityReader(List<NameLookup> further) {
    this.further = List.copyOf(further);
  }

  /**
   * Reads all files of the folder; one that is missing is empty.
   *
   * @throws AuthorityException naming file, line and column, if one cannot be used
   */
  public static Authority read(Path folder) {
    return read(folder, List.of(), List.of());
  }

  /**
   * The same, with what further files add to it.
   *
   * @param more files and folders, in the order in which they are read
   * @param further entities that stay where they are
   */
  public static Authority read(Path folder, List<Path> more, List<NameLookup> further) {
    if (!Files.isDirectory(folder)) {
      throw new AuthorityException(
          "No authority folder %s. Maybe HEARSAY_HOME is wrong.".formatted(folder));
    }
    List<AuthorityFile> files = new ArrayList<>();
    for (AuthorityTable table : AuthorityTable.values()) {
      Path file = folder.resolve(table.fileName());
      if (Files.exists(file)) {
        files.addAll(AuthorityFile.in(file));
      }
    }
    AuthorityReader reader = new AuthorityReader(further);
    reader.add(files);
    reader.add(more.stream().flatMap(it -> AuthorityFile.in(it).stream()).toList());
    return reader.read();
  }

  /** Table by table, as holders of one file name the posts of another. */
  private void add(List<AuthorityFile> files) {
    for (AuthorityTable table : AuthorityTable.values()) {
      files.stream().filter(it -> it.table() == table).forEach(it -> it.forEach(this::add));
    }
  }

  private Authority read() {
    requireReferences();
    further.forEach(this::requireOtherIds);
    sources.values().removeIf(String::isEmpty);
    return new Authority(
        known.all().stream().filter(it -> it.kind() != EntityKind.POST).toList(),
        known.all().stream().filter(it -> it.kind() == EntityKind.POST).map(this::post).toList(),
        sources,
        further);
  }

  private Post post(Entity entity) {
    return new Post(
        entity,
        List.copyOf(phrases.getOrDefault(entity.id(), Set.of())),
        List.copyOf(holdings.getOrDefault(entity.id(), Set.of())));
  }

  private void add(AuthorityRow row) {
    switch (row.table()) {
      case PEOPLE, ORGANISATIONS, OUTLETS, PLACES -> known.add(row);
      case POSTS -> addPost(row);
      case HOLDERS -> addHolding(row);
      case SOURCES -> addSource(row);
    }
    REFERENCES.forEach(it -> refer(it, row));
    if (row.table() != AuthorityTable.SOURCES) {
      refer("source", row);
    }
  }

  private void refer(String column, AuthorityRow row) {
    if (!row.get(column).isEmpty()) {
      referred
          .computeIfAbsent(column, ignored -> new LinkedHashMap<>())
          .putIfAbsent(row.get(column), row);
    }
  }

  private void addPost(AuthorityRow row) {
    EntityId id = known.add(row);
    Set<String> called = phrases.computeIfAbsent(id, ignored -> new LinkedHashSet<>());
    if (!id.slug().equals(row.get("id"))) {
      called.add(row.get("name"));
    }
    called.addAll(row.list("aliases"));
  }

  private void addHolding(AuthorityRow row) {
    Entity post = entity("post", row);
    Entity person = entity("person", row);
    if (post.kind() != EntityKind.POST || person.kind() != EntityKind.PERSON) {
      throw row.fault("%s is no post or %s is no person".formatted(post.id(), person.id()));
    }
    Holding holding = new Holding(post.id(), person.id(), row.from(), row.until());
    holdings.computeIfAbsent(post.id(), ignored -> new LinkedHashSet<>()).add(holding);
  }

  private Entity entity(String column, AuthorityRow row) {
    EntityId id = row.id(column);
    return known
        .find(id)
        .or(() -> findElsewhere(id).map(known::adopt))
        .orElseThrow(() -> row.fault("no %s %s".formatted(column, id)));
  }

  private Optional<Entity> findElsewhere(EntityId id) {
    return further.stream().flatMap(it -> it.find(id).stream()).findFirst();
  }

  /** Two entities of one id would be one in the graph. */
  private void requireOtherIds(NameLookup lookup) {
    for (Entity entity : known.all()) {
      Optional<Entity> other = lookup.find(entity.id());
      if (other.isPresent()
          && !other.get().equals(entity)
          && (entity.wikidata().isEmpty() || !entity.wikidata().equals(other.get().wikidata()))) {
        throw new AuthorityException(
            "%s: the id %s is taken; it is the same entity only if it has the same Wikidata id"
                .formatted(lookup.place(), entity.id()));
      }
    }
  }

  private void addSource(AuthorityRow row) {
    String key = row.required("key");
    String before = sources.put(key, row.get("url"));
    if (before != null && !before.equals(row.get("url"))) {
      throw row.fault("the key %s is taken by the source %s".formatted(key, before));
    }
  }

  /** A reference to nothing is a slip that would otherwise show only as a missing answer. */
  private void requireReferences() {
    for (String column : REFERENCES) {
      referred.getOrDefault(column, Map.of()).forEach((id, row) -> requireEntity(column, id, row));
    }
    referred
        .getOrDefault("source", Map.of())
        .forEach((source, row) -> {
          if (!sources.containsKey(source)) {
            throw row.fault("the source %s is no key of sources.csv".formatted(source));
          }
        });
  }

  private void requireEntity(String column, String id, AuthorityRow row) {
    if (known.find(row.id(column)).isEmpty() && findElsewhere(row.id(column)).isEmpty()) {
      throw row.fault("the %s %s is no id of these files".formatted(column, id));
    }
  }
}
