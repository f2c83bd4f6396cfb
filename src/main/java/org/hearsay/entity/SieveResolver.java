package org.hearsay.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.article.Fact;
import org.hearsay.attribution.Attribution;
import org.hearsay.entity.Participants.Relay;
import org.hearsay.entity.Relays.Told;
import org.hearsay.language.AnnotatedArticle;

/** Resolves sources by ordered sieves: pronouns, names, roles, hypernyms, descriptions. */
public final class SieveResolver implements ParticipantResolver {

  private final Authority authority;

  public SieveResolver(Authority authority) {
    this.authority = authority;
  }

  @Override
  public List<Participants> resolve(AnnotatedArticle article, List<Attribution> attributions) {
    Context context = new Context(article, attributions, authority);
    Fact<Entity> publisher = new Publishers(authority).publisherOf(article.article());
    Relays relays = new Relays(authority, publisher);
    Targets targets = new Targets(context, publisher);
    Occasions occasions = new Occasions(context, publisher);
    List<Participants> all = new ArrayList<>();
    Optional<Told> previous = Optional.empty();
    for (Attribution attribution : attributions) {
      List<Resolution> speakers = Sources.speakers(attribution, context);
      List<Resolution> addressees = addressees(attribution, context);
      List<Relay> passing = relays.of(attribution, speakers, addressees, previous, context);
      all.add(
          new Participants(
              speakers,
              Posts.of(attribution, speakers, context),
              targets.of(attribution, speakers, addressees),
              addressees.stream()
                  .map(Resolution::party)
                  .filter(it -> !Relays.isOutlet(it))
                  .toList(),
              passing,
              occasions.of(attribution, speakers)));
      context.add(attribution, speakers);
      previous = Optional.of(new Told(attribution, speakers, passing));
    }
    return all;
  }

  /** Who is told: the words between a cue such as <i>told</i> and the content. */
  private static List<Resolution> addressees(Attribution attribution, Context context) {
    return Addressee.of(attribution, context.article())
        .map(it -> Sources.placed(List.of(it.span()), attribution, context))
        .orElse(List.of());
  }
}
