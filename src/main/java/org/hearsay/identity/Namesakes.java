package org.hearsay.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Takes entities of like names for one where what their articles hold in common says so, and
 * proposes it where that is little.
 *
 * <p>The answer follows from the set of candidates and from what people decided, not from their
 * order. Candidates of different groups have no influence on one another.
 */
public final class Namesakes {

  private static final int MOST_EVIDENCE = 5;

  /** Two likely bearers of one name. */
  private record Pair(Candidate one, Candidate other, Likeness likeness, List<Trait> shared) {

    double evidence() {
      return shared.stream().mapToDouble(Trait::weight).sum();
    }

    /** What evidence leaves of the doubt halves with each strong trait. */
    double confidence() {
      return Math.min(.99, 1 - (1 - likeness.confidence()) * Math.pow(.5, evidence()));
    }

    boolean holds() {
      return evidence() >= likeness.enough();
    }

    boolean isWorthTelling() {
      return evidence() >= likeness.worthTelling();
    }
  }

  private static final Comparator<Pair> SUREST_FIRST =
      Comparator.comparingDouble(Pair::confidence)
          .reversed()
          .thenComparing(it -> it.one().iri())
          .thenComparing(it -> it.other().iri());

  /** The authority first, then the fullest name. */
  private static final Comparator<Candidate> BEST_NAMED =
      Comparator.comparing((Candidate it) -> !it.known())
          .thenComparingInt(it -> -it.name().split(" ", -1).length)
          .thenComparingInt(it -> -it.name().length())
          .thenComparing(Candidate::iri);

  private final Identities decided;
  private final List<Decision.Apart> apart;
  private final Map<List<String>, Optional<Likeness>> likenesses = new HashMap<>();

  /** Rules that go against nothing that people decided. */
  public Namesakes(Identities decided) {
    this.decided = decided;
    this.apart = decided.apart();
  }

  /** What rules make of the candidates of one group. */
  public Matches in(Collection<Candidate> group) {
    List<Pair> pairs = pairs(List.copyOf(group));
    Groups groups = new Groups();
    Map<String, Candidate> byIri = new HashMap<>();
    for (Candidate candidate : group) {
      byIri.put(candidate.iri(), candidate);
      decided.find(candidate.iri()).ifPresent(it -> groups.join(candidate.iri(), it.name()));
    }
    List<Pair> joined = chosen(pairs.stream().filter(Pair::holds).toList(), groups, byIri);
    Map<String, String> kept = new HashMap<>();
    for (String member : List.copyOf(groups.members())) {
      kept.put(member, best(groups.of(member), byIri));
    }
    List<Match> matches = joined.stream().map(it -> match(it, kept)).toList();
    List<Pair> rest = pairs.stream().filter(it -> !it.holds() && it.isWorthTelling()).toList();
    List<Match> suggested =
        chosen(rest, groups, byIri).stream()
            .map(it -> match(it, Map.of(it.one().iri(), best(it).iri())))
            .toList();
    return new Matches(matches, suggested);
  }

