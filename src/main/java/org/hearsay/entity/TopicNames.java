package org.hearsay.entity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.article.Span;
import org.hearsay.language.AnnotatedArticle;

/**
 * Names of one word that an article uses again and again, and that nothing else knows: most often
 * of places. A word is one if it has a capital inside sentences and never stands in small letters;
 * <i>Keldran</i> counts for <i>Keldra</i>.
 */
final class TopicNames {

  private static final int LEAST_MENTIONS = 2;
  private static final int SHORTEST = 3;

  /** Letters that a people's name shares with the place's. */
  private static final int SHORTEST_STEM = 4;

  private static final Set<String> PLACING =
      Set.of("in", "at", "near", "around", "outside", "from", "to", "across", "toward", "towards");

  private final AnnotatedArticle article;
  private final BitSet taken;
  private final Map<String, List<Integer>> tokens = new LinkedHashMap<>();
  private final Map<String, Integer> inside = new HashMap<>();
  private final Map<String, Integer> small = new HashMap<>();
  private final Map<String, Integer> placed = new HashMap<>();

  private TopicNames(AnnotatedArticle article, BitSet taken) {
    this.article = article;
    this.taken = taken;
  }

  /**
   * The mentions of such names.
   *
   * @param taken tokens of names that are known
   */
  static List<TopicMention> in(AnnotatedArticle article, BitSet taken) {
    TopicNames names = new TopicNames(article, taken);
    names.count();
    return names.mentions();
  }

  private void count() {
    for (int i = 0; i < article.tokens().size(); i++) {
      String word = word(i);
      String name = name(word);
      if (Character.isLowerCase(word.codePointAt(0))) {
        small.merge(word, 1, Math::addExact);
      } else if (isName(word) && !taken.get(i)) {
        tokens.computeIfAbsent(name, ignored -> new ArrayList<>()).add(i);
        if (i > 0 && word.equals(name) && follows(i)) {
          inside.merge(name, 1, Math::addExact);
          if (PLACING.contains(word(i - 1))) {
            placed.merge(name, 1, Math::addExact);
          }
        }
      }
    }
  }

  private static boolean isName(String word) {
    return word.length() >= SHORTEST
        && Character.isUpperCase(word.codePointAt(0))
        && !NewsWords.isStop(word)
        && !NewsWords.isTitle(word)
        && !NewsWords.isCalendar(word)
        && !NewsWords.isBody(word);
  }

  /** Whether the word stands within a sentence, so that its capital means something. */
  private boolean follows(int token) {
    String before = word(token - 1);
    return Character.isLowerCase(before.codePointAt(0)) || before.equals(",");
  }

  /** The word as it is written in a sentence: <i>HASK</i> is <i>Hask</i>. */
  private static String name(String word) {
    boolean capitals = word.length() > SHORTEST && word.equals(word.toUpperCase(Locale.ROOT));
    return capitals ? word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT) : word;
  }

  private String word(int token) {
    return article.textOf(article.tokens().get(token));
  }

  private List<TopicMention> mentions() {
    List<TopicMention> mentions = new ArrayList<>();
    tokens.forEach((name, found) -> {
      Optional<String> place = placeOf(name);
      if (place.isPresent() || isRecurring(name)) {
        Entity entity = entity(place.orElse(name));
        found.forEach(it -> mentions.add(mention(entity, it)));
      }
    });
    return mentions;
  }

  private boolean isRecurring(String name) {
    return tokens.getOrDefault(name, List.of()).size() >= LEAST_MENTIONS
        && inside.getOrDefault(name, 0) > 0
        && !small.containsKey(name.toLowerCase(Locale.ROOT))
        && !isPeople(name);
  }

  private static boolean isPeople(String name) {
    return name.matches(".+(?:ans?|ese|ish)|[A-Z]{2,}s");
  }

  /** The place whose people the word names: <i>Keldra</i> for <i>Keldrans</i>. */
  private Optional<String> placeOf(String name) {
    String stem = name.replaceFirst("i?ans?$", "");
    if (stem.equals(name) || stem.length() < SHORTEST_STEM) {
      return Optional.empty();
    }
    return tokens.keySet().stream()
        .filter(it -> !isPeople(it) && it.startsWith(stem) && it.length() <= stem.length() + 2)
        .filter(this::isRecurring)
        .findFirst();
  }

  private Entity entity(String name) {
    EntityKind kind = placed.containsKey(name) ? EntityKind.PLACE : EntityKind.ORGANISATION;
    return Entity.minted(name, kind, Gender.UNKNOWN, Circle.EVERYWHERE);
  }

  private TopicMention mention(Entity entity, int token) {
    Span span = article.tokens().get(token).span();
    return new TopicMention(
        new Party.Named(entity), span, token, token + 1, TargetClue.NAMED, "recurring-name");
  }
}
