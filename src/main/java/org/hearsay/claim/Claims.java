package org.hearsay.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearsay.proposition.Assertion;
import org.hearsay.proposition.Reading;

/**
 * Puts statements that carry the same proposition together.
 *
 * <p>What becomes of statements depends on those alone that are linked with them, directly or by
 * others. So a run may give a part of them, as long as it leaves out nothing that is linked with
 * something it gives; in whatever order they are given, the claims are the same.
 */
public final class Claims {

  /** The order in which statements count: by the day of the article, unknown last, then by IRI. */
  static final Comparator<Reading> EARLIEST =
      Comparator.<Reading, LocalDate>comparing(
              it -> it.assertion().published().orElse(LocalDate.MAX))
          .thenComparing(it -> it.assertion().statement());

  /** What those do who take no side. */
  private static final Set<String> ASKING = Set.of("ask", "question", "wonder", "doubt");

  private final Map<String, Reading> readings = new TreeMap<>();
  private final Map<String, String> earlier;
  private final Parity parity = new Parity();

  private Claims(Collection<Reading> all, Map<String, String> earlier) {
    all.forEach(it -> readings.put(it.assertion().statement(), it));
    this.earlier = earlier;
  }

  /**
   * The claims of the statements that are linked, in the order of their keys.
   *
   * @param readings the statements, each once; one that no link names belongs to no claim
   * @param links all links between them, as {@link Likeness} gives them
   * @param earlier by the IRI of a statement the key of the claim it belonged to before: a claim
   *     keeps its key; of two that became one, the key of the one with the earliest statement
   *     stays; of one that fell apart, the part with its earliest statement keeps it
   * @throws IllegalArgumentException if a link names a statement that is not given
   */
  public static List<Claim> of(
      Collection<Reading> readings, Collection<Link> links, Map<String, String> earlier) {
    return new Claims(readings, earlier).find(links);
  }

  private List<Claim> find(Collection<Link> links) {
    // Sorted, since a link that goes against earlier ones is dropped.
    links.stream()
        .sorted(
            Comparator.comparing(Link::opposed).thenComparing(Link::one).thenComparing(Link::other))
        .forEach(it -> parity.join(known(it.one()), known(it.other()), it.opposed()));
    Map<String, List<Reading>> groups = new TreeMap<>();
    readings.values().stream()
        .filter(it -> parity.knows(it.assertion().statement()))
        .sorted(EARLIEST)
        .forEach(it ->
            groups
                .computeIfAbsent(parity.root(it.assertion().statement()), root -> new ArrayList<>())
                .add(it));
    List<List<Reading>> found =
        groups.values().stream().filter(it -> it.size() > 1).sorted(byFirst()).toList();
    Map<List<Reading>, String> keys = keys(found);
    return found.stream()
        .map(it -> claim(it, keys.getOrDefault(it, freshKey(it))))
        .sorted(Comparator.comparing(Claim::key))
        .toList();
  }

  private String known(String statement) {
    if (!readings.containsKey(statement)) {
      throw new IllegalArgumentException("A link with a statement that is not given: " + statement);
    }
    return statement;
  }

  private static Comparator<List<Reading>> byFirst() {
    return Comparator.comparing(List::getFirst, EARLIEST);
  }

  /** The keys that stay: each goes to the group of its earliest statement, and a group has one. */
  private Map<List<Reading>, String> keys(List<List<Reading>> groups) {
    Map<String, Reading> owners = new HashMap<>();
    readings.values().stream()
        .sorted(EARLIEST)
        .forEach(it -> {
          String key = earlier.get(it.assertion().statement());
          if (key != null) {
            owners.putIfAbsent(key, it);
          }
        });
    Map<List<Reading>, String> keys = new HashMap<>();
    for (List<Reading> group : groups) {
      group.stream()
          .flatMap(it -> Optional.ofNullable(earlier.get(it.assertion().statement())).stream())
          .filter(key -> group.contains(owners.get(key)))
          .findFirst()
          .ifPresent(key -> keys.put(group, key));
    }
    return keys;
  }

  private static String freshKey(List<Reading> group) {
    String iri = group.getFirst().assertion().statement();
    // The last part of the IRI alone: the key is the same wherever the store is served.
    return Quotation.key("claim " + iri.substring(iri.lastIndexOf('/') + 1));
  }

  private Claim claim(List<Reading> group, String key) {
    List<Membership> members = new ArrayList<>();
    Optional<Reading> affirming = Optional.empty();
    Set<String> denying = denying(group);
    for (Reading it : group) {
      Side side = side(it, denying);
      members.add(new Membership(it.assertion().statement(), side));
      if (side == Side.AFFIRMS && affirming.isEmpty()) {
        affirming = Optional.of(it);
      }
    }
    return new Claim(
        key,
        Wording.proposition(affirming.orElse(group.getFirst())),
        members,
        Renderings.of(group));
  }

  private static Side side(Reading reading, Set<String> denying) {
    Assertion assertion = reading.assertion();
    if (!assertion.acts().isEmpty() && ASKING.containsAll(assertion.acts())) {
      return Side.NONE;
    }
    return denying.contains(assertion.statement()) ? Side.DENIES : Side.AFFIRMS;
  }

  /** Those on the negative side of a group with two sides; a group with one side affirms. */
  private Set<String> denying(List<Reading> group) {
    Reading first = group.getFirst();
    int deniesMore = 0;
    Set<String> same = new TreeSet<>();
    Set<String> opposite = new TreeSet<>();
    for (Reading it : group) {
      String statement = it.assertion().statement();
      boolean opposed = parity.areOpposed(first.assertion().statement(), statement);
      (opposed ? opposite : same).add(statement);
      deniesMore += Substance.isDenial(it) ? (opposed ? -1 : 1) : 0;
    }
    if (opposite.isEmpty()) {
      return Set.of();
    }
    boolean turned = deniesMore > 0;
    return turned ? same : opposite;
  }

  /** Groups of statements, of which any two take the same side or opposite ones. */
  private static final class Parity {

    private final Map<String, String> parents = new LinkedHashMap<>();
    private final Map<String, Boolean> turned = new HashMap<>();

    boolean knows(String item) {
      return parents.containsKey(item);
    }

    String root(String item) {
      String at = item;
      while (!parent(at).equals(at)) {
        at = parent(at);
      }
      return at;
    }

    private String parent(String item) {
      return parents.computeIfAbsent(item, it -> it);
    }

    private boolean toRoot(String item) {
      boolean found = false;
      String at = item;
      while (!parent(at).equals(at)) {
        found ^= turned.getOrDefault(at, false);
        at = parent(at);
      }
      return found;
    }

    void join(String one, String other, boolean opposed) {
      String left = root(one);
      String right = root(other);
      if (!left.equals(right)) {
        boolean across = toRoot(one) ^ toRoot(other) ^ opposed;
        boolean inOrder = left.compareTo(right) < 0;
        parents.put(inOrder ? right : left, inOrder ? left : right);
        turned.put(inOrder ? right : left, across);
      }
    }

    boolean areOpposed(String one, String other) {
      return toRoot(one) ^ toRoot(other);
    }
  }
}
