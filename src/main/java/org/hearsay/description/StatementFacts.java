package org.hearsay.description;

import java.util.List;
import java.util.Optional;

/**
 * All that a page tells of a statement.
 *
 * @param quote the words in quotation marks; empty if there are none
 * @param speakerMentions how each speaker was recognised
 * @param relay who passed it on, the one nearest to the article first
 * @param confidence 0 to 1, as written in the graph
 * @param rule what found it
 * @param passage the words it rests on, in their place; empty if the graph may not show them
 */
public record StatementFacts(
    StatementLine line,
    String quote,
    List<Ref> roles,
    List<Party> addressees,
    List<String> cues,
    List<Ref> acts,
    List<Ref> modalities,
    Optional<OccasionFacts> occasion,
    List<ReportStep> relay,
    List<Recognition> speakerMentions,
    String confidence,
    String rule,
    List<Ref> claims,
    List<Conflict> conflicts,
    Optional<Passage> passage) {

  /** Where and on what occasion something was said. */
  public record OccasionFacts(
      Ref ref, String kind, Optional<Ref> place, String channel, Period when) {}

  /** Somebody who passed a statement on. */
  public record ReportStep(Party reporter, String cue, Period when) {}

  /** How words were taken to mean somebody. */
  public record Recognition(Ref party, String words, String rule, String confidence) {}

  public StatementFacts {
    roles = List.copyOf(roles);
    addressees = List.copyOf(addressees);
    cues = List.copyOf(cues);
    acts = List.copyOf(acts);
    modalities = List.copyOf(modalities);
    relay = List.copyOf(relay);
    speakerMentions = List.copyOf(speakerMentions);
    claims = List.copyOf(claims);
    conflicts = List.copyOf(conflicts);
  }
}
