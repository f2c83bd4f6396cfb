package org.hearsay.entity;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.attribution.Attribution;

/**
 * Parties that an article describes and does not name: documents, groups, anonymous people, holders
 * of posts; and, last, a name that nothing else knows.
 */
final class DescriptionSieve implements Sieve {

  private static final Set<String> DOCUMENTS =
      Set.of(
          "readout",
          "report",
          "poll",
          "survey",
          "statement",
          "letter",
          "memo",
          "memorandum",
          "study",
          "email",
          "e-mail",
          "mail",
          "document",
          "documents",
          "filing",
          "complaint",
          "lawsuit",
          "indictment",
          "bill",
          "editorial",
          "reports",
          "polls",
          "emails",
          "surveys",
          "records",
          "figures",
          "data",
          "transcript",
          "analysis",
          "audit",
          "advertisement",
          "ad",
          "law",
          "ruling",
          "website",
          "book",
          "article",
          "story",
          "paper",
          "headline",
          "article's");

  private static final Set<String> SPOKESPEOPLE =
      Set.of("spokesman", "spokeswoman", "spokesperson", "spokespeople");

  private static final Set<String> SOURCES = Set.of("source", "sources", "insider", "insiders");

  private static final Set<String> PLURALS =
      Set.of("people", "men", "women", "police", "children", "media", "public", "voters", "crowd");

  /** Attributions after which a description no longer refers back. */
  private static final int REACH = 6;

  private static final Set<String> INDEFINITE =
      Set.of("a", "an", "one", "another", "someone", "somebody");

  static boolean isDocument(String noun) {
    return DOCUMENTS.contains(noun);
  }

  @Override
  public List<Resolution> resolve(Phrase source, Attribution attribution, Context context) {
    Phrase first = source.segments().isEmpty() ? source : source.segments().getFirst();
    Phrase head = first.head();
    String noun = head.lastWord();
    String label = first.withoutArticle().text();
    List<Resolution> repeated = repeated(head, source, context);
    if (!repeated.isEmpty()) {
      return repeated;
    }
    if (isDocument(noun)) {
      return described(label, PartyKind.DOCUMENT, source, .85);
    }
    if (SPOKESPEOPLE.contains(noun)
        || SOURCES.contains(noun)
        || INDEFINITE.contains(head.firstWord())) {
      return described(label, PartyKind.ANONYMOUS, source, .85);
    }
    if (PLURALS.contains(noun) || (noun.endsWith("s") && !noun.endsWith("ss"))) {
      return described(label, PartyKind.GROUP, source, .85);
    }
    if (CapitalRun.isCapitalised(source.article(), head.end() - 1)
        && !NewsWords.isStop(noun)
        && !NewsWords.isTitle(noun)) {
      return named(head, source);
    }
    return NewsWords.isStop(noun) ? List.of() : described(label, PartyKind.ROLE_HOLDER, source, .7);
  }

  /** <i>The officer</i> after <i>a senior coast guard officer</i>: the same unnamed party. */
  private static List<Resolution> repeated(Phrase head, Phrase source, Context context) {
    if (!head.firstWord().equals("the") || head.end() - head.start() != 2) {
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

  /** One capitalised word, or a run that no title or second mention makes a person. */
  private static List<Resolution> named(Phrase head, Phrase source) {
    String name = head.withoutArticle().text();
    EntityKind kind =
        head.words().stream().anyMatch(NewsWords::isBody)
                || name.equals(name.toUpperCase(Locale.ROOT))
            ? EntityKind.ORGANISATION
            : EntityKind.PERSON;
    Entity entity = Entity.minted(name, kind, Gender.UNKNOWN);
    return List.of(
        new Resolution(new Party.Named(entity), List.of(source.span()), .5, "unknown-name"));
  }
}
