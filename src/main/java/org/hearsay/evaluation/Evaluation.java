package org.hearsay.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearsay.evaluation.Calibration.Judged;

/**
 * The comparison of a whole folder of articles.
 *
 * @param articles at least one, by id
 */
public record Evaluation(List<ArticleScore> articles) {

  private static final int ROUNDS = 1000;

  public Evaluation {
    articles = articles.stream().sorted(Comparator.comparing(it -> it.article().id())).toList();
    if (articles.isEmpty()) {
      throw new IllegalArgumentException("No articles");
    }
  }

  /** The counts of all articles. */
  public Figures total() {
    return sum(articles);
  }

  /** The counts of the articles of each outlet. */
  public SortedMap<String, Figures> byOutlet() {
    return articles.stream()
        .collect(
            Collectors.groupingBy(it -> it.article().outlet(), TreeMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, it -> sum(it.getValue()), (one, other) -> one, TreeMap::new));
  }

  private static Figures sum(List<ArticleScore> scores) {
    return Figures.sum(scores.stream().map(ArticleScore::figures).toList());
  }

  /** The intervals of F1 of attributions: of all and of each directness, by name. */
  public Map<String, Interval> intervals() {
    Map<String, Interval> intervals = new LinkedHashMap<>();
    for (String name : total().named().keySet()) {
      Function<ArticleScore, Ratio> ratio =
          it ->
              Optional.ofNullable(it.figures().named().get(name)).orElse(Slice.NONE).attribution();
      intervals.put(name, Interval.ofF1(articles.stream().map(ratio).toList(), ROUNDS));
    }
    return intervals;
  }

  /** Of all found; empty if there are none, or if one of them has no confidence. */
  public Optional<Calibration> calibration() {
    List<Judged> judged = new ArrayList<>();
    for (ArticleScore score : articles) {
      Alignment aligned = score.aligned();
      Set<Integer> right = new HashSet<>(aligned.right().stream().map(Pair::found).toList());
      for (int i = 0; i < aligned.found().size(); i++) {
        Item found = aligned.found().get(i);
        if (found.confidence().isEmpty()) {
          return Optional.empty();
        }
        judged.add(new Judged(found.confidence().getAsDouble(), right.contains(i)));
      }
    }
    return judged.isEmpty() ? Optional.empty() : Optional.of(Calibration.of(judged));
  }
}
