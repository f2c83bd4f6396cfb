package org.hearsay.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * How well contents are delimited, whoever is said to have said them.
 *
 * @param exactCharacters those with the same code points, but for white space
 * @param exact those with the same tokens
 * @param soft each counts by its best overlap with one of the other side, as a share of its own
 *     tokens (Pareti et al., <i>Automatically detecting and attributing indirect quotations</i>,
 *     EMNLP 2013)
 * @param token by token: is it in some content
 */
public record ContentFigures(Ratio exactCharacters, Ratio exact, Ratio soft, Ratio token) {

  /** No contents. */
  public static final ContentFigures NONE =
      new ContentFigures(Ratio.NONE, Ratio.NONE, Ratio.NONE, Ratio.NONE);

  static ContentFigures of(List<Item> gold, List<Item> found) {
    return new ContentFigures(
        same(gold, found, Item::characters),
        same(gold, found, Item::content),
        new Ratio(covered(found, gold), found.size(), covered(gold, found), gold.size()),
        tokens(gold, found));
  }

  /** Both together. */
  public ContentFigures plus(ContentFigures other) {
    return new ContentFigures(
        exactCharacters.plus(other.exactCharacters),
        exact.plus(other.exact),
        soft.plus(other.soft),
        token.plus(other.token));
  }

  private static Ratio same(List<Item> gold, List<Item> found, Function<Item, Indices> what) {
    List<Indices> left = new ArrayList<>(gold.stream().map(what).toList());
    long same = found.stream().map(what).filter(it -> !it.isEmpty()).filter(left::remove).count();
    return new Ratio(same, found.size(), same, gold.size());
  }

  private static double covered(List<Item> items, List<Item> others) {
    double sum = 0;
    for (Item item : items) {
      int most =
          others.stream().mapToInt(it -> it.content().common(item.content())).max().orElse(0);
      sum += (double) most / Math.max(1, item.content().size());
    }
    return sum;
  }

  private static Ratio tokens(List<Item> gold, List<Item> found) {
    Indices marked = Indices.union(gold.stream().map(Item::content).toList());
    Indices seen = Indices.union(found.stream().map(Item::content).toList());
    int both = marked.common(seen);
    return new Ratio(both, seen.size(), both, marked.size());
  }
}
