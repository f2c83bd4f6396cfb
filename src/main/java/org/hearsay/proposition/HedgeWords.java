package org.hearsay.proposition;

import java.util.List;
import java.util.Map;

/** Words beside a number that tell how exactly it is meant. */
final class HedgeWords {

  /** Runs of words that may stand before a number; of two that fit, the longer one holds. */
  private static final Map<String, Hedge> BEFORE =
      Map.ofEntries(
          Map.entry("at least", Hedge.AT_LEAST),
          Map.entry("no fewer than", Hedge.AT_LEAST),
          Map.entry("no less than", Hedge.AT_LEAST),
          Map.entry("not less than", Hedge.AT_LEAST),
          Map.entry("more than", Hedge.AT_LEAST),
          Map.entry("greater than", Hedge.AT_LEAST),
          Map.entry("better than", Hedge.AT_LEAST),
          Map.entry("upwards of", Hedge.AT_LEAST),
          Map.entry("upward of", Hedge.AT_LEAST),
          Map.entry("in excess of", Hedge.AT_LEAST),
          Map.entry("over", Hedge.AT_LEAST),
          Map.entry("above", Hedge.AT_LEAST),
          Map.entry("exceed", Hedge.AT_LEAST),
          Map.entry("exceeding", Hedge.AT_LEAST),
          Map.entry("exceeded", Hedge.AT_LEAST),
          Map.entry("topping", Hedge.AT_LEAST),
          Map.entry("well over", Hedge.AT_LEAST),
          Map.entry("another", Hedge.AT_LEAST),
          Map.entry("additional", Hedge.AT_LEAST),
          Map.entry("including", Hedge.AT_LEAST),
          Map.entry("including about", Hedge.AT_LEAST),
          Map.entry("including some", Hedge.AT_LEAST),
          Map.entry("at most", Hedge.AT_MOST),
          Map.entry("up to", Hedge.AT_MOST),
          Map.entry("as many as", Hedge.AT_MOST),
          Map.entry("as much as", Hedge.AT_MOST),
          Map.entry("as few as", Hedge.AT_LEAST),
          Map.entry("as little as", Hedge.AT_LEAST),
          Map.entry("no more than", Hedge.AT_MOST),
          Map.entry("not more than", Hedge.AT_MOST),
          Map.entry("fewer than", Hedge.AT_MOST),
          Map.entry("less than", Hedge.AT_MOST),
          Map.entry("under", Hedge.AT_MOST),
          Map.entry("below", Hedge.AT_MOST),
          Map.entry("a maximum of", Hedge.AT_MOST),
          Map.entry("a minimum of", Hedge.AT_LEAST),
          Map.entry("nearly", Hedge.ABOUT),
          Map.entry("almost", Hedge.ABOUT),
          Map.entry("about", Hedge.ABOUT),
          Map.entry("around", Hedge.ABOUT),
          Map.entry("some", Hedge.ABOUT),
          Map.entry("roughly", Hedge.ABOUT),
          Map.entry("approximately", Hedge.ABOUT),
          Map.entry("close to", Hedge.ABOUT),
          Map.entry("closer to", Hedge.ABOUT),
          Map.entry("nearer", Hedge.ABOUT),
          Map.entry("estimated", Hedge.ABOUT),
          Map.entry("exactly", Hedge.EXACTLY));

  /** A sign of a currency or an article between such words and the number. */
  private static final List<String> BETWEEN = List.of("a", "an", "the", "$");

  private HedgeWords() {}

  /**
   * How exactly the number is meant.
   *
   * @param before the forms before the number, in text order
   * @param after the forms after the number and its unit
   */
  static Hedge of(List<String> before, List<String> after) {
    if (startsWith(after, "more")
        || startsWith(after, "or", "more")
        || startsWith(after, "or", "so", "more")) {
      return Hedge.AT_LEAST;
    }
    if (startsWith(after, "or", "fewer") || startsWith(after, "or", "less")) {
      return Hedge.AT_MOST;
    }
    int end = before.size();
    while (end > 0 && BETWEEN.contains(before.get(end - 1))) {
      end--;
    }
    for (int from = Math.max(0, end - 3); from < end; from++) {
      Hedge found = BEFORE.get(String.join(" ", before.subList(from, end)));
      if (found != null) {
        return found;
      }
    }
    return startsWith(after, "or", "so") ? Hedge.ABOUT : Hedge.EXACTLY;
  }

  private static boolean startsWith(List<String> words, String... start) {
    return words.size() >= start.length && words.subList(0, start.length).equals(List.of(start));
  }
}
