package org.hearsay.quality;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.article.Span;
import org.hearsay.article.Text;

/**
 * Which attribution found is which one expected: those that share at least half of the words of
 * their contents, the best first, each once.
 */
final class Alignment {

  private static final double LEAST = .5;

  private final Text text;
  private final List<Span> words = new ArrayList<>();

  Alignment(Text text) {
    this.text = text;
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean blank = i == text.length() || Character.isWhitespace(text.at(i));
      if (blank && start >= 0) {
        words.add(new Span(start, i));
      }
      start = blank ? -1 : start < 0 ? i : start;
    }
  }

  /** Indices of one expected and one found. */
  record Pair(int expected, int found, double overlap) {}

  List<Pair> of(List<Gold> expected, List<Found> found) {
    List<Pair> candidates = new ArrayList<>();
    for (int i = 0; i < expected.size(); i++) {
      for (int j = 0; j < found.size(); j++) {
        double overlap = overlap(expected.get(i).content(), found.get(j).content());
        if (overlap >= LEAST) {
          candidates.add(new Pair(i, j, overlap));
        }
      }
    }
    candidates.sort(
        Comparator.comparingDouble(Pair::overlap)
            .reversed()
            .thenComparingInt(Pair::expected)
            .thenComparingInt(Pair::found));
    Set<Integer> taken = new HashSet<>();
    Set<Integer> given = new HashSet<>();
    List<Pair> pairs = new ArrayList<>();
    for (Pair pair : candidates) {
      if (!taken.contains(pair.expected()) && !given.contains(pair.found())) {
        taken.add(pair.expected());
        given.add(pair.found());
        pairs.add(pair);
      }
    }
    return pairs;
  }

  private double overlap(List<Span> one, List<Span> other) {
    BitSet both = wordsIn(one);
    BitSet all = wordsIn(one);
    both.and(wordsIn(other));
    all.or(wordsIn(other));
    return all.isEmpty() ? 0 : (double) both.cardinality() / all.cardinality();
  }

  /** The words of which a letter or digit is covered, and marks alone that are covered at all. */
  private BitSet wordsIn(List<Span> spans) {
    BitSet covered = new BitSet();
    for (int i = 0; i < words.size(); i++) {
      Span word = words.get(i);
      for (Span span : spans) {
        int start = Math.max(word.start(), span.start());
        int end = Math.min(word.end(), span.end());
        if (start < end && (hasLetter(start, end) || !hasLetter(word.start(), word.end()))) {
          covered.set(i);
        }
      }
    }
    return covered;
  }

  private boolean hasLetter(int start, int end) {
    return text.slice(start, end)
        .codePoints()
        .anyMatch(it -> Character.isLetterOrDigit(it) || it == '_');
  }
}
