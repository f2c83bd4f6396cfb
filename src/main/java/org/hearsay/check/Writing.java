package org.hearsay.check;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hearsay.contradiction.Finding;
import org.hearsay.contradiction.Reviewed;
import org.hearsay.proposition.Assertion;
import org.hearsay.proposition.Speaker;
import org.hearsay.rdf.FindingTriples;
import org.hearsay.rdf.RunTriples;
import org.hearsay.store.Description;
import org.hearsay.store.StatementStore;

/** What the outcomes of a run are in the store's graphs. */
record Writing(
    StatementStore store, IndexView view, Map<String, Finding> before, List<Reviewed> reviews) {

  private static final int NAMES = 3;

  List<Description> of(
      Collection<Outcome> outcomes, String run, String version, Instant started, Instant ended) {
    List<Description> descriptions = new ArrayList<>();
    if (!outcomes.isEmpty()) {
      descriptions.addAll(
          StoredFindings.descriptions(
              store.graphs().meta(),
              new RunTriples(store.graphs()).write(run, version, started, ended)));
    }
    outcomes.forEach(it -> descriptions.addAll(describe(it.finding(), run)));
    return descriptions;
  }

  private List<Description> describe(Finding finding, String run) {
    FindingTriples triples = new FindingTriples(store.graphs());
    Set<String> reviewers = new HashSet<>();
    reviews.stream()
        .map(Reviewed::review)
        .filter(it -> it.finding().equals(finding.key()))
        .forEach(it -> reviewers.add(it.by()));
    FindingTriples.Context context =
        new FindingTriples.Context(label(finding), run, reviewers, it -> isLocated(it, finding));
    String graph = store.graphs().findings();
    List<Description> written =
        new ArrayList<>(StoredFindings.descriptions(graph, triples.write(finding, context)));
    int old =
        Optional.ofNullable(before.get(finding.key())).map(it -> it.evidence().size()).orElse(0);
    for (int i = finding.evidence().size() + 1; i <= old; i++) {
      written.add(new Description(graph, triples.evidenceIri(finding.key(), i), Set.of()));
    }
    return written;
  }

  /** A statement that is gone has the evidence that was read of the store. */
  private boolean isLocated(String statement, Finding finding) {
    return view.find(statement)
        .map(it -> it.passage().located())
        .orElseGet(() ->
            finding.evidence().stream()
                .anyMatch(it -> it.statement().equals(statement) && it.span().length() > 0));
  }

  private String label(Finding finding) {
    List<Assertion> between =
        finding.between().stream().flatMap(it -> view.find(it).stream()).toList();
    if (between.size() < finding.between().size()) {
      Optional<String> old = new StoredFindings(store).findLabel(finding.key());
      if (old.isPresent()) {
        return old.get();
      }
    }
    Set<String> names = new TreeSet<>();
    between.forEach(it -> it.speakers().stream().map(Speaker::label).forEach(names::add));
    names.removeIf(String::isBlank);
    String kind = finding.kind().code().replace('-', ' ');
    return names.isEmpty()
        ? "May conflict: " + kind
        : "May conflict: %s, %s".formatted(kind, names(names));
  }

  private static String names(Set<String> names) {
    String listed = names.stream().limit(NAMES).collect(Collectors.joining(", "));
    return names.size() > NAMES ? listed + " and others" : listed;
  }
}
