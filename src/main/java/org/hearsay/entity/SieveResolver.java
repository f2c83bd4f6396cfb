package org.hearsay.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.article.Fact;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Extraction;
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
  public List<Participants> resolve(AnnotatedArticle article, Extraction found) {
    Context context = new Context(article, found, authority);
    Fact<Entity> publisher = new Publishers(authority).publisherOf(article.article());
    Relays relays = new Relays(authority, publisher);
    Targets targets = new Targets(context, publisher);
    Occasions occasions = new Occasions(context, publisher);
    Addressees addressed = new Addressees(context);
    List<Participants> all = new ArrayList<>();
    Optional<Told> previous = Optional.empty();
    for (Attribution attribution : found.attributions()) {
      List<Resolution> speakers = Sources.speakers(attribution, context);
      List<Occasion> occasion = occasions.of(attribution, speakers);
      List<Resolution> addressees = addressed.of(attribution, speakers, occasion);
      // Only an outlet that this very statement was told to passes it on.
      List<Resolution> told = addressees.stream().filter(it -> !it.mention().isEmpty()).toList();
      List<Relay> passing = relays.of(attribution, speakers, told, previous, context);
      all.add(
          new Participants(
              speakers,
              Posts.of(attribution, speakers, context),
              targets.of(attribution, speakers, addressees),
              addressees.stream().map(Resolution::party).toList(),
              passing,
              occasion));
      context.add(attribution, speakers);
      previous = Optional.of(new Told(attribution, speakers, passing));
    }
    return all;
  }
}
