package org.hearsay.check;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hearsay.check.RunReport.Fate;
import org.hearsay.contradiction.Finding;
import org.hearsay.contradiction.Kind;
import org.hearsay.contradiction.Reviewed;
import org.hearsay.contradiction.Severity;
import org.hearsay.contradiction.Standing;
import org.hearsay.contradiction.Status;

/**
 * Brings the cases that a run finds together with the findings that are there, so that a case keeps
 * its key whatever else is learned of it. The outcome does not depend on any order.
 */
final class Reconciliation {

  private final Map<String, Finding> existing;
  private final Map<String, List<Reviewed>> reviews = new HashMap<>();
  private final Instant run;
  private final LocalDate today;
  private final Set<Kind> demoted;

  /**
   * Begins one.
   *
   * @param existing all findings that are there
   * @param run when the run started
   * @param demoted the kinds that are no more than information
   */
  Reconciliation(
      Collection<Finding> existing,
      List<Reviewed> reviews,
      Instant run,
      LocalDate today,
      Set<Kind> demoted) {
    this.existing = new TreeMap<>();
    existing.forEach(it -> this.existing.put(it.key(), it));
    reviews.forEach(it ->
        this.reviews.computeIfAbsent(it.review().finding(), ignored -> new ArrayList<>()).add(it));
    this.run = run;
    this.today = today;
    this.demoted = Set.copyOf(demoted);
  }

  /**
   * What becomes of the findings that a run looked at.
   *
   * @param cases all that there are with the statements of these findings
   * @param looked the keys of these findings
   */
  List<Outcome> of(List<Case> cases, Set<String> looked) {
    Claimants claimants = Claimants.of(cases, candidates(looked));
    Map<String, Outcome> outcomes = new TreeMap<>();
    Set<String> taken = new HashSet<>(claimants.keys());
    for (Case found : cases) {
      List<Finding> findings = claimants.of(found);
      String key = findings.isEmpty() ? fresh(found, taken) : findings.getFirst().key();
      taken.add(key);
      put(outcomes, found(found, key));
      findings.stream().skip(1).forEach(it -> put(outcomes, superseded(it, key)));
    }
    looked.stream()
        .flatMap(it -> Stream.ofNullable(existing.get(it)))
        .filter(it -> !outcomes.containsKey(it.key()))
        .filter(it -> it.status() != Status.SUPERSEDED && it.status() != Status.RESOLVED)
        .forEach(it -> put(outcomes, resolved(it)));
    return List.copyOf(outcomes.values());
  }

  private static void put(Map<String, Outcome> outcomes, Outcome outcome) {
    outcomes.put(outcome.finding().key(), outcome);
  }

  private List<Finding> candidates(Set<String> looked) {
    return looked.stream()
        .flatMap(it -> Stream.ofNullable(existing.get(it)))
        .filter(it -> it.status() != Status.SUPERSEDED)
        .toList();
  }

  /** The key that reviews know the case by, or one of its own. */
  private String fresh(Case found, Set<String> taken) {
    Set<String> between = Set.copyOf(found.between());
    Optional<String> reviewed =
        reviews.values().stream()
            .map(List::getFirst)
            .filter(it -> it.kind() == found.kind() && overlaps(between, it.between()))
            .min(Comparator.comparing(it -> it.review().at()))
            .map(it -> it.review().finding())
            .filter(it -> isFree(it, found, taken));
    return reviewed.orElseGet(() ->
        found.keys().stream().filter(it -> isFree(it, found, taken)).findFirst().orElseThrow());
  }

  private static boolean overlaps(Set<String> between, Set<String> reviewed) {
    long shared = reviewed.stream().filter(between::contains).count();
    return shared >= Math.min(2, reviewed.size());
  }

  /** Nobody has it, or only a finding that nothing stands behind any more. */
  private boolean isFree(String key, Case found, Set<String> taken) {
    Finding there = existing.get(key);
    return !taken.contains(key)
        && (there == null
            || (there.kind() == found.kind()
                && (there.status() == Status.SUPERSEDED || there.status() == Status.RESOLVED)));
  }

  private Outcome found(Case found, String key) {
    Optional<Finding> before = Optional.ofNullable(existing.get(key));
    Standing standing = new Standing(reviews.getOrDefault(key, List.of()));
    boolean brings = standing.last().filter(it -> brings(found, it)).isPresent();
    Finding finding =
        new Finding(
            key,
            found.kind(),
            severity(found),
            found.confidence(),
            standing.status(before.map(Finding::status), brings, today),
            found.between(),
            found.evidence(),
            found.why(),
            found.difference(),
            before.map(Finding::firstSeen).orElse(run),
            run,
            Optional.empty());
    return new Outcome(finding, fate(before, finding));
  }

  private Severity severity(Case found) {
    return demoted.contains(found.kind()) ? Severity.INFO : found.severity();
  }

  private static Optional<Fate> fate(Optional<Finding> before, Finding now) {
    if (now.status() == Status.DISMISSED) {
      // Somebody decided that it is nothing to hear of, however it is read now.
      return Optional.empty();
    }
    if (before.isEmpty()) {
      return Optional.of(Fate.NEW);
    }
    Finding old = before.get();
    if (now.status() == Status.REOPENED && old.status() != Status.REOPENED) {
      return Optional.of(Fate.REOPENED);
    }
    boolean same =
        old.between().equals(now.between())
            && old.difference().equals(now.difference())
            && old.severity() == now.severity()
            && old.status() == now.status();
    return same ? Optional.empty() : Optional.of(Fate.UPDATED);
  }

  /** Whether an article that the reviewer had not seen brings another difference. */
  private static boolean brings(Case found, Reviewed reviewed) {
    Set<String> seen = new HashSet<>();
    reviewed.between().forEach(it -> seen.add(Cited.article(it)));
    return found.pairs().stream()
        .filter(it ->
            it.cited().stream().anyMatch(cited -> !seen.contains(Cited.article(cited.statement()))))
        .anyMatch(it -> !reviewed.difference().containsAll(it.judgement().difference()));
  }

  private static Outcome superseded(Finding finding, String by) {
    return new Outcome(
        with(finding, Status.SUPERSEDED, Optional.of(by)), Optional.of(Fate.SUPERSEDED));
  }

  private static Outcome resolved(Finding finding) {
    return new Outcome(
        with(finding, Status.RESOLVED, Optional.empty()), Optional.of(Fate.RESOLVED));
  }

  private static Finding with(Finding finding, Status status, Optional<String> replacedBy) {
    return new Finding(
        finding.key(),
        finding.kind(),
        finding.severity(),
        finding.confidence(),
        status,
        finding.between(),
        finding.evidence(),
        finding.why(),
        finding.difference(),
        finding.firstSeen(),
        finding.lastSeen(),
        replacedBy);
  }

  /** What time alone makes of the findings that no run needs to look at: put off until today. */
  List<Outcome> due(Set<String> looked) {
    List<Outcome> outcomes = new ArrayList<>();
    for (Finding it : existing.values()) {
      if (!looked.contains(it.key()) && it.status() == Status.DEFERRED) {
        Standing standing = new Standing(reviews.getOrDefault(it.key(), List.of()));
        Status status = standing.status(Optional.of(it.status()), false, today);
        if (status != it.status()) {
          outcomes.add(new Outcome(with(it, status, Optional.empty()), Optional.of(Fate.UPDATED)));
        }
      }
    }
    return outcomes;
  }
}
