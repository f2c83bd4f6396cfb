package org.hearsay.entity;

import java.util.ArrayList;
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
  private final Map<EntityId, List<Set<String>>> descriptions = new HashMap<>();
  private final Map<EntityId, Gender> genders = new HashMap<>();

  ArticleNames(AnnotatedArticle article, Authority authority, List<NameMention> mentions) {
    this.article = article;
    this.mentions = List.copyOf(mentions);
    for (NameMention mention : mentions) {
      if (mention.isPerson()) {
        describe(mention, authority);
      }
    }
  }

  private void describe(NameMention mention, Authority authority) {
    EntityId id = mention.entity().id();
    List<Set<String>> found = Descriptions.around(mention, article);
    descriptions.computeIfAbsent(id, ignored -> new ArrayList<>()).addAll(found);
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

  /**
   * The person whom the article describes by all these words, the one named last before the offset,
   * else first after it.
   */
  Optional<NameMention> describedBy(Set<String> words, int offset) {
    if (words.isEmpty()) {
      return Optional.empty();
    }
    List<NameMention> described =
        mentions.stream()
            .filter(NameMention::isPerson)
            .filter(it ->
                descriptions.getOrDefault(it.entity().id(), List.of()).stream()
                    .anyMatch(known -> known.containsAll(words)))
            .toList();
    return described.stream()
        .filter(it -> it.span().end() <= offset)
        .max(Comparator.comparingInt(it -> it.span().start()))
        .or(() -> words.size() > 1 ? described.stream().findFirst() : Optional.empty());
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
