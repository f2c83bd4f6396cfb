package org.hearsay.entity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.hearsay.article.Span;
import org.hearsay.language.AnnotatedArticle;

/** The names in one article, in text order, and how it describes their bearers. */
final class ArticleNames {

  private final AnnotatedArticle article;
  private final List<NameMention> mentions;
  private final BitSet headings;
  private final Map<EntityId, List<Set<String>>> descriptions = new HashMap<>();
  private final Map<EntityId, Gender> genders = new HashMap<>();

  ArticleNames(
      AnnotatedArticle article, Authority authority, List<NameMention> mentions, BitSet headings) {
    this.article = article;
    this.headings = headings;
    this.mentions = List.copyOf(mentions);
    mentions.forEach(it -> describe(it, authority));
  }

  private void describe(NameMention mention, Authority authority) {
    EntityId id = mention.entity().id();
    List<Set<String>> found = Descriptions.around(mention, article);
    descriptions.computeIfAbsent(id, ignored -> new ArrayList<>()).addAll(found);
    if (!mention.isPerson()) {
      return;
    }
    Gender gender = mention.entity().gender();
    for (Set<String> words : found) {
      for (String word : words) {
        gender = gender == Gender.UNKNOWN ? NewsWords.genderOf(word) : gender;
      }
    }
    if (gender == Gender.UNKNOWN) {
      gender = authority.genderOfGivenName(mention.entity().name().split(" ", -1)[0]);
    }
    genders.merge(id, gender, (old, now) -> old == Gender.UNKNOWN ? now : old);
  }

  List<NameMention> mentions() {
    return mentions;
  }

  /** Names that lie within the tokens {@code [start, end)}. */
  List<NameMention> within(int start, int end) {
    return mentions.stream()
        .filter(it -> it.firstToken() >= start && it.endToken() <= end)
        .toList();
  }

  /** What is known of the gender of a person, from the authority and the article's own words. */
  Gender genderOf(Entity person) {
    return genders.getOrDefault(person.id(), person.gender());
  }

  /** The last name of such an entity before the offset. */
  Optional<NameMention> lastBefore(int offset, Predicate<Entity> fits) {
    return mentions.stream()
        .filter(it -> it.span().end() <= offset && fits.test(it.entity()))
        .max(Comparator.comparingInt(it -> it.span().start()));
  }

  /** The people the article names, in the order of their first mention. */
  List<Entity> people() {
    return mentions.stream()
        .filter(NameMention::isPerson)
        .map(NameMention::entity)
        .distinct()
        .toList();
  }

  /** The sets of words by which the article introduces the entity. */
  List<Set<String>> descriptionsOf(Entity entity) {
    return descriptions.getOrDefault(entity.id(), List.of());
  }

  /** The last mention of the entity before the offset, else its first after it. */
  NameMention nearest(Entity entity, int offset) {
    return lastBefore(offset, entity::equals)
        .orElseGet(() ->
            mentions.stream().filter(it -> it.entity().equals(entity)).findFirst().orElseThrow());
  }

  /** Whether the token stands in a heading. */
  boolean isHeading(int token) {
    return headings.get(token);
  }

  /** The first token after the headings that the article begins with. */
  int firstOfBody() {
    return Math.min(headings.nextClearBit(0), article.tokens().size() - 1);
  }

  boolean isNamed(Entity entity) {
    return mentions.stream().anyMatch(it -> it.entity().equals(entity));
  }

  /** The number of sentences between two offsets. */
  int sentencesBetween(int from, int to) {
    int between = 0;
    for (Span sentence : article.sentences()) {
      between += sentence.start() > from && sentence.start() <= to ? 1 : 0;
    }
    return between;
  }
}