  private List<Pair> pairs(List<Candidate> group) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < group.size(); i++) {
      for (int j = i + 1; j < group.size(); j++) {
        Candidate one = group.get(i);
        Candidate other = group.get(j);
        boolean inOrder = one.iri().compareTo(other.iri()) < 0;
        Optional<Likeness> likeness = likeness(one, other);
        if (likeness.isPresent()) {
          pairs.add(
              new Pair(
                  inOrder ? one : other,
                  inOrder ? other : one,
                  likeness.get(),
                  shared(one, other)));
        }
      }
    }
    pairs.sort(SUREST_FIRST);
    return pairs;
  }

  /** Asked once for each two names: most candidates of a group share theirs. */
  private Optional<Likeness> likeness(Candidate one, Candidate other) {
    return likenesses.computeIfAbsent(
        List.of(one.known() ? one.iri() : one.name(), other.known() ? other.iri() : other.name()),
        ignored -> Likeness.of(one, other));
  }

  private static List<Trait> shared(Candidate one, Candidate other) {
    return one.traits().values().stream()
        .filter(it -> other.traits().containsKey(it.key()))
        .sorted()
        .toList();
  }

  /** The pairs that bring groups together which nobody keeps apart, the surest first. */
  private List<Pair> chosen(List<Pair> pairs, Groups groups, Map<String, Candidate> byIri) {
    List<Pair> chosen = new ArrayList<>();
    for (Pair pair : pairs) {
      String one = pair.one().iri();
      String other = pair.other().iri();
      if (!groups.together(one, other)
          && !areKeptApart(groups.of(one), groups.of(other))
          && areAlike(candidates(groups.of(one), byIri), candidates(groups.of(other), byIri))) {
        groups.join(one, other);
        chosen.add(pair);
      }
    }
    return chosen;
  }

  private boolean areKeptApart(Set<String> one, Set<String> other) {
    Set<String> first = names(one);
    Set<String> second = names(other);
    return apart.stream()
        .anyMatch(it -> {
          String a = decided.nameOf(it.one());
          String b = decided.nameOf(it.other());
          return (first.contains(a) && second.contains(b))
              || (first.contains(b) && second.contains(a));
        });
  }

  private static List<Candidate> candidates(Set<String> members, Map<String, Candidate> byIri) {
    return members.stream().flatMap(it -> Optional.ofNullable(byIri.get(it)).stream()).toList();
  }

  /** <i>J. Reyd</i> must not make Jon Reyd and Jana Reyd one. */
  private boolean areAlike(List<Candidate> one, List<Candidate> other) {
    return one.stream()
        .allMatch(first ->
            other.stream()
                .allMatch(second ->
                    likeness(first, second).isPresent() || areAlike(first, one, second, other)));
  }

  /** A name that people joined with others may be like any of these. */
  private boolean areAlike(
      Candidate first, List<Candidate> one, Candidate second, List<Candidate> other) {
    return one.stream()
        .filter(it -> decided.nameOf(it.iri()).equals(decided.nameOf(first.iri())))
        .anyMatch(it ->
            other.stream()
                .filter(its -> decided.nameOf(its.iri()).equals(decided.nameOf(second.iri())))
                .anyMatch(its -> likeness(it, its).isPresent()));
  }

  private Set<String> names(Set<String> entities) {
    return entities.stream().map(decided::nameOf).collect(Collectors.toCollection(TreeSet::new));
  }

  private static String best(Set<String> members, Map<String, Candidate> byIri) {
    return members.stream()
        .flatMap(it -> Optional.ofNullable(byIri.get(it)).stream())
        .min(BEST_NAMED)
        .map(Candidate::iri)
        .orElse(members.iterator().next());
  }

  private static Candidate best(Pair pair) {
    return BEST_NAMED.compare(pair.one(), pair.other()) <= 0 ? pair.one() : pair.other();
  }

  private static Match match(Pair pair, Map<String, String> kept) {
    return new Match(
        pair.one().iri(),
        pair.other().iri(),
        kept.getOrDefault(pair.one().iri(), pair.one().iri()),
        pair.likeness().rule(),
        pair.confidence(),
        evidence(pair));
  }

  private static String evidence(Pair pair) {
    String names =
        pair.one().name().equals(pair.other().name())
            ? "both called %s".formatted(pair.one().name())
            : "%s and %s".formatted(pair.one().name(), pair.other().name());
    if (pair.shared().isEmpty()) {
      return names + "; nothing else in common";
    }
    String shared =
        pair.shared().stream()
            .limit(MOST_EVIDENCE)
            .map(Trait::words)
            .collect(Collectors.joining(", "));
    int more = pair.shared().size() - MOST_EVIDENCE;
    String rest = more > 0 ? String.format(Locale.ROOT, " and %d more", more) : "";
    return names + "; in both: " + shared + rest;
  }
}
