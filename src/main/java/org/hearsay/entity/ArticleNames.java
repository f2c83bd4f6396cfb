package org.hearsay.entity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.hearsay.language.AnnotatedArticle;

/** The names in one article, in text order, and how it describes their bearers. */
final class ArticleNames {

  private final AnnotatedArticle article;
  private final List<NameMention> mentions;
  private final BitSet headings;
  private final Map<EntityId, List<Set<String>>> descriptions = new HashMap<>();
  private final Map<Entity, List<NameMention>> people = new LinkedHashMap<>();
  private final Map<EntityId, Gender> genders = new HashMap<>();

  ArticleNames(
      AnnotatedArticle article, Authority authority, List<NameMention> mentions, BitSet headings) {
    this.article = article;
    this.headings = headings;
    this.mentions = List.copyOf(mentions);
    mentions.forEach(it -> describe(it, authority));
    mentions.stream()
        .filter(NameMention::isPerson)
        .forEach(it -> people.computeIfAbsent(it.entity(), any -> new ArrayList<>()).add(it));
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
    int from = startingBefore(start);
    List<NameMention> within = new ArrayList<>();
    for (int i = from; i < mentions.size() && mentions.get(i).firstToken() < end; i++) {
      if (mentions.get(i).endToken() <= end) {
        within.add(mentions.get(i));
      }
    }
    return within;
  }

  private int startingBefore(int token) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).firstToken() < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Whether the token stands between others of a name. */
  boolean isInside(int token) {
    int last = startingBefore(token) - 1;
    return last >= 0 && token < mentions.get(last).endToken() - 1;
  }

  /** What is known of the gender of a person, from the authority and the article's own words. */
  Gender genderOf(Entity person) {
    return genders.getOrDefault(person.id(), person.gender());
  }

  /** The last name of such an entity before the offset. */
  Optional<NameMention> lastBefore(int offset, Predicate<Entity> fits) {
    for (int i = endingUpTo(offset) - 1; i >= 0; i--) {
      if (fits.test(mentions.get(i).entity())) {
        return Optional.of(mentions.get(i));
      }
    }
    return Optional.empty();
  }

  /**
   * The names that end before the offset, from at most so many sentences before its own, in text
   * order.
   */
  List<NameMention> before(int offset, int sentences) {
    int end = endingUpTo(offset);
    int first = end;
    while (first > 0
        && sentencesBetween(mentions.get(first - 1).span().start(), offset) <= sentences) {
      first--;
    }
    return mentions.subList(first, end);
  }

  /** The number of names that end at the offset or before it. */
  private int endingUpTo(int offset) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The people the article names, in the order of their first mention. */
  List<Entity> people() {
    return List.copyOf(people.keySet());
  }

  /** The sets of words by which the article introduces the entity. */
  List<Set<String>> descriptionsOf(Entity entity) {
    return descriptions.getOrDefault(entity.id(), List.of());
  }

  /** The last mention of the person before the offset, else the first after it. */
  NameMention nearest(Entity person, int offset) {
    List<NameMention> all = people.getOrDefault(person, List.of());
    NameMention nearest = all.getFirst();
    for (NameMention mention : all) {
      if (mention.span().end() > offset) {
        break;
      }
      nearest = mention;
    }
    return nearest;
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

  /** The number of sentences that begin after {@code from} and not after {@code to}. */
  int sentencesBetween(int from, int to) {
    return Math.max(0, startingUpTo(to) - startingUpTo(from));
  }

  private int startingUpTo(int offset) {
    int low = 0;
    int high = article.sentences().size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (article.sentences().get(middle).start() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
