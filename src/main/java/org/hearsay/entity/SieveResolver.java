package org.hearsay.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.article.Fact;
import org.hearsay.article.Span;
import org.hearsay.attribution.Attribution;
import org.hearsay.entity.Context.Spoken;
import org.hearsay.language.AnnotatedArticle;

/** Resolves sources by ordered sieves: pronouns, names, roles, hypernyms, descriptions. */
public final class SieveResolver implements ParticipantResolver {

  private static final List<Sieve> SIEVES =
      List.of(
          new PronounSieve(),
          new NameSieve(),
          new PartitiveSieve(),
          new HypernymSieve(),
          new RoleSieve(),
          new LeadSieve(),
          new DescriptionSieve());

  private final Authority authority;

  public SieveResolver(Authority authority) {
    this.authority = authority;
  }

  @Override
  public List<Participants> resolve(AnnotatedArticle article, List<Attribution> attributions) {
    Context context = new Context(article, attributions, authority);
    Fact<Entity> publisher = new Publishers(authority).publisherOf(article.article());
    Targets targets = new Targets(context, publisher);
    List<Participants> all = new ArrayList<>();
    for (Attribution attribution : attributions) {
      List<Resolution> speakers = speakers(attribution, context);
      List<Resolution> addressees = addressees(attribution, context);
      all.add(
          new Participants(
              speakers,
              Posts.of(attribution, speakers, context),
              targets.of(attribution, speakers, addressees),
              addressees.stream().map(Resolution::party).filter(it -> !isOutlet(it)).toList(),
              relays(attribution, addressees, publisher, context)));
      context.add(attribution, speakers);
    }
    return all;
  }

  private List<Resolution> speakers(Attribution attribution, Context context) {
    if (attribution.source().isEmpty()) {
      return unsourced(attribution, context);
    }
    return placed(attribution.source(), attribution, context);
  }

  /** The same words are the same party, whichever of their statements asks first. */
  private static List<Resolution> placed(
      List<Span> words, Attribution attribution, Context context) {
    return context.resolvedOnce(words, () -> sieved(words, attribution, context));
  }

  private static List<Resolution> sieved(
      List<Span> words, Attribution attribution, Context context) {
    Phrase source = Phrase.of(words, context.article());
    if (!source.isEmpty()) {
      List<Resolution> joint = joint(source, attribution, context);
      List<Resolution> found = joint.isEmpty() ? sieved(source, attribution, context) : joint;
      if (!found.isEmpty()) {
        return found;
      }
    }
    String label = context.article().text().slice(words.getFirst()).strip();
    return List.of(
        new Resolution(new Party.Unnamed(label, PartyKind.UNRESOLVED), words, .9, "unresolved"));
  }

  /** The parties of joint sources, each once; empty if they are none or one is not understood. */
  private static List<Resolution> joint(Phrase source, Attribution attribution, Context context) {
    List<Phrase> parts = Conjuncts.of(source, context);
    Map<Party, Resolution> parties = new LinkedHashMap<>();
    for (Phrase part : parts) {
      List<Resolution> found = sieved(part, attribution, context);
      if (parts.size() < 2 || found.isEmpty()) {
        return List.of();
      }
      found.forEach(it -> parties.putIfAbsent(it.party(), it));
    }
    return List.copyOf(parties.values());
  }

  private static List<Resolution> sieved(Phrase source, Attribution attribution, Context context) {
    for (Sieve sieve : SIEVES) {
      List<Resolution> found = sieve.resolve(source, attribution, context);
      if (!found.isEmpty()) {
        return found;
      }
    }
    // "analysts he": a pronoun right before the cue speaks, whatever else was taken with it.
    Phrase last = new Phrase(source.article(), source.end() - 1, source.end());
    return source.end() - source.start() > 1
        ? PronounSieve.owner(last, attribution, context)
        : List.of();
  }

  /**
   * A quotation that nothing attributes goes on with whoever spoke last; where there is a cue and
   * no source (<i>it is unclear whether</i>), the article's writer speaks.
   */
  private static List<Resolution> unsourced(Attribution attribution, Context context) {
    Optional<Spoken> latest = context.latest();
    if (latest.isPresent() && attribution.cue().isEmpty()) {
      return latest.get().speakers().stream()
          .map(it -> new Resolution(it.party(), List.of(), .7, "continued-quotation"))
          .toList();
    }
    return List.of(new Resolution(Writers.author(context), List.of(), .5, "no-source"));
  }

  /** Who is told: the words between a cue such as <i>told</i> and the content. */
  private List<Resolution> addressees(Attribution attribution, Context context) {
    return Addressee.of(attribution, context.article())
        .map(it -> placed(List.of(it.span()), attribution, context))
        .orElse(List.of());
  }

  /** Those who pass it on, and the outlet that was told: it is how the article knows. */
  private List<Participants.Relay> relays(
      Attribution attribution,
      List<Resolution> addressees,
      Fact<Entity> publisher,
      Context context) {
    List<Participants.Relay> relays = new ArrayList<>();
    for (Resolution addressee : addressees) {
      if (isOutlet(addressee.party())) {
        relays.add(new Participants.Relay(addressee, ""));
      }
    }
    for (Attribution.Relay relay : attribution.relays()) {
      String cue = context.article().text().slice(relay.cue().getFirst());
      for (Resolution reporter : placed(relay.source(), attribution, context)) {
        relays.add(new Participants.Relay(reporter, cue));
      }
    }
    // An outlet that tells what it was told itself relays nobody.
    relays.removeIf(it -> isPublisher(it.reporter().party(), publisher));
    return relays;
  }

  private static boolean isPublisher(Party party, Fact<Entity> publisher) {
    return publisher
        .find()
        .filter(it -> party instanceof Party.Named named && isSame(named.entity(), it))
        .isPresent();
  }

  private static boolean isSame(Entity one, Entity other) {
    return one.equals(other) || withoutArticle(one).equals(withoutArticle(other));
  }

  private static String withoutArticle(Entity entity) {
    return entity.name().replaceFirst("^[Tt]he ", "");
  }

  private static boolean isOutlet(Party party) {
    return party instanceof Party.Named(Entity entity) && entity.kind() == EntityKind.OUTLET;
  }
}
