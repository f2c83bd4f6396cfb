package org.hearsay.entity;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The entities read so far, each once. Two rows with one Wikidata id describe one entity: the first
 * gives its id and the second further names.
 */
final class KnownEntities {

  private final Map<EntityId, Entity> byId = new LinkedHashMap<>();
  private final Map<String, EntityId> byWikidata = new HashMap<>();
  private final Map<EntityId, EntityId> otherIds = new HashMap<>();

  /** Adds the entity of the row, or its names to the one that it is, and returns that one's id. */
  EntityId add(AuthorityRow row) {
    Entity entity = row.entity();
    Optional<Entity> known = find(entity.id());
    Optional<Entity> same = entity.findWikidata().map(byWikidata::get).map(byId::get);
    if (known.isPresent() && !known.equals(same)) {
      throw row.fault(
          "the id %s is taken; another row is the same entity only if it has the same Wikidata id"
              .formatted(entity.id()));
    }
    if (same.isPresent()) {
      requireSameKind(same.get(), entity, row);
      byId.put(same.get().id(), joined(same.get(), entity));
      otherIds.put(entity.id(), same.get().id());
      return same.get().id();
    }
    byId.put(entity.id(), entity);
    entity.findWikidata().ifPresent(it -> byWikidata.put(it, entity.id()));
    return entity.id();
  }

  /** Takes in an entity that is known elsewhere, and returns the one that it is here. */
  Entity adopt(Entity entity) {
    EntityId id = entity.findWikidata().map(byWikidata::get).orElse(entity.id());
    if (!id.equals(entity.id())) {
      otherIds.put(entity.id(), id);
    }
    entity.findWikidata().ifPresent(it -> byWikidata.put(it, id));
    return byId.computeIfAbsent(id, ignored -> entity);
  }

  /** A newspaper may also be listed as a company; nothing is both a person and a place. */
  private static void requireSameKind(Entity known, Entity entity, AuthorityRow row) {
    boolean bodies = isBody(known.kind()) && isBody(entity.kind());
    boolean places = isPlace(known.kind()) && isPlace(entity.kind());
    if (known.kind() != entity.kind() && !bodies && !places) {
      throw row.fault(
          "wikidata %s is known as %s, which is no row of %s"
              .formatted(entity.wikidata(), known.id(), row.table().title()));
    }
  }

  private static boolean isBody(EntityKind kind) {
    return kind == EntityKind.ORGANISATION || kind == EntityKind.OUTLET;
  }

  private static boolean isPlace(EntityKind kind) {
    return kind == EntityKind.COUNTRY || kind == EntityKind.PLACE;
  }

  private static Entity joined(Entity known, Entity further) {
    Set<String> names = new LinkedHashSet<>(known.aliases());
    if (known.kind() != EntityKind.POST) {
      names.add(further.name());
      names.addAll(further.aliases());
    }
    names.remove(known.name());
    return new Entity(
        known.id(),
        known.kind(),
        known.name(),
        List.copyOf(names),
        known.gender() == Gender.UNKNOWN ? further.gender() : known.gender(),
        known.wikidata(),
        known.origin());
  }

  /** The entity of that id, or of another id by which rows call it. */
  Optional<Entity> find(EntityId id) {
    return Optional.ofNullable(byId.get(otherIds.getOrDefault(id, id)));
  }

  Collection<Entity> all() {
    return byId.values();
  }
}
