package org.hearsay.entity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.article.Span;
import org.hearsay.attribution.Attribution;
import org.hearsay.entity.Context.Spoken;

/** Who is meant by the words for a source: the sieves in their order, for each of joint sources. */
final class Sources {

  private static final List<Sieve> SIEVES =
      List.of(
          new PronounSieve(),
          new NameSieve(),
          new PartitiveSieve(),
          new HypernymSieve(),
          new RoleSieve(),
          new LeadSieve(),
          new DescriptionSieve());

  private Sources() {}

  /** The speakers of an attribution; never none. */
  static List<Resolution> speakers(Attribution attribution, Context context) {
    if (attribution.source().isEmpty()) {
      return unsourced(attribution, context);
    }
    List<Span> words = Cited.in(attribution, context).orElseGet(attribution::source);
    return placed(words, attribution, context);
  }

  /** The same words are the same party, whichever of their statements asks first. */
  static List<Resolution> placed(List<Span> words, Attribution attribution, Context context) {
    return context.resolvedOnce(words, () -> sieved(words, attribution, context));
  }

  private static List<Resolution> sieved(
      List<Span> words, Attribution attribution, Context context) {
    Phrase source = withoutPreposition(Phrase.of(words, context.article()));
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

  /** <i>Asked by the Courier</i>: the source is the Courier. */
  private static Phrase withoutPreposition(Phrase source) {
    return source.end() - source.start() > 1 && source.firstWord().equals("by")
        ? new Phrase(source.article(), source.start() + 1, source.end())
        : source;
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
}
