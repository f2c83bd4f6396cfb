package org.hearsay.description;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A finding as lists show it. Kind, severity and status have codes as IRIs.
 *
 * @param confidence 0 to 1
 * @param why one sentence
 * @param firstSeen the time of the first run that found it, as written in the graph
 * @param lastSeen the time of the last one
 * @param changed when it was last found or decided on; empty if the graph does not tell
 * @param speakers of its statements
 * @param targets of its statements
 * @param outlets of its articles
 * @param articles the IRIs of its articles
 * @param published when the last of its articles appeared
 */
public record FindingLine(
    Ref ref,
    Ref kind,
    Ref severity,
    Ref status,
    double confidence,
    String why,
    String firstSeen,
    String lastSeen,
    Optional<Instant> changed,
    List<Ref> speakers,
    List<Ref> targets,
    List<Ref> outlets,
    Set<String> articles,
    Optional<LocalDate> published) {

  private static final Set<String> PENDING = Set.of("open", "reopened");
  private static final Set<String> OVER = Set.of("superseded", "resolved");

  public FindingLine {
    speakers = List.copyOf(speakers);
    targets = List.copyOf(targets);
    outlets = List.copyOf(outlets);
    articles = Set.copyOf(articles);
  }

  /** The end of its IRI. */
  public String key() {
    return ref.iri().substring(ref.iri().lastIndexOf('/') + 1);
  }

  /** Whether somebody should still look at it. */
  public boolean isPending() {
    return PENDING.contains(FindingFacts.code(status));
  }

  /** Whether it is neither resolved nor does another stand for it. */
  public boolean stands() {
    return stands(status.iri());
  }

  static boolean stands(String status) {
    return !OVER.contains(status.substring(status.lastIndexOf('#') + 1));
  }

  /** Whether this one speaks in it or is spoken of, or is an outlet that prints it. */
  public boolean concerns(String entity) {
    return List.of(speakers, targets, outlets).stream()
        .flatMap(List::stream)
        .anyMatch(it -> it.iri().equals(entity));
  }

  /** Whether it is from this outlet. */
  public boolean isFrom(String outlet) {
    return outlets.stream().anyMatch(it -> it.iri().equals(outlet));
  }
}
