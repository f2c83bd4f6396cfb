package org.hearsay.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.attribution.Attribution;
import org.hearsay.entity.Context.Spoken;

/**
 * A role: <i>the minister</i> whom the article introduces as one, else whoever held the post at the
 * time of publication, else, where nothing speaks against it, the person who spoke last.
 */
final class RoleSieve implements Sieve {

  private static final Set<String> INDEFINITE =
      Set.of("a", "an", "one", "another", "some", "several", "many", "two", "three", "no");

  private static final Pattern AGE = Pattern.compile("\\b[1-9]\\d-year-old\\b");

  /** Sentences back to somebody whom a bare <i>the …</i> may still mean. */
  private static final int NEAR = 2;

  private static final int LONGEST_BARE = 5;

  @Override
  public List<Resolution> resolve(Phrase source, Attribution attribution, Context context) {
    Phrase first = source.segments().isEmpty() ? source : source.segments().getFirst();
    Phrase head = first.head();
    if (head.isEmpty() || !isRole(head)) {
      return List.of();
    }
    Set<String> words = words(first.withoutTime());
    if (words.isEmpty()) {
      return List.of();
    }
    Optional<Match> described = described(head, words, source, context);
    if (described.isPresent() && described.get().score() >= Match.SURE) {
      return List.of(resolution(described.get(), source, "role-in-article"));
    }
    for (Phrase phrase : List.of(source.withoutArticle(), head.withoutArticle())) {
      List<Entity> holders = holders(phrase.text(), context);
      if (holders.size() == 1) {
        return List.of(resolution(holders.getFirst(), source, .85, "role-by-post"));
      }
    }
    if (described.isPresent()) {
      return List.of(resolution(described.get(), source, "role-in-article"));
    }
    return head.firstWord().equals("the") && !SourceNouns.isSource(head.lastWord())
        ? ofLastNamed(head, source, context)
        : List.of();
  }

  /** How well the article's own words for somebody fit a role. */
  private record Match(Entity person, double score, int distance) {

    /** All words of the role are used of the person. */
    static final double SURE = 2;
  }

  /** The person whose introduction fits the role best, the nearest of several. */
  private static Optional<Match> described(
      Phrase head, Set<String> words, Phrase source, Context context) {
    int offset = source.span().start();
    return context.names().people().stream()
        .map(it -> match(it, head, words, offset, context))
        .filter(it -> it.score() > 0)
        .max(
            Comparator.comparingDouble(Match::score)
                .thenComparing(Comparator.comparingInt(Match::distance).reversed()));
  }

  private static Match match(
      Entity person, Phrase head, Set<String> words, int offset, Context context) {
    NameMention nearest = context.names().nearest(person, offset);
    boolean before = nearest.span().end() <= offset;
    int apart = Math.abs(nearest.span().start() - offset);
    double best = 0;
    for (Set<String> known : context.names().descriptionsOf(person)) {
      best = Math.max(best, score(head, words, known));
    }
    // One word that somebody introduced only later bears is no reference to them.
    boolean cataphoric = !before && words.size() < 2;
    return new Match(person, cataphoric ? 0 : best, before ? apart : apart + 10_000);
  }

  /** From 0, no fit, over 1, the noun alone, to 3, every word. */
  private static double score(Phrase head, Set<String> words, Set<String> known) {
    String noun = head.lastWord();
    boolean definite = head.firstWord().equals("the");
    if (known.containsAll(words)) {
      return words.size() > 1 ? 3 : 2;
    }
    boolean sameRole = known.stream().anyMatch(it -> SourceNouns.areOneRole(it, noun));
    long modifiers = words.stream().filter(it -> !it.equals(noun)).count();
    long shared = words.stream().filter(it -> !it.equals(noun) && known.contains(it)).count();
    if (modifiers == shared) {
      return sameRole ? 2.5 : definite && modifiers > 1 ? 1.5 : 0;
    }
    return sameRole && shared > 0 && modifiers - shared <= shared ? 1.5 : 0;
  }

