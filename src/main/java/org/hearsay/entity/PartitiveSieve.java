package org.hearsay.entity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.attribution.Attribution;
import org.hearsay.entity.Context.Spoken;

/**
 * Some of several: <i>one of them</i>, <i>a number of shipowners</i>, <i>two of the officials</i>,
 * and <i>one</i>, <i>another</i>, <i>others</i> where people were spoken of before.
 */
final class PartitiveSieve implements Sieve {

  private static final Set<String> ONE = Set.of("one", "another", "neither", "third", "other");

  private static final Set<String> SEVERAL =
      Set.of(
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "some",
          "several",
          "many",
          "most",
          "few",
          "both",
          "others",
          "all",
          "half",
          "dozens",
          "scores",
          "hundreds",
          "thousands",
          "number",
          "majority",
          "handful",
          "couple",
          "group",
          "minority",
          "plenty");

  private static final Set<String> BEFORE =
      Set.of("a", "an", "the", "at", "least", "more", "than", "nearly", "about", "almost", "large");

  private static final Set<String> PRONOUNS = Set.of("them", "us", "these", "those");

  /** Attributions after which <i>one</i> no longer refers back. */
  private static final int REACH = 4;

  @Override
  public List<Resolution> resolve(Phrase source, Attribution attribution, Context context) {
    int at = source.start();
    while (at < source.end() - 1 && BEFORE.contains(lower(source, at))) {
      at++;
    }
    String quantity = lower(source, at);
    boolean one = ONE.contains(quantity);
    if (!one && !SEVERAL.contains(quantity)) {
      return List.of();
    }
    if (at + 2 < source.end() && lower(source, at + 1).equals("in")) {
      // "seven in ten", "one in three voters"
      String label = source.withoutTime().text();
      Party share = new Party.Unnamed(label, PartyKind.GROUP);
      return List.of(new Resolution(share, List.of(source.span()), .75, "partitive"));
    }
    boolean of = at + 2 < source.end() && lower(source, at + 1).equals("of");
    Phrase whole = of ? new Phrase(source.article(), at + 2, source.end()) : source;
    if (of && !PRONOUNS.contains(whole.firstWord())) {
      return partOf(whole, one, source, attribution, context);
    }
    return of || at == source.end() - 1 ? partOfLast(one, source, context) : List.of();
  }

  private static String lower(Phrase phrase, int token) {
    return phrase.word(token).toLowerCase(Locale.ROOT);
  }

  private static List<Resolution> partOf(
      Phrase whole, boolean one, Phrase source, Attribution attribution, Context context) {
    Phrase first = whole.segments().isEmpty() ? whole : whole.segments().getFirst();
    PartyKind kind = DescriptionSieve.kindOf(first.head());
    if (kind != PartyKind.GROUP && !SourceNouns.isGroup(first.head().lastWord())) {
      return List.of();
    }
    String label = Owners.label(first.withoutTime(), attribution, context);
    boolean definite = one && first.firstWord().equals("the");
    return unnamed(definite ? "the " + label : label, one, source, .8);
  }

  /** A part of those who were quoted last, if they are not named. */
  private static List<Resolution> partOfLast(boolean one, Phrase source, Context context) {
    List<Spoken> spoken = context.spoken();
    for (int i = spoken.size() - 1; i >= Math.max(0, spoken.size() - REACH); i--) {
      Optional<String> label = severalOf(spoken.get(i).speakers());
      if (label.isPresent()) {
        return unnamed(label.get(), one, source, .7);
      }
    }
    return List.of();
  }

  private static Optional<String> severalOf(List<Resolution> speakers) {
    return speakers.size() == 1
            && speakers.getFirst().party() instanceof Party.Unnamed(String label, PartyKind kind)
            && (kind == PartyKind.GROUP || kind == PartyKind.ANONYMOUS)
        ? Optional.of(label)
        : Optional.empty();
  }

  private static List<Resolution> unnamed(
      String label, boolean one, Phrase source, double confidence) {
    Party party =
        one && !label.startsWith("one of ")
            ? new Party.Unnamed("one of " + label, PartyKind.ANONYMOUS)
            : new Party.Unnamed(label, one ? PartyKind.ANONYMOUS : PartyKind.GROUP);
    return List.of(new Resolution(party, List.of(source.span()), confidence, "partitive"));
  }
}
