package org.hearsay.identity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hearsay.identity.Decision.Apart;
import org.hearsay.identity.Decision.Merge;
import org.hearsay.identity.Decision.Split;

/**
 * Who is who, as it follows from what people decided and rules joined. An entity that is none of
 * theirs is itself. Immutable.
 *
 * <p>Decisions link entities as conversion names them, and never one another's results: whichever
 * of them is taken back, the others go on to hold.
 */
public final class Identities {

  /** Nobody decided anything. */
  public static final Identities NONE = of(List.of(), List.of());

  private final List<Decision> decisions;
  private final List<Split> splits;
  private final List<Match> joined;
  private final Map<String, One> ones = new HashMap<>();

  /**
   * Entities that are one.
   *
   * @param name the IRI that stands for all
   * @param members all IRIs, that one included
   * @param splits of any of the members, the earliest first
   */
  public record One(String name, Set<String> members, List<Split> splits) {}

  private Identities(List<Decision> decisions, List<Match> joined) {
    this.decisions =
        decisions.stream()
            .sorted(
                Comparator.comparing((Decision it) -> it.made().when())
                    .thenComparing(Decision::key))
            .toList();
    this.joined = List.copyOf(joined);
    this.splits =
        this.decisions.stream()
            .flatMap(it -> it instanceof Split split ? Stream.of(split) : Stream.empty())
            .toList();
    Groups groups = new Groups();
    Map<String, String> names = new HashMap<>();
    joined.forEach(it -> groups.join(it.one(), it.other()));
    this.decisions.forEach(it -> link(it, groups));
    // Whoever decided last names the whole; rules name what nobody decided on.
    joined.forEach(it -> names.put(groups.of(it.one()).iterator().next(), it.kept()));
    this.decisions.forEach(it -> nameIn(it, groups, names));
    for (String member : List.copyOf(groups.members())) {
      Set<String> members = groups.of(member);
      String first = members.iterator().next();
      ones.put(member, new One(names.getOrDefault(first, first), members, splitsOf(members)));
    }
  }

  /** What follows from the decisions and from the matches that hold. */
  public static Identities of(List<Decision> decisions, List<Match> joined) {
    return new Identities(decisions, joined);
  }

  private void link(Decision decision, Groups groups) {
    switch (decision) {
      case Merge merge -> groups.join(merge.merged(), merge.kept());
      case Split split -> {
        groups.of(split.entity());
        groups.of(split.taken());
        split.rest().ifPresent(it -> groups.join(split.entity(), it));
      }
      case Apart ignored -> {}
    }
  }

  private static void nameIn(Decision decision, Groups groups, Map<String, String> names) {
    switch (decision) {
      case Merge merge -> names.put(groups.of(merge.kept()).iterator().next(), merge.kept());
      case Split split -> {
        names.put(groups.of(split.taken()).iterator().next(), split.taken());
        split.rest().ifPresent(it -> names.put(groups.of(it).iterator().next(), it));
      }
      case Apart ignored -> {}
    }
  }

  private List<Split> splitsOf(Set<String> members) {
    return splits.stream().filter(it -> members.contains(it.entity())).toList();
  }

  /** The splits among the decisions, the earliest first. */
  public List<Split> splits() {
    return splits;
  }

  /** What people decided, the earliest first. */
  public List<Decision> decisions() {
    return decisions;
  }

  /** The matches that hold. */
  public List<Match> joined() {
    return joined;
  }

  /** All entities that are not simply themselves. */
  public Set<String> concerned() {
    return Collections.unmodifiableSet(ones.keySet());
  }

  /** Those that are one with the entity, if any decision concerns it. */
  public Optional<One> find(String entity) {
    return Optional.ofNullable(ones.get(entity));
  }

  /** The IRI that stands for the entity, splits aside. */
  public String nameOf(String entity) {
    return find(entity).map(One::name).orElse(entity);
  }

  /** The entity that the article means where conversion names this one. */
  public String of(String article, String entity) {
    return nameOf(apart(article, entity));
  }

  /** The entity that the article means, merges aside. */
  public String apart(String article, String entity) {
    String meant = entity;
    Set<Split> taken = new HashSet<>();
    Optional<Split> next = splitFor(article, meant, taken);
    while (next.isPresent()) {
      taken.add(next.get());
      meant = next.get().taken();
      next = splitFor(article, meant, taken);
    }
    return meant;
  }

  private Optional<Split> splitFor(String article, String entity, Set<Split> taken) {
    return find(entity).stream()
        .flatMap(it -> it.splits().stream())
        .filter(it -> !taken.contains(it) && it.articles().contains(article))
        .findFirst();
  }

  /** The entities that answer for one that was given up; none if it goes on. */
  public List<String> replacing(String entity) {
    Optional<One> one = find(entity);
    if (one.isEmpty() || one.get().name().equals(entity)) {
      return List.of();
    }
    Set<String> replacing = new TreeSet<>(Set.of(one.get().name()));
    for (Split split : one.get().splits()) {
      // What the split itself made never meant the other half.
      if (!split.taken().equals(entity) && !split.rest().equals(Optional.of(entity))) {
        replacing.add(nameOf(split.taken()));
      }
    }
    return List.copyOf(replacing);
  }

  /** What people decided not to be one: no rule may join them, or any that are one with them. */
  List<Decision.Apart> apart() {
    List<Decision.Apart> pairs = new ArrayList<>();
    for (Decision decision : decisions) {
      switch (decision) {
        case Apart apart -> pairs.add(apart);
        case Split split -> pairs.add(new Apart(split.entity(), split.taken(), split.made()));
        case Merge ignored -> {}
      }
    }
    return pairs;
  }

  /** The decision that keeps two entities apart, if any does. */
  public Optional<Decision.Apart> keepsApart(String one, String other) {
    String first = nameOf(one);
    String second = nameOf(other);
    return apart().stream()
        .filter(it -> {
          Set<String> pair = new HashSet<>(List.of(nameOf(it.one()), nameOf(it.other())));
          return pair.size() == 2 && pair.contains(first) && pair.contains(second);
        })
        .findFirst();
  }
}
