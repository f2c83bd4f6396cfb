package org.hearsay.alert;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.check.RunReport;
import org.hearsay.check.RunReport.Change;
import org.hearsay.contradiction.Kind;
import org.hearsay.description.FindingFacts;
import org.hearsay.description.FindingLine;
import org.hearsay.description.FindingList;
import org.hearsay.description.Resources;
import org.hearsay.description.SilenceFacts;
import org.jspecify.annotations.Nullable;

/**
 * A finding as reports of a run tell it.
 *
 * @param state what became of it in the run
 * @param silence why alerts leave it out, if they do
 */
record Told(FindingFacts facts, State state, Optional<SilenceFacts> silence) {

  /** What became of a finding in a run. */
  enum State {
    NEW,
    UNCHANGED,
    UPDATED,
    REOPENED,
    RESOLVED,
    SUPERSEDED;

    /** As reports have it. */
    String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    private static State of(RunReport.Fate fate) {
      return switch (fate) {
        case NEW -> NEW;
        case UPDATED -> UPDATED;
        case REOPENED -> REOPENED;
        case RESOLVED -> RESOLVED;
        case SUPERSEDED -> SUPERSEDED;
      };
    }
  }

  /** Whether somebody should hear of it: it is new or changed, not silenced, and no opinion. */
  boolean isNews() {
    return Set.of(State.NEW, State.UPDATED, State.REOPENED).contains(state)
        && silence.isEmpty()
        && !FindingFacts.code(facts.kind()).equals(Kind.DISAGREEMENT.code());
  }

  /** All findings that stand, and those that went in this run, the last found first. */
  static List<Told> all(Resources resources, RunReport report, LocalDate today) {
    Map<String, State> states = new HashMap<>();
    for (Change change : report.changes()) {
      states.put(change.finding().key(), State.of(change.fate()));
    }
    FindingList list = resources.findings().list();
    return list.findings().stream()
        .filter(it -> states.containsKey(it.key()) || it.stands())
        .flatMap(it -> told(resources, it, states, list.silence(it, today)).stream())
        .toList();
  }

  private static Optional<Told> told(
      Resources resources,
      FindingLine line,
      Map<String, State> states,
      Optional<SilenceFacts> silence) {
    @Nullable State changed = states.get(line.key());
    State state = changed == null ? State.UNCHANGED : changed;
    return resources.finding(line.ref().iri()).map(it -> new Told(it, state, silence));
  }
}
