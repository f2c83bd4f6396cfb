package org.hearsay.statement;

import java.util.Collections;
import java.util.List;
import org.hearsay.attribution.Attribution;
import org.hearsay.entity.Participants;
import org.hearsay.time.Dating;

/**
 * Something that one article reports to have been said, and what it rests on.
 *
 * @param key eight characters that are unique in the article and survive a re-conversion
 * @param attribution the spans it rests on
 * @param participants who said it, about whom, to whom and through whom
 * @param wording the words
 * @param cues the attributing words as printed, in text order
 * @param acts what the cues make of it, as codes of the ontology: {@code say}, {@code deny}
 * @param dating when it was said
 * @param reports when it was passed on, one element for each relay of the participants
 */
public record ReportedStatement(
    String key,
    Attribution attribution,
    Participants participants,
    Wording wording,
    List<String> cues,
    List<String> acts,
    Dating dating,
    List<Dating> reports) {

  public ReportedStatement {
    cues = List.copyOf(cues);
    acts = List.copyOf(acts);
    reports = List.copyOf(reports);
    if (reports.size() != participants.relays().size()) {
      throw new IllegalArgumentException(
          "%d relays, %d times".formatted(participants.relays().size(), reports.size()));
    }
  }

  /** A statement of whose reports no time is known. */
  public ReportedStatement(
      String key,
      Attribution attribution,
      Participants participants,
      Wording wording,
      List<String> cues,
      List<String> acts,
      Dating dating) {
    this(
        key,
        attribution,
        participants,
        wording,
        cues,
        acts,
        dating,
        Collections.nCopies(participants.relays().size(), Dating.unknown()));
  }

  /** How sure it is that this speaker is reported to have said this. */
  public double confidence() {
    double speakers =
        participants.speakers().stream().mapToDouble(it -> it.confidence()).min().orElseThrow();
    return attribution.confidence() * speakers;
  }
}
