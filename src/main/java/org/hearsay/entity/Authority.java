package org.hearsay.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The people, organisations, outlets, places and posts that are known beforehand. Immutable and
 * thread-safe.
 */
public final class Authority {

  private final Map<String, String> sources;
  private final Map<EntityId, Entity> entities = new LinkedHashMap<>();
  private final List<NameLookup> further;
  private final NameIndex names;
  private final Map<String, Entity> byWikidata = new HashMap<>();
  private final Map<String, List<Post>> postsByPhrase = new HashMap<>();
  private final Map<String, List<Entity>> bySurname = new HashMap<>();
  private final Map<String, Entity> outlets = new HashMap<>();
  private final Map<String, Set<Gender>> givenNames = new HashMap<>();
  private final Map<EntityId, List<Holding>> holdings = new HashMap<>();

  /**
   * An authority of these entities.
   *
   * @param sources the address of each source, by the key that entities have as their origin
   * @throws IllegalArgumentException if two have the same id
   */
  public Authority(Collection<Entity> known, Collection<Post> posts, Map<String, String> sources) {
    this(known, posts, sources, List.of());
  }

  /**
   * An authority of these entities and of further ones that stay where they are. One of these with
   * the Wikidata id of one of those goes before it.
   *
   * @throws IllegalArgumentException if two of the first have the same id
   */
  public Authority(
      Collection<Entity> known,
      Collection<Post> posts,
      Map<String, String> sources,
      List<NameLookup> further) {
    this.sources = Map.copyOf(sources);
    this.further = List.copyOf(further);
    this.names = new NameIndex(further, it -> byWikidata.getOrDefault(it.wikidata(), it));
    for (Entity entity : known) {
      add(entity);
      names.add(entity.name(), entity);
      entity.aliases().stream()
          .filter(it -> !isOwnSurname(it, entity))
          .forEach(it -> names.add(it, entity));
      if (entity.kind() == EntityKind.PERSON) {
        bySurname.computeIfAbsent(entity.surname(), ignored -> new ArrayList<>()).add(entity);
      }
      if (entity.kind() == EntityKind.OUTLET) {
        outlets.putIfAbsent(entity.name().toLowerCase(Locale.ROOT), entity);
      }
      if (entity.kind() == EntityKind.PERSON && entity.gender() != Gender.UNKNOWN) {
        String given = entity.name().split(" ", -1)[0];
        givenNames
            .computeIfAbsent(given, ignored -> EnumSet.noneOf(Gender.class))
            .add(entity.gender());
      }
    }
    for (Post post : posts) {
      add(post.entity());
      post.phrases().forEach(it -> addPhrase(it, post));
      addPhrase(post.entity().name(), post);
      for (Holding holding : post.holdings()) {
        holdings.computeIfAbsent(holding.person(), ignored -> new ArrayList<>()).add(holding);
      }
    }
  }

  /** An authority that knows nobody. */
  public static Authority empty() {
    return new Authority(List.of(), List.of(), Map.of());
  }

  private void add(Entity entity) {
    if (entities.putIfAbsent(entity.id(), entity) != null) {
      throw new IllegalArgumentException("Two entities with the id " + entity.id());
    }
    entity.findWikidata().ifPresent(it -> byWikidata.putIfAbsent(it, entity));
  }

  private void addPhrase(String phrase, Post post) {
    List<Post> known =
        postsByPhrase.computeIfAbsent(
            phrase.toLowerCase(Locale.ROOT), ignored -> new ArrayList<>());
    if (!known.contains(post)) {
      known.add(post);
    }
  }

  public Optional<Entity> find(EntityId id) {
    return Optional.ofNullable(entities.get(id)).or(() -> elsewhere(it -> it.find(id)));
  }

  private Optional<Entity> elsewhere(Function<NameLookup, Optional<Entity>> search) {
    return further.stream()
        .flatMap(it -> search.apply(it).stream())
        .findFirst()
        .map(it -> byWikidata.getOrDefault(it.wikidata(), it));
  }

  /** The entities that go by that name, exactly as printed. */
  public List<Entity> named(String name) {
    return names.named(name);
  }

  /** A person's surname among the aliases says that news means this bearer by it. */
  private static boolean isOwnSurname(String alias, Entity entity) {
    return entity.kind() == EntityKind.PERSON && alias.equals(entity.surname());
  }

  /**
   * Whom news means by a bare surname: the bearer who has it as an alias, else of all bearers the
   * one who held most posts, if one did. Nobody if that does not decide.
   */
  Optional<Entity> findBySurname(String surname) {
    Optional<Entity> meant =
        bySurname.getOrDefault(surname, List.of()).stream()
            .filter(it -> it.aliases().contains(surname))
            .findFirst()
            .or(() -> elsewhere(it -> it.findBySurname(surname)));
    if (meant.isPresent()) {
      return meant;
    }
    List<Entity> bearers =
        bySurname.getOrDefault(surname, List.of()).stream()
            .sorted(Comparator.comparingInt((Entity it) -> -holdingsOf(it.id()).size()))
            .toList();
    boolean decided =
        !bearers.isEmpty()
            && postsHeld(bearers.getFirst()) > 0
            && (bearers.size() == 1 || postsHeld(bearers.getFirst()) > postsHeld(bearers.get(1)));
    return decided ? Optional.of(bearers.getFirst()) : Optional.empty();
  }

  private int postsHeld(Entity person) {
    return holdingsOf(person.id()).size();
  }

  /** The outlet of that name, whatever its case. */
  Optional<Entity> findOutlet(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return Optional.ofNullable(outlets.get(lower)).or(() -> elsewhere(it -> it.findOutlet(lower)));
  }

  NameIndex names() {
    return names;
  }

  /** The posts whose holder the phrase names, whatever its case. */
  List<Post> postsCalled(String phrase) {
    return postsByPhrase.getOrDefault(phrase.toLowerCase(Locale.ROOT), List.of());
  }

  /** The posts that the person held. */
  public List<Holding> holdingsOf(EntityId person) {
    return List.copyOf(holdings.getOrDefault(person, List.of()));
  }

  /** The gender of those who bear the given name, if all known ones agree. */
  Gender genderOfGivenName(String given) {
    Set<Gender> genders = EnumSet.noneOf(Gender.class);
    genders.addAll(givenNames.getOrDefault(given, Set.of()));
    further.forEach(it -> genders.addAll(it.gendersOfGivenName(given)));
    return genders.size() == 1 ? genders.iterator().next() : Gender.UNKNOWN;
  }

  /** The address of the source with that key. */
  public Optional<String> findSource(String key) {
    return Optional.ofNullable(sources.get(key));
  }

  /** Number of entities. */
  public int size() {
    return entities.size() + further.stream().mapToInt(NameLookup::size).sum();
  }
}
