package org.hearsay.entity;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.hearsay.article.Span;
import org.hearsay.attribution.Attribution;
import org.hearsay.language.AnnotatedArticle;

/**
 * Whom the pronouns in the content of one statement mean. In the speaker's own words <i>he</i> and
 * <i>it</i> are others, in the article's words they are often the speaker.
 */
final class TargetPronouns {

  private static final Set<String> I = Set.of("i", "me", "my", "mine", "myself");
  private static final Set<String> WE = Set.of("we", "us", "our", "ours", "ourselves");

  private static final Map<String, Gender> PERSONAL =
      Map.of(
          "he", Gender.MALE,
          "she", Gender.FEMALE,
          "him", Gender.MALE,
          "his", Gender.MALE,
          "her", Gender.FEMALE);

  private static final Set<String> OWNING = Set.of("his", "her", "its", "their");
  private static final Set<String> BODIES = Set.of("its", "itself", "they", "them", "their");

  private static final Set<String> BE = Set.of("is", "was", "be", "been", "seems", "takes");
  private static final Set<String> CLAUSE = Set.of("to", "that", "if", "whether", "for");
  private static final int EXPLETIVE = 8;

  private static final int NEARNESS = 6;

  private final Context context;
  private final AnnotatedArticle article;
  private final List<Entity> speakers;
  private final List<Entity> before;

  /**
   * For one statement.
   *
   * @param before the targets of the statement before
   */
  TargetPronouns(Context context, List<Resolution> speakers, List<Resolution> before) {
    this.context = context;
    this.article = context.article();
    this.speakers = entities(speakers);
    this.before = entities(before);
  }

  private static List<Entity> entities(List<Resolution> parties) {
    return parties.stream()
        .map(Resolution::party)
        .filter(Party.Named.class::isInstance)
        .map(it -> ((Party.Named) it).entity())
        .toList();
  }

  /** The words of the content among <i>I</i>, <i>me</i> and <i>my</i>, or <i>we</i> and so on. */
  static boolean hasFirstPerson(Attribution attribution, AnnotatedArticle article, boolean plural) {
    Set<String> words = plural ? WE : I;
    return article.tokensIn(attribution.content()).stream()
        .mapToObj(it -> article.textOf(article.tokens().get(it)).toLowerCase(Locale.ROOT))
        .anyMatch(words::contains);
  }

  static boolean isOwner(String pronoun) {
    return OWNING.contains(pronoun);
  }

  /** Whom the word means, if it is a pronoun and means somebody. */
  Optional<Entity> at(int token) {
    String word = word(token);
    Gender gender = PERSONAL.get(word);
    if (gender != null) {
      return person(token, gender);
    }
    boolean body = BODIES.contains(word) || (word.equals("it") && !isExpletive(token));
    return body ? body(token) : Optional.empty();
  }

  private String word(int token) {
    return article.textOf(article.tokens().get(token)).toLowerCase(Locale.ROOT);
  }

  /** <i>It would be unwise to wait</i>: the pronoun refers to nobody. */
  private boolean isExpletive(int token) {
    boolean is = false;
    for (int i = token + 1; i < Math.min(token + EXPLETIVE, article.tokens().size()); i++) {
      String word = word(i);
      is |= BE.contains(word);
      if (is && CLAUSE.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private Optional<Entity> person(int token, Gender gender) {
    int offset = article.tokens().get(token).span().start();
    boolean quoted = article.tokens().get(token).quoted();
    Optional<Entity> best = Optional.empty();
    double most = 0;
    for (NameMention name : context.names().mentions()) {
      if (name.span().end() > offset) {
        break;
      }
      boolean fits = name.isPerson() && context.names().genderOf(name.entity()).fits(gender);
      if (fits && !(quoted && speakers.contains(name.entity()))) {
        double score = score(name, gender, offset);
        if (score >= most && score > 0) {
          best = Optional.of(name.entity());
          most = score;
        }
      }
    }
    return best;
  }

  private double score(NameMention name, Gender gender, int offset) {
    double score = NEARNESS - context.names().sentencesBetween(name.span().start(), offset);
    score += speakers.contains(name.entity()) ? 3 : 0;
    score += context.names().genderOf(name.entity()) == gender ? 1 : 0;
    score += before.contains(name.entity()) ? 2 : 0;
    return score;
  }

  /** The body that speaks, else the one named before in the sentence, else the last target. */
  private Optional<Entity> body(int token) {
    Predicate<Entity> isBody = it -> it.kind() != EntityKind.PERSON && it.kind() != EntityKind.POST;
    if (!article.tokens().get(token).quoted()) {
      Optional<Entity> own = speakers.stream().filter(isBody).findFirst();
      if (own.isPresent()) {
        return own;
      }
    }
    int offset = article.tokens().get(token).span().start();
    Span sentence = article.sentenceAt(offset);
    Predicate<Entity> other = isBody.and(it -> !speakers.contains(it));
    return context
        .names()
        .lastBefore(offset, other)
        .filter(it -> it.span().start() >= sentence.start())
        .map(NameMention::entity)
        .or(() -> before.stream().filter(other).findFirst());
  }
}
