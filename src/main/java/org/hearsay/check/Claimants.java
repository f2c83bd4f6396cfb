package org.hearsay.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.contradiction.Finding;
import org.hearsay.contradiction.Status;

/** Which findings stand for which cases: by their statements, else by the words they rest on. */
final class Claimants {

  /** Those that stand before those that went, so that these take nothing from them. */
  private static final Comparator<Finding> FIRST =
      Comparator.comparing((Finding it) -> it.status() == Status.RESOLVED)
          .thenComparing(Finding::firstSeen)
          .thenComparing(Finding::key);

  // By identity: a case may have thousands of pairs, of which no hash need be made.
  private final IdentityHashMap<Case, List<Finding>> claimed = new IdentityHashMap<>();

  private Claimants() {}

  /**
   * Finds out for all.
   *
   * @param findings may have some that stand for none of the cases
   */
  static Claimants of(List<Case> cases, Collection<Finding> findings) {
    Claimants claimants = new Claimants();
    claimants.claimByStatements(cases, findings);
    Set<String> claiming = claimants.keys();
    claimants.claimByWords(
        cases, findings.stream().filter(it -> !claiming.contains(it.key())).sorted(FIRST).toList());
    return claimants;
  }

  /** Those that stand for a case, the oldest first. */
  List<Finding> of(Case found) {
    return claimed.getOrDefault(found, List.of()).stream()
        .sorted(Comparator.comparing(Finding::firstSeen).thenComparing(Finding::key))
        .toList();
  }

  /** The keys of all that stand for a case. */
  Set<String> keys() {
    Set<String> keys = new HashSet<>();
    claimed.values().forEach(it -> it.forEach(finding -> keys.add(finding.key())));
    return keys;
  }

  private void claim(Finding finding, Case found) {
    claimed.computeIfAbsent(found, ignored -> new ArrayList<>()).add(finding);
  }

  private void claimByStatements(List<Case> cases, Collection<Finding> findings) {
    Map<String, List<Case>> byStatement = new HashMap<>();
    for (Case it : cases) {
      it.between()
          .forEach(statement ->
              byStatement
                  .computeIfAbsent(it.kind() + statement, ignored -> new ArrayList<>())
                  .add(it));
    }
    for (Finding finding : findings) {
      chosen(finding, byStatement).ifPresent(it -> claim(finding, it));
    }
  }

  /** Of several cases, the one with the pair that gave the finding its key, else the earliest. */
  private static Optional<Case> chosen(Finding finding, Map<String, List<Case>> byStatement) {
    Set<Case> found = Collections.newSetFromMap(new IdentityHashMap<>());
    finding
        .between()
        .forEach(it -> found.addAll(byStatement.getOrDefault(finding.kind() + it, List.of())));
    List<Case> overlapping =
        found.stream()
            .sorted(Comparator.comparing(it -> it.pairs().getFirst(), Judged.EARLIEST_FIRST))
            .toList();
    if (overlapping.size() == 1) {
      return Optional.of(overlapping.getFirst());
    }
    return overlapping.stream()
        .filter(it -> it.keys().contains(finding.key()))
        .findFirst()
        .or(() -> overlapping.stream().findFirst());
  }

  /** Another extractor may have given all statements of a case other IRIs. */
  private void claimByWords(List<Case> cases, List<Finding> findings) {
    Map<String, List<Case>> byArticle = new HashMap<>();
    if (!findings.isEmpty()) {
      for (Case it : cases) {
        if (!claimed.containsKey(it)) {
          Grounds.of(it)
              .articles()
              .forEach(article ->
                  byArticle
                      .computeIfAbsent(it.kind() + article, ignored -> new ArrayList<>())
                      .add(it));
        }
      }
    }
    for (Finding finding : findings) {
      likest(finding, byArticle).ifPresent(it -> claim(finding, it));
    }
  }

  /** The case that nobody claims and that rests on the same words, if there is one. */
  private Optional<Case> likest(Finding finding, Map<String, List<Case>> byArticle) {
    Grounds grounds = Grounds.of(finding);
    Set<Case> near = Collections.newSetFromMap(new IdentityHashMap<>());
    grounds
        .articles()
        .forEach(it -> near.addAll(byArticle.getOrDefault(finding.kind() + it, List.of())));
    return near.stream()
        .filter(it -> !claimed.containsKey(it))
        .filter(it -> grounds.areLike(Grounds.of(it)))
        .min(
            Comparator.comparingDouble((Case it) -> -grounds.likeness(Grounds.of(it)))
                .thenComparing(it -> it.pairs().getFirst(), Judged.EARLIEST_FIRST));
  }
}
