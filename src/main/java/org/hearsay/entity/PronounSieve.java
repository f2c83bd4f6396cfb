package org.hearsay.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.hearsay.article.Span;
import org.hearsay.attribution.Attribution;
import org.hearsay.entity.Context.Spoken;

/**
 * Pronouns: <i>he</i> and <i>she</i> to the nearest fitting person, whoever spoke last before
 * others; <i>they</i> and <i>it</i> to the last fitting speaker; <i>who</i> to the name before it.
 *
 * <p>Names inside what is said are not candidates: the one who speaks of somebody goes on to be the
 * topic more often than the one spoken of.
 */
final class PronounSieve implements Sieve {

  private static final Map<String, Gender> SINGULAR =
      Map.of(
          "he", Gender.MALE,
          "she", Gender.FEMALE,
          "him", Gender.MALE,
          "his", Gender.MALE,
          "her", Gender.FEMALE,
          "himself", Gender.MALE,
          "herself", Gender.FEMALE);

  private static final Set<String> RELATIVE = Set.of("who", "whom", "which", "that");
  private static final Set<String> PLURAL = Set.of("they", "them", "both", "their", "themselves");
  private static final Set<String> BODY = Set.of("it", "its", "itself");

  /** Cues whose <i>it</i> stands for nothing: <i>it appears that</i>. */
  private static final Set<String> IMPERSONAL =
      Set.of("appear", "appears", "appeared", "seem", "seems", "seemed", "unclear", "likely");

  /** Sentences after which a pronoun no longer refers back. */
  private static final int FARTHEST = 6;

  @Override
  public List<Resolution> resolve(Phrase source, Attribution attribution, Context context) {
    String word = source.firstWord();
    if (word.equals("who") || (RELATIVE.contains(word) && isOneWord(source))) {
      return antecedent(source, attribution, context);
    }
    if (!isOneWord(source)) {
      return List.of();
    }
    if (word.equals("it") && isImpersonal(attribution, context)) {
      return List.of(Writers.author(source, context));
    }
    return owner(source, attribution, context);
  }

  /** Whom one pronoun, of whatever case, refers to. */
  static List<Resolution> owner(Phrase pronoun, Attribution attribution, Context context) {
    String word = pronoun.firstWord();
    Gender gender = SINGULAR.get(word);
    if (gender != null) {
      return person(pronoun, gender, context);
    }
    if (PLURAL.contains(word)) {
      List<Resolution> several =
          lastSpeakers(pronoun, context, PronounSieve::isPlural, "pronoun-plural");
      return several.isEmpty()
          ? lastSpeakers(pronoun, context, PronounSieve::isBody, "pronoun-body")
          : several;
    }
    if (BODY.contains(word)) {
      return lastSpeakers(pronoun, context, PronounSieve::isThing, "pronoun-body");
    }
    return Writers.resolve(pronoun, attribution, context);
  }

  private static boolean isImpersonal(Attribution attribution, Context context) {
    return attribution.cue().stream()
        .map(it -> context.article().text().slice(it))
        .flatMap(it -> List.of(it.split(" ", -1)).stream())
        .anyMatch(IMPERSONAL::contains);
  }

  private record Candidate(Party party, double score) {}

  private static List<Resolution> person(Phrase source, Gender gender, Context context) {
    Optional<Candidate> best =
        candidates(source.span().start(), gender, context).stream()
            .filter(it -> it.score() > 0)
            .reduce((a, b) -> b.score() >= a.score() ? b : a);
    return best.stream()
        .map(it ->
            new Resolution(
                it.party(), List.of(source.span()), Math.min(.9, .45 + it.score() / 20), "pronoun"))
        .toList();
  }

  private static List<Candidate> candidates(int offset, Gender gender, Context context) {
    Optional<Party> last = lastPersonWhoSpoke(context);
    List<Candidate> candidates = new ArrayList<>();
    for (NameMention name : context.names().before(offset, FARTHEST)) {
      if (name.isPerson() && context.names().genderOf(name.entity()).fits(gender)) {
        double score = score(name, offset, last, gender, context);
        candidates.add(new Candidate(new Party.Named(name.entity()), score));
      }
    }
    unnamed(offset, gender, context).ifPresent(candidates::add);
    return candidates;
  }