  /**
   * A bare <i>the harbourmaster</i> after somebody spoke, or was named, of whom the article says
   * nothing that a harbourmaster is not.
   */
  private static List<Resolution> ofLastNamed(Phrase head, Phrase source, Context context) {
    if (head.end() - head.start() > LONGEST_BARE) {
      return List.of();
    }
    int offset = source.span().start();
    List<NameMention> near =
        context.names().before(offset, NEAR).stream()
            .filter(NameMention::isPerson)
            .filter(it -> !context.isSaid(it.span().start()))
            .filter(it -> !Phrase.isPossessive(context.article(), it.endToken()))
            .toList();
    if (near.isEmpty()) {
      return List.of();
    }
    Entity person = near.getLast().entity();
    long people = near.stream().map(NameMention::entity).distinct().count();
    boolean spoke = context.latest().filter(it -> isSpeaker(person, it)).isPresent();
    boolean fits =
        (people == 1 || spoke)
            && !hasOtherRole(person, head, context)
            && context.names().genderOf(person).fits(Phrase.genderOf(head.text()));
    return fits ? List.of(resolution(person, source, .6, "role-of-last-named")) : List.of();
  }

  private static boolean isSpeaker(Entity person, Spoken spoken) {
    return spoken.speakers().stream()
        .anyMatch(it -> it.party() instanceof Party.Named(Entity entity) && entity.equals(person));
  }

  /** Whether the article gives the person roles, and none that the noun means. */
  private static boolean hasOtherRole(Entity person, Phrase head, Context context) {
    List<String> roles =
        context.names().descriptionsOf(person).stream()
            .flatMap(Set::stream)
            .filter(SourceNouns::isRole)
            .toList();
    String noun = head.lastWord();
    return SourceNouns.isRole(noun)
        && !roles.isEmpty()
        && roles.stream().noneMatch(it -> SourceNouns.areOneRole(it, noun));
  }

  private static Resolution resolution(Match match, Phrase source, String rule) {
    double confidence = match.score() >= 2.5 ? .88 : match.score() >= Match.SURE ? .75 : .65;
    return resolution(match.person(), source, confidence, rule);
  }

  private static Resolution resolution(
      Entity entity, Phrase source, double confidence, String rule) {
    return new Resolution(new Party.Named(entity), List.of(source.span()), confidence, rule);
  }

  /** One definite person by what they are: <i>the minister</i>, <i>President-elect</i>. */
  private static boolean isRole(Phrase head) {
    String last = head.word(head.end() - 1);
    boolean noun = Character.isLowerCase(last.codePointAt(0)) || SourceNouns.isRole(last);
    return noun
        && !INDEFINITE.contains(head.firstWord())
        && !SourceNouns.isGroup(last)
        && !SourceNouns.isDocument(last)
        && !SourceNouns.isBody(last);
  }

  /** The words to look for; of <i>the 23-year-old</i> only that. */
  private static Set<String> words(Phrase role) {
    Matcher age = AGE.matcher(role.text());
    return age.find() ? Set.of(age.group()) : Descriptions.meaningful(role.words());
  }

  /** Who held a post of that name on the day; with no day, those whom the article names. */
  private static List<Entity> holders(String phrase, Context context) {
    List<Entity> holders = new ArrayList<>();
    for (Post post : context.authority().postsCalled(phrase.toLowerCase(Locale.ROOT))) {
      for (Holding holding : post.holdings()) {
        Optional<Entity> person = context.authority().find(holding.person());
        if (person.isPresent() && holds(holding, person.get(), context)) {
          if (!holders.contains(person.get())) {
            holders.add(person.get());
          }
        }
      }
    }
    return holders;
  }

  private static boolean holds(Holding holding, Entity person, Context context) {
    Optional<LocalDate> day = context.day();
    return day.isPresent() ? holding.includes(day.get()) : context.names().isNamed(person);
  }
}
