package org.hearsay.entity;

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
  private static final Set<String> PLURAL = Set.of("they", "them", "both");

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
    Gender gender = SINGULAR.get(word);
    if (gender != null) {
      return person(source, gender, context);
    }
    if (PLURAL.contains(word)) {
      return lastSpeakers(source, context, PronounSieve::isPlural, "pronoun-plural");
    }
    if (word.equals("it")) {
      return lastSpeakers(source, context, PronounSieve::isBody, "pronoun-body");
    }
    return List.of();
  }

  private record Candidate(Entity entity, double score) {}

  private static List<Resolution> person(Phrase source, Gender gender, Context context) {
    int offset = source.span().start();
    Optional<Entity> last = lastPersonWhoSpoke(context);
    Candidate best = new Candidate(Entity.minted("nobody", EntityKind.PERSON, gender), -1);
    for (NameMention name : context.names().mentions()) {
      if (name.span().end() > offset) {
        break;
      }
      if (!name.isPerson() || !context.names().genderOf(name.entity()).fits(gender)) {
        continue;
      }
      double score = score(name, offset, last, gender, context);
      if (score >= best.score() && score > 0) {
        best = new Candidate(name.entity(), score);
      }
    }
    if (best.score() < 0) {
      return List.of();
    }
    double confidence = Math.min(.9, .45 + best.score() / 20);
    return List.of(
        new Resolution(
            new Party.Named(best.entity()), List.of(source.span()), confidence, "pronoun"));
  }

  private static double score(
      NameMention name, int offset, Optional<Entity> last, Gender gender, Context context) {
    int distance = context.names().sentencesBetween(name.span().start(), offset);
    if (distance > FARTHEST) {
      return 0;
    }
    double score = 6 - distance;
    Span sentence = context.article().sentenceAt(name.span().start());
    boolean begins = name.span().start() - sentence.start() < 40;
    score += begins ? 1 : 0;
    score += last.isPresent() && last.get().equals(name.entity()) ? 2.5 : 0;
    score += context.names().genderOf(name.entity()) == gender ? 1 : 0;
    score -= context.isSaid(name.span().start()) ? 3 : 0;
    boolean owner = Phrase.isPossessive(context.article(), name.endToken());
    return Math.max(.1, owner ? score - 1 : score);
  }

  private static Optional<Entity> lastPersonWhoSpoke(Context context) {
    for (int i = context.spoken().size() - 1; i >= 0; i--) {
      for (Resolution speaker : context.spoken().get(i).speakers()) {
        if (speaker.party() instanceof Party.Named(Entity entity)
            && entity.kind() == EntityKind.PERSON) {
          return Optional.of(entity);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isOneWord(Phrase source) {
    return source.end() - source.start() == 1;
  }

  /** What a relative refers to: the words before it, back to the last comma or sentence. */
  private static List<Resolution> antecedent(
      Phrase source, Attribution attribution, Context context) {
    Phrase before = Phrase.before(source.start(), context.article());
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
            && kind == PartyKind.GROUP
            && !label.isEmpty());
  }

  private static boolean isBody(List<Resolution> speakers) {
    return switch (speakers.getFirst().party()) {
      case Party.Named(Entity entity) -> entity.kind() != EntityKind.PERSON;
      case Party.Unnamed(String ignored, PartyKind kind) -> kind == PartyKind.DOCUMENT;
    };
  }
}
