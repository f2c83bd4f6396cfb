package org.hearsay.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.article.Fact;
import org.hearsay.attribution.Attribution;

/**
 * About whom the statements of one article are, asked for each in text order.
 *
 * <p>Whoever the content mentions, the speaker, and those that the context keeps in mind are
 * candidates; clues decide between them. Short-lived: one for each article.
 */
final class Targets {

  private static final int MOST = 4;

  /** Most statements are about somebody, so the likeliest is taken sooner than a second one. */
  private static final double LIKELIEST = .15;

  private static final double LIKELY = .35;

  private final TargetClues clues;
  private List<Resolution> last = List.of();
  private List<Party> lastSpeakers = List.of();

  Targets(Context context, Fact<Entity> publisher) {
    this.clues = new TargetClues(context, publisher);
  }

  /** The targets of the next statement, at most four, the likeliest first. */
  List<Resolution> of(
      Attribution attribution, List<Resolution> speakers, List<Resolution> addressees) {
    List<Party> parties = speakers.stream().map(Resolution::party).toList();
    TargetClues.Before before = new TargetClues.Before(last, parties.equals(lastSpeakers));
    List<TargetCandidate> ranked =
        clues.gather(attribution, speakers, addressees, before).stream()
            .sorted(Comparator.comparingDouble(it -> -it.probability()))
            .toList();
    List<Resolution> chosen = new ArrayList<>();
    for (TargetCandidate candidate : ranked) {
      double enough = chosen.isEmpty() ? LIKELIEST : LIKELY;
      if (candidate.probability() >= enough && chosen.size() < MOST) {
        chosen.add(candidate.resolution());
      }
    }
    last = chosen;
    lastSpeakers = parties;
    return chosen;
  }
}
