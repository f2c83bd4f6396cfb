package org.hearsay.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.attribution.Attribution;
import org.hearsay.entity.Participants.Relay;

/**
 * Outlets that an article names around a cue as interviewer, as publisher of the document that
 * speaks, or as the one that reports.
 */
final class ReportingOutlets {

  /** Sentences after a hedged one in which the reporter may be named. */
  private static final int HEDGED_REACH = 2;

  /** Words from <i>published</i> to the outlet. */
  private static final int MOST_BETWEEN = 5;

  private static final Set<String> PUBLISHED =
      Set.of("seen", "obtained", "published", "leaked", "released", "reviewed", "reported");

  private static final Set<String> REPORTING = Set.of("reported", "reports");

  private static final Set<String> INTERVIEW = Set.of("interview", "speaking", "talking", "spoke");

  private static final Set<String> ON = Set.of("on", "with", "to");

  private ReportingOutlets() {}

  /** Those in the sentence of the cue; an interviewer has no cue of its own. */
  static List<Relay> in(CueSentence sentence, List<Resolution> speakers, Context context) {
    if (sentence.tokens().isEmpty()) {
      return List.of();
    }
    boolean interview =
        sentence.words().stream().anyMatch(INTERVIEW::contains)
            && speakers.stream().noneMatch(it -> Relays.isOutlet(it.party()));
    int first = sentence.tokens().getFirst();
    int end = sentence.tokens().getLast() + 1;
    List<Relay> found = new ArrayList<>();
    for (NameMention name : context.names().within(first, end)) {
      if (name.entity().kind() != EntityKind.OUTLET
          || !sentence.tokens().contains(name.firstToken())) {
        continue;
      }
      String before = sentence.wordBefore(name.firstToken(), 1);
      Party outlet = new Party.Named(name.entity());
      boolean published = before.equals("by") && isPublishing(name.firstToken(), sentence);
      boolean reports = speakers.stream().noneMatch(it -> Relays.isSame(it.party(), outlet));
      if (reports && !published && isReporting(name, context)) {
        found.add(new Relay(resolution(name), "reported"));
      } else if (published || (interview && ON.contains(before))) {
        found.add(new Relay(resolution(name), published ? "published" : ""));
      }
    }
    return found;
  }

  /** Who tells what was <i>reportedly</i> said is often left for one of the next sentences. */
  static Optional<Relay> after(Attribution attribution, Context context) {
    int from = attribution.extent().start();
    return context.names().mentions().stream()
        .filter(it -> it.span().start() >= attribution.extent().end())
        .filter(it -> context.names().sentencesBetween(from, it.span().start()) <= HEDGED_REACH)
        .filter(it -> it.entity().kind() == EntityKind.OUTLET && isReporting(it, context))
        .findFirst()
        .map(it -> new Relay(resolution(it), "reportedly"));
  }

  /** <i>…, the Courier agency reported</i>. */
  private static boolean isReporting(NameMention name, Context context) {
    int last = Math.min(name.endToken() + 2, context.article().tokens().size());
    for (int i = name.endToken(); i < last; i++) {
      String word = context.article().textOf(context.article().tokens().get(i));
      if (REPORTING.contains(word)) {
        return true;
      }
      if (!SourceNouns.isOutlet(word) && !word.equals("agency")) {
        return false;
      }
    }
    return false;
  }

  /** <i>published last week by</i>. */
  private static boolean isPublishing(int token, CueSentence sentence) {
    for (int back = 2; back <= MOST_BETWEEN; back++) {
      if (PUBLISHED.contains(sentence.wordBefore(token, back))) {
        return true;
      }
    }
    return false;
  }

  private static Resolution resolution(NameMention name) {
    return new Resolution(
        new Party.Named(name.entity()), List.of(name.span()), name.confidence(), name.rule());
  }
}
