package org.hearsay.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.language.AnnotatedArticle;
import org.hearsay.language.Words;

/** Names as sequences of words, to find the longest one that begins at a word of an article. */
final class NameIndex {

  private static final char GAP = ' ';

  private final Map<String, List<Entity>> byWords = new HashMap<>();
  private final Map<String, Integer> longestFrom = new HashMap<>();

  /** A name found in an article, as the tokens {@code [start, end)}. */
  record Found(int start, int end, List<Entity> entities) {}

  void add(String name, Entity entity) {
    List<String> words = Words.of(name);
    if (words.isEmpty()) {
      return;
    }
    List<Entity> known =
        byWords.computeIfAbsent(String.join(" ", words), ignored -> new ArrayList<>());
    if (!known.contains(entity)) {
      known.add(entity);
    }
    longestFrom.merge(words.getFirst(), words.size(), Math::max);
  }

  List<Entity> named(String name) {
    return List.copyOf(byWords.getOrDefault(String.join(" ", Words.of(name)), List.of()));
  }

  /** The longest name that begins at the token and crosses no paragraph. */
  Optional<Found> findAt(AnnotatedArticle article, int token) {
    int most = longestFrom.getOrDefault(article.textOf(article.tokens().get(token)), 0);
    int paragraph = article.tokens().get(token).paragraph();
    StringBuilder name = new StringBuilder();
    Optional<Found> longest = Optional.empty();
    for (int i = token; i < Math.min(token + most, article.tokens().size()); i++) {
      if (article.tokens().get(i).paragraph() != paragraph) {
        break;
      }
      if (i > token) {
        name.append(GAP);
      }
      name.append(article.textOf(article.tokens().get(i)));
      List<Entity> entities = byWords.get(name.toString());
      if (entities != null) {
        longest = Optional.of(new Found(token, i + 1, List.copyOf(entities)));
      }
    }
    return longest;
  }
}
