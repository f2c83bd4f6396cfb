package org.hearsay.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearsay.article.Span;
import org.hearsay.language.AnnotatedArticle;

/** Gives the same words the same type wherever the article has them: all their mentions vote. */
final class NameVote {

  private final AnnotatedArticle article;
  private final Map<Integer, float[]> read;

  /**
   * @param read the logarithms of the tags' probabilities of each token of a name
   */
  NameVote(AnnotatedArticle article, Map<Integer, float[]> read) {
    this.article = article;
    this.read = read;
  }

  List<NamedSpan> agreed(List<NamedSpan> names) {
    Map<String, List<NamedSpan>> mentions =
        names.stream().collect(Collectors.groupingBy(this::words));
    Map<String, NamedSpan> winners = new HashMap<>();
    mentions.forEach((words, same) -> winners.put(words, winner(same)));
    return names.stream()
        .map(name -> alike(name, winners.getOrDefault(words(name), name)))
        .toList();
  }

  private static NamedSpan alike(NamedSpan name, NamedSpan winner) {
    return new NamedSpan(name.start(), name.end(), winner.type(), winner.probability());
  }

  /** The first mention with the type that fits all of them best, and its mean probability. */
  private NamedSpan winner(List<NamedSpan> same) {
    NamedSpan first = same.getFirst();
    NamedSpan winner = first;
    double best = Double.NEGATIVE_INFINITY;
    for (NameType type : NameType.values()) {
      double score = same.stream().mapToDouble(it -> score(it, type)).sum();
      if (score > best) {
        best = score;
        winner = new NamedSpan(first.start(), first.end(), type, probability(same, type));
      }
    }
    return winner;
  }

  private double probability(List<NamedSpan> same, NameType type) {
    double mean =
        same.stream()
            .mapToDouble(it -> Math.exp(score(it, type) / (it.end() - it.start())))
            .average()
            .orElseThrow();
    return Math.clamp(mean, Double.MIN_NORMAL, 1);
  }

  private double score(NamedSpan name, NameType type) {
    double sum = 0;
    for (int token = name.start(); token < name.end(); token++) {
      int tag = token == name.start() ? NameTags.first(type) : NameTags.later(type);
      sum += read.getOrDefault(token, new float[NameTags.COUNT])[tag];
    }
    return sum;
  }

  private String words(NamedSpan name) {
    Span first = article.tokens().get(name.start()).span();
    Span last = article.tokens().get(name.end() - 1).span();
    return article.text().slice(new Span(first.start(), last.end())).replaceAll("\\s+", " ");
  }
}