  private static double score(
      NameMention name, int offset, Optional<Party> last, Gender gender, Context context) {
    int distance = context.names().sentencesBetween(name.span().start(), offset);
    double score = 6 - distance;
    Span sentence = context.article().sentenceAt(name.span().start());
    boolean begins = name.span().start() - sentence.start() < 40;
    score += begins ? 1 : 0;
    score += last.isPresent() && last.get().equals(new Party.Named(name.entity())) ? 2.5 : 0;
    score += context.names().genderOf(name.entity()) == gender ? 1 : 0;
    score -= context.isSaid(name.span().start()) ? 3 : 0;
    boolean owner = Phrase.isPossessive(context.article(), name.endToken());
    return Math.max(.1, owner ? score - 1 : score);
  }

  /** A person without a name who spoke last: <i>a fitter at the plant said …; he added</i>. */
  private static Optional<Candidate> unnamed(int offset, Gender gender, Context context) {
    return context
        .latest()
        .filter(it -> it.speakers().size() == 1 && !isInHeading(it, context))
        .filter(it ->
            it.speakers().getFirst().party() instanceof Party.Unnamed(String label, PartyKind kind)
                && (kind == PartyKind.ANONYMOUS || kind == PartyKind.ROLE_HOLDER)
                && Phrase.genderOf(label).fits(gender))
        .map(it -> {
          int since = it.attribution().extent().start();
          int distance = context.names().sentencesBetween(since, offset);
          return new Candidate(it.speakers().getFirst().party(), distance > 3 ? 0 : 9.5 - distance);
        });
  }

  private static boolean isInHeading(Spoken spoken, Context context) {
    int start = spoken.attribution().extent().start();
    return context.names().isHeading(context.article().firstTokenFrom(start));
  }

  private static Optional<Party> lastPersonWhoSpoke(Context context) {
    for (int i = context.spoken().size() - 1; i >= 0; i--) {
      for (Resolution speaker : context.spoken().get(i).speakers()) {
        if (isPerson(speaker.party())) {
          return Optional.of(speaker.party());
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isPerson(Party party) {
    return switch (party) {
      case Party.Named(Entity entity) -> entity.kind() == EntityKind.PERSON;
      case Party.Unnamed(String ignored, PartyKind kind) ->
          kind == PartyKind.ANONYMOUS || kind == PartyKind.ROLE_HOLDER;
    };
  }

  private static boolean isOneWord(Phrase source) {
    return source.end() - source.start() == 1;
  }

  /** What a relative refers to: the words before it, back to the last comma or sentence. */
  private static List<Resolution> antecedent(
      Phrase source, Attribution attribution, Context context) {
    Phrase before = Phrase.before(source.start(), context.article()).lastNounPhrase();
    if (before.isEmpty()) {
      return List.of();
    }
    for (Sieve sieve : List.of(new NameSieve(), new DescriptionSieve())) {
      List<Resolution> found = sieve.resolve(before, attribution, context);
      if (!found.isEmpty()) {
        return found.stream()
            .map(it -> new Resolution(it.party(), List.of(source.span()), .8, "relative"))
            .toList();
      }
    }
    return List.of();
  }

  private static List<Resolution> lastSpeakers(
      Phrase source, Context context, Predicate<List<Resolution>> fits, String rule) {
    int offset = source.span().start();
    for (int i = context.spoken().size() - 1; i >= 0; i--) {
      Spoken spoken = context.spoken().get(i);
      int distance =
          context.names().sentencesBetween(spoken.attribution().extent().start(), offset);
      if (distance > FARTHEST) {
        return List.of();
      }
      if (fits.test(spoken.speakers())) {
        return spoken.speakers().stream()
            .map(it -> new Resolution(it.party(), List.of(source.span()), .65, rule))
            .toList();
      }
    }
    return List.of();
  }

  private static boolean isPlural(List<Resolution> speakers) {
    return speakers.size() > 1
        || (speakers.getFirst().party() instanceof Party.Unnamed(String label, PartyKind kind)
            && (kind == PartyKind.GROUP || (kind == PartyKind.ANONYMOUS && isPlural(label))));
  }

  private static boolean isPlural(String label) {
    String[] words = label.split(" ", -1);
    return SourceNouns.isGroup(words[0]) || SourceNouns.isGroup(words[words.length - 1]);
  }

  private static boolean isThing(List<Resolution> speakers) {
    return isBody(speakers)
        || (speakers.getFirst().party() instanceof Party.Unnamed(String ignored, PartyKind kind)
            && kind == PartyKind.DOCUMENT);
  }

  private static boolean isBody(List<Resolution> speakers) {
    return switch (speakers.getFirst().party()) {
      case Party.Named(Entity entity) -> entity.kind() != EntityKind.PERSON;
      case Party.Unnamed(String ignored, PartyKind kind) -> kind == PartyKind.BODY;
    };
  }
}
