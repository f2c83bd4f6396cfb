package org.hearsay.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.attribution.Attribution;

/**
 * A role: <i>the minister</i> whom the article introduced as one, else whoever held the post at the
 * time of publication.
 */
final class RoleSieve implements Sieve {

  private static final Set<String> INDEFINITE =
      Set.of("a", "an", "one", "another", "some", "several", "many", "two", "three");

  @Override
  public List<Resolution> resolve(Phrase source, Attribution attribution, Context context) {
    Phrase head = source.head();
    if (head.isEmpty() || !isRole(head)) {
      return List.of();
    }
    int offset = source.span().start();
    Set<String> words = Descriptions.meaningful(head.words());
    Optional<NameMention> described = context.names().describedBy(words, offset);
    if (described.isPresent()) {
      double confidence = words.size() > 1 ? .88 : .75;
      return List.of(resolution(described.get().entity(), source, confidence, "role-in-article"));
    }
    for (Phrase phrase : List.of(source.withoutArticle(), head.withoutArticle())) {
      List<Entity> holders = holders(phrase.text(), context);
      if (holders.size() == 1) {
        return List.of(resolution(holders.getFirst(), source, .85, "role-by-post"));
      }
    }
    return List.of();
  }

  private static Resolution resolution(
      Entity entity, Phrase source, double confidence, String rule) {
    return new Resolution(new Party.Named(entity), List.of(source.span()), confidence, rule);
  }

  /** One definite person by what they are: <i>the minister</i>, <i>President-elect</i>. */
  private static boolean isRole(Phrase head) {
    String last = head.word(head.end() - 1);
    boolean noun = Character.isLowerCase(last.codePointAt(0)) || NewsWords.isTitle(last);
    return noun
        && !INDEFINITE.contains(head.firstWord())
        && !isPlural(head.lastWord())
        && !DescriptionSieve.isDocument(head.lastWord());
  }

  private static boolean isPlural(String noun) {
    return noun.endsWith("s") && !noun.endsWith("ss");
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
