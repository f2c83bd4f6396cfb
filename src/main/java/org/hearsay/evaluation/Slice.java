package org.hearsay.evaluation;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * The figures of some of the attributions. Precision is counted over those found that belong to the
 * slice, recall over those marked that do.
 *
 * @param attribution pairs of which the sources agree, too
 * @param contentOnly pairs by content alone
 * @param source of the latter whose marked one has a source, those whose sources agree
 * @param sourceExact of these, those whose sources have the same tokens
 * @param cue of all pairs by content alone, those whose cues share a token
 */
public record Slice(
    Ratio attribution, Ratio contentOnly, Share source, Share sourceExact, Share cue) {

  /** No attributions. */
  public static final Slice NONE =
      new Slice(Ratio.NONE, Ratio.NONE, Share.NONE, Share.NONE, Share.NONE);

  /** Counts those attributions of an article that belong to the slice. */
  static Slice of(Alignment aligned, Predicate<Item> belongs) {
    return new Slice(
        ratio(aligned, aligned.right(), belongs),
        ratio(aligned, aligned.byContent(), belongs),
        share(aligned, belongs.and(it -> !it.source().isEmpty()), Item::hasSourceOf),
        share(
            aligned,
            belongs.and(it -> !it.source().isEmpty()),
            (gold, found) -> gold.source().equals(found.source())),
        share(aligned, belongs, (gold, found) -> gold.cue().meets(found.cue())));
  }

  private static Ratio ratio(Alignment aligned, List<Pair> pairs, Predicate<Item> belongs) {
    return new Ratio(
        pairs.stream().filter(it -> belongs.test(aligned.foundOf(it))).count(),
        aligned.found().stream().filter(belongs).count(),
        pairs.stream().filter(it -> belongs.test(aligned.goldOf(it))).count(),
        aligned.gold().stream().filter(belongs).count());
  }

  private static Share share(
      Alignment aligned, Predicate<Item> belongs, BiPredicate<Item, Item> agrees) {
    List<Pair> pairs =
        aligned.byContent().stream().filter(it -> belongs.test(aligned.goldOf(it))).toList();
    long right =
        pairs.stream().filter(it -> agrees.test(aligned.goldOf(it), aligned.foundOf(it))).count();
    return new Share(Math.toIntExact(right), pairs.size());
  }

  /** Both together. */
  public Slice plus(Slice other) {
    return new Slice(
        attribution.plus(other.attribution),
        contentOnly.plus(other.contentOnly),
        source.plus(other.source),
        sourceExact.plus(other.sourceExact),
        cue.plus(other.cue));
  }
}
