package org.hearsay.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.hearsay.language.AnnotatedArticle;
import org.hearsay.language.Words;

/** Names as sequences of words, to find the longest one that begins at a word of an article. */
final class NameIndex {

  private static final char GAP = ' ';

  private final List<NameLookup> further;
  private final UnaryOperator<Entity> identity;
  private final Map<String, List<Entity>> byWords = new HashMap<>();
  private final Set<String> beginnings = new HashSet<>();

  /** A name found in an article, as the tokens {@code [start, end)}. */
  record Found(int start, int end, List<Entity> entities) {}

  /**
   * An index without names of its own.
   *
   * @param further where else to look
   * @param identity which of our entities one of theirs is, or itself
   */
  NameIndex(List<NameLookup> further, UnaryOperator<Entity> identity) {
    this.further = List.copyOf(further);
    this.identity = identity;
  }

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
    for (int i = 1; i < words.size(); i++) {
      beginnings.add(String.join(" ", words.subList(0, i)));
    }
  }

  List<Entity> named(String name) {
    List<String> words = Words.of(name);
    return words.isEmpty() ? List.of() : lookUp(String.join(" ", words)).entities();
  }

  private NameLookup.Match lookUp(String words) {
    List<Entity> own = byWords.getOrDefault(words, List.of());
    boolean goesOn = beginnings.contains(words);
    if (further.isEmpty()) {
      return new NameLookup.Match(own, goesOn);
    }
    Map<EntityId, Entity> all = new LinkedHashMap<>();
    own.forEach(it -> all.put(it.id(), it));
    for (NameLookup lookup : further) {
      NameLookup.Match match = lookup.lookUp(words);
      goesOn |= match.goesOn();
      match.entities().stream().map(identity).forEach(it -> all.putIfAbsent(it.id(), it));
    }
    return new NameLookup.Match(List.copyOf(all.values()), goesOn);
  }

  /** The longest name that begins at the token and crosses no paragraph. */
  Optional<Found> findAt(AnnotatedArticle article, int token) {
    int paragraph = article.tokens().get(token).paragraph();
    StringBuilder name = new StringBuilder();
    Optional<Found> longest = Optional.empty();
    boolean goesOn = true;
    for (int i = token; goesOn && i < article.tokens().size(); i++) {
      if (article.tokens().get(i).paragraph() != paragraph) {
        break;
      }
      if (i > token) {
        name.append(GAP);
      }
      name.append(article.textOf(article.tokens().get(i)));
      NameLookup.Match match = lookUp(name.toString());
      if (!match.entities().isEmpty()) {
        longest = Optional.of(new Found(token, i + 1, match.entities()));
      }
      goesOn = match.goesOn();
    }
    return longest;
  }
}
