package org.hearsay.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearsay.contradiction.Evidence;
import org.hearsay.contradiction.Judgement;
import org.hearsay.contradiction.Kind;
import org.hearsay.contradiction.Severity;
import org.hearsay.rdf.ContentKey;

/**
 * Pairs of one kind that belong together, as they share statements: one thing to decide on, however
 * many outlets printed it.
 *
 * @param pairs the earliest first
 */
record Case(Kind kind, List<Judged> pairs) {

  Case {
    pairs = pairs.stream().sorted(Judged.EARLIEST_FIRST).toList();
  }

  /**
   * Folds pairs into cases, in the order of their earliest pairs. Where statements conflict in
   * several ways, the kind of most worth is kept.
   */
  static List<Case> fold(Collection<Judged> pairs) {
    Map<String, Judged> best = new TreeMap<>();
    pairs.stream()
        .sorted(Comparator.comparing(Judged::kind).thenComparing(Judged.EARLIEST_FIRST))
        .forEach(it -> best.putIfAbsent(it.pair(), it));
    Groups groups = new Groups();
    best.values().forEach(groups::add);
    return groups.cases();
  }

  /** Which pairs hang together, by kind and statement. */
  private static final class Groups {

    private final Map<String, String> parents = new HashMap<>();
    private final List<Judged> pairs = new ArrayList<>();

    void add(Judged judged) {
      pairs.add(judged);
      List<String> nodes = nodes(judged);
      nodes.forEach(it -> join(nodes.getFirst(), it));
    }

    private static List<String> nodes(Judged judged) {
      List<String> nodes = new ArrayList<>();
      judged.cited().forEach(it -> nodes.add(judged.kind() + "\n" + it.statement()));
      if (judged.kind() == Kind.REPORTED && !judged.judgement().difference().isEmpty()) {
        // One passage, reported by several statements around it.
        String article = Cited.article(judged.cited().getFirst().statement());
        nodes.add(judged.kind() + "\n" + article + judged.judgement().difference());
      }
      return nodes;
    }

    private void join(String one, String other) {
      parents.put(root(one), root(other));
    }

    private String root(String node) {
      String root = node;
      String parent = parents.getOrDefault(root, root);
      while (!parent.equals(root)) {
        root = parent;
        parent = parents.getOrDefault(root, root);
      }
      parents.put(node, root);
      return root;
    }

    List<Case> cases() {
      Map<String, List<Judged>> members = new TreeMap<>();
      pairs.forEach(it ->
          members
              .computeIfAbsent(root(nodes(it).getFirst()), ignored -> new ArrayList<>())
              .add(it));
      return members.values().stream()
          .map(it -> new Case(it.getFirst().kind(), it))
          .sorted(
              Comparator.comparing((Case it) -> it.pairs().getFirst(), Judged.EARLIEST_FIRST)
                  .thenComparing(Case::kind))
          .toList();
    }
  }

  /** The IRIs of the statements, the earliest first. */
  List<String> between() {
    Set<Cited> cited = new TreeSet<>();
    pairs.forEach(it -> cited.addAll(it.cited()));
    return cited.stream().map(Cited::statement).toList();
  }

  /** The keys that it may have if nobody gave it one before, the likeliest first. */
  List<String> keys() {
    List<String> keys = new ArrayList<>();
    pairs.forEach(it -> keys.add(ContentKey.of(kind.code(), it.pair())));
    keys.add(ContentKey.of(kind.code(), String.join("\n", between()), "all"));
    return keys;
  }

  Severity severity() {
    return pairs.stream()
        .map(it -> it.judgement().severity())
        .max(Comparator.naturalOrder())
        .orElse(Severity.INFO);
  }

  /** Of the pair that is most sure, the earliest of these. */
  private Judgement surest() {
    return pairs.stream()
        .map(Judged::judgement)
        .reduce((one, other) -> other.confidence() > one.confidence() ? other : one)
        .orElseThrow();
  }

  double confidence() {
    return Math.round(surest().confidence() * 1000) / 1000.0;
  }

  String why() {
    return surest().why();
  }

  Set<String> difference() {
    Set<String> difference = new TreeSet<>();
    pairs.forEach(it -> difference.addAll(it.judgement().difference()));
    return difference;
  }

  /** In the order of the statements and their words. */
  List<Evidence> evidence() {
    Map<String, Integer> order = new HashMap<>();
    between().forEach(it -> order.put(it, order.size()));
    Set<Evidence> evidence = new LinkedHashSet<>();
    if (kind == Kind.REPORTED) {
      // Its statements tell of the same words.
      evidence.addAll(surest().evidence());
    } else {
      pairs.forEach(it -> evidence.addAll(it.judgement().evidence()));
    }
    return evidence.stream()
        .sorted(
            Comparator.comparingInt((Evidence it) -> order.getOrDefault(it.statement(), -1))
                .thenComparing(Evidence::span)
                .thenComparing(Evidence::words))
        .toList();
  }
}
