package org.hearsay.entity;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.attribution.Attribution;

/**
 * Parties that an article describes and does not name: documents, bodies, groups, anonymous people,
 * holders of posts; and, last, a name that nothing else knows.
 */
final class DescriptionSieve implements Sieve {

  /** Attributions after which a description no longer refers back. */
  private static final int REACH = 6;

  private static final Set<String> INDEFINITE =
      Set.of("a", "an", "one", "another", "someone", "somebody", "no", "any");

  @Override
  public List<Resolution> resolve(Phrase source, Attribution attribution, Context context) {
    Phrase first = (source.segments().isEmpty() ? source : source.segments().getFirst());
    Phrase described = first.withoutTime();
    Phrase head = described.head();
    List<Resolution> repeated = repeated(head, source, context);
    if (!repeated.isEmpty()) {
      return repeated;
    }
    PartyKind kind = kindOf(head);
    if (kind == PartyKind.UNRESOLVED) {
      return isName(head) ? named(head, source, context) : List.of();
    }
    String label = Owners.label(described, attribution, context);
    double confidence = kind == PartyKind.ROLE_HOLDER ? .7 : .85;
    return described(label, kind, source, confidence);
  }

  /** What the head of a phrase describes; unresolved if its noun does not tell. */
  static PartyKind kindOf(Phrase head) {
    String noun = head.lastWord();
    if (SourceNouns.isDocument(noun)) {
      return PartyKind.DOCUMENT;
    }
    if (SourceNouns.isBody(noun)) {
      return PartyKind.BODY;
    }
    if (SourceNouns.isSource(noun) || INDEFINITE.contains(head.firstWord())) {
      return PartyKind.ANONYMOUS;
    }
    boolean capital = CapitalRun.isCapitalised(head.article(), head.end() - 1);
    if (SourceNouns.isGroup(noun)) {
      return SourceNouns.isUnknownSource(noun) ? PartyKind.ANONYMOUS : PartyKind.GROUP;
    }
    if (NewsWords.isStop(noun) || (capital && !SourceNouns.isRole(noun))) {
      return PartyKind.UNRESOLVED;
    }
    return PartyKind.ROLE_HOLDER;
  }

  private static boolean isName(Phrase head) {
    String noun = head.lastWord();
    return CapitalRun.isCapitalised(head.article(), head.end() - 1)
        && !NewsWords.isStop(noun)
        && !NewsWords.isTitle(noun);
  }

  /** <i>The officer</i> after <i>a senior coast guard officer</i>: the same unnamed party. */
  private static List<Resolution> repeated(Phrase head, Phrase source, Context context) {
    boolean definite = head.firstWord().equals("the") || head.firstWord().equals("that");
    if (!definite || head.end() - head.start() != 2) {
      return List.of();
    }
    List<Context.Spoken> spoken = context.spoken();
    for (int i = spoken.size() - 1; i >= Math.max(0, spoken.size() - REACH); i--) {
      for (Resolution speaker : spoken.get(i).speakers()) {
        if (speaker.party() instanceof Party.Unnamed(String label, PartyKind kind)
            && kind != PartyKind.UNRESOLVED
            && List.of(label.toLowerCase(Locale.ROOT).split(" ", -1)).contains(head.lastWord())) {
          return List.of(
              new Resolution(speaker.party(), List.of(source.span()), .75, "description-repeated"));
        }
      }
    }
    return List.of();
  }

  private static List<Resolution> described(
      String label, PartyKind kind, Phrase source, double confidence) {
    return List.of(
        new Resolution(
            new Party.Unnamed(label, kind), List.of(source.span()), confidence, "description"));
  }

  /** News gives people more than one name at first, but for those who have no other. */
  private static boolean isGivenName(String name, Context context) {
    return context.authority().genderOfGivenName(name) != Gender.UNKNOWN;
  }

  /** One capitalised word, or a run that no title or second mention makes a person. */
  private static List<Resolution> named(Phrase head, Phrase source, Context context) {
    String name = head.withoutArticle().text();
    boolean body =
        head.words().stream().anyMatch(NewsWords::isBody)
            || name.equals(name.toUpperCase(Locale.ROOT))
            || (!name.contains(" ") && !isGivenName(name, context));
    EntityKind kind = body ? EntityKind.ORGANISATION : EntityKind.PERSON;
    Entity entity = Entity.minted(name, kind, Gender.UNKNOWN, context.circle());
    return List.of(
        new Resolution(new Party.Named(entity), List.of(source.span()), .5, "unknown-name"));
  }
}
