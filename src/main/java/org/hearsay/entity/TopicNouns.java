package org.hearsay.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.article.Span;
import org.hearsay.language.AnnotatedArticle;
import org.hearsay.language.Words;

/**
 * What an article speaks of again and again by a common noun: <i>the bill</i>, <i>drug cartels</i>.
 *
 * <p>One noun is one party in an article, whatever stands before it; where the article names a body
 * that the noun fits, it is that body.
 */
final class TopicNouns {

  private static final int LEAST_MENTIONS = 2;

  private static final Set<String> DETERMINERS =
      Set.of("the", "this", "that", "these", "those", "its", "their", "his", "her", "our");

  private static final Set<String> INDEFINITE = Set.of("a", "an", "no", "any", "another", "every");

  private final AnnotatedArticle article;
  private final Context context;
  private final Map<String, List<Found>> byNoun = new HashMap<>();

  /** A noun phrase: the tokens {@code [start, end)} without its determiner. */
  private record Found(int start, int end, boolean definite) {}

  private TopicNouns(Context context) {
    this.context = context;
    this.article = context.article();
  }

  /** In text order for each noun. */
  static List<TopicMention> in(Context context) {
    TopicNouns nouns = new TopicNouns(context);
    nouns.collect();
    return nouns.mentions();
  }

  private void collect() {
    for (int i = 1; i < article.tokens().size(); i++) {
      String word = printed(i);
      if (Character.isLowerCase(word.codePointAt(0)) && isTopic(word, i)) {
        int start = start(i);
        String before = start > 0 ? lower(start - 1) : "";
        if (!INDEFINITE.contains(before)) {
          byNoun
              .computeIfAbsent(singular(word), ignored -> new ArrayList<>())
              .add(new Found(start, i + 1, DETERMINERS.contains(before)));
        }
      }
    }
  }

  /**
   * <i>Cartels</i>, and <i>cartel</i> in <i>cartel leaders</i>, but not <i>company</i> officials.
   */
  private boolean isTopic(String word, int token) {
    return TopicWords.isTopic(word)
        ? !isModifier(token)
        : TopicWords.isGroupOf(word) && isModifier(token);
  }

  /** Whether the noun only tells which kind of the next it is: <i>company</i> officials. */
  private boolean isModifier(int token) {
    if (token + 1 >= article.tokens().size() || !isWord(token + 1)) {
      return false;
    }
    String next = printed(token + 1);
    return Character.isLowerCase(next.codePointAt(0))
        && !NewsWords.isStop(next)
        && (TopicWords.isHolder(next) || TopicWords.isTopic(next));
  }

  private boolean isWord(int token) {
    return Character.isLetterOrDigit(printed(token).codePointAt(0));
  }

  /** The noun and the word before it, if that belongs to it; names of programmes with hyphens. */
  private int start(int noun) {
    int start = noun;
    if (start > 0 && qualifies(start - 1)) {
      start--;
      while (start > 1 && printed(start - 1).equals("-") && isWord(start - 2)) {
        start -= 2;
      }
    }
    return start;
  }

  private boolean qualifies(int token) {
    String word = printed(token);
    boolean plain = isWord(token) && !NewsWords.isStop(word) && !word.endsWith("ly");
    boolean follows = token > 0;
    return plain && follows && !DETERMINERS.contains(lower(token));
  }

  private String printed(int token) {
    return article.textOf(article.tokens().get(token));
  }

  private String lower(int token) {
    return printed(token).toLowerCase(Locale.ROOT);
  }

  private static String singular(String noun) {
    return noun.endsWith("s") && !noun.endsWith("ss") ? noun.substring(0, noun.length() - 1) : noun;
  }

  private List<TopicMention> mentions() {
    List<TopicMention> mentions = new ArrayList<>();
    byNoun.forEach((noun, found) -> {
      Party.Unnamed party = party(found);
      for (Found one : found) {
        Optional<Entity> body = body(one);
        if (body.isPresent()) {
          mentions.add(mention(new Party.Named(body.get()), one, TargetClue.DESCRIBED, "hypernym"));
        } else if (found.size() >= LEAST_MENTIONS) {
          mentions.add(mention(party, one, TargetClue.NOUN, "recurring-noun"));
        }
      }
    });
    return mentions;
  }

  private TopicMention mention(Party party, Found found, TargetClue clue, String rule) {
    Span span =
        new Span(
            article.tokens().get(found.start()).span().start(),
            article.tokens().get(found.end() - 1).span().end());
    return new TopicMention(party, span, found.start(), found.end(), clue, rule);
  }

  /** Named by the form that stands there most often with a word before the noun. */
  private Party.Unnamed party(List<Found> found) {
    Map<String, Integer> forms = new HashMap<>();
    for (Found one : found) {
      boolean qualified = one.end() - one.start() > 1;
      forms.merge(
          text(one.start(), one.end()), qualified ? (one.definite() ? 2 : 1) : 0, Integer::sum);
    }
    String noun = text(found.getFirst().end() - 1, found.getFirst().end());
    String label =
        forms.entrySet().stream()
            .filter(it -> it.getValue() > 1)
            .max(
                Comparator.comparingInt((Map.Entry<String, Integer> it) -> it.getValue())
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey)
            .orElse(noun);
    return new Party.Unnamed(label, TopicWords.kindOf(noun));
  }

  private String text(int start, int end) {
    return article
        .text()
        .slice(
            new Span(
                article.tokens().get(start).span().start(),
                article.tokens().get(end - 1).span().end()))
        .replaceAll("\\s+", " ");
  }

  /** The body named last that bears all these words, or is what the noun says. */
  private Optional<Entity> body(Found found) {
    if (!found.definite() || !TopicWords.isBody(printed(found.end() - 1))) {
      return Optional.empty();
    }
    int offset = article.tokens().get(found.start()).span().start();
    List<String> words = Words.of(text(found.start(), found.end()).toLowerCase(Locale.ROOT));
    return context
        .names()
        .lastBefore(offset, it -> TopicWords.isBody(it) && bears(it, words))
        .or(() -> context.names().lastBefore(offset, it -> isOneWord(words) && isA(it, words)))
        .map(NameMention::entity);
  }

  private static boolean isOneWord(List<String> words) {
    return words.size() == 1;
  }

  private static boolean isA(Entity entity, List<String> words) {
    return TopicWords.isA(entity, words.getFirst());
  }

  private static boolean bears(Entity entity, List<String> words) {
    return Words.of(entity.name().toLowerCase(Locale.ROOT)).containsAll(words);
  }
}
