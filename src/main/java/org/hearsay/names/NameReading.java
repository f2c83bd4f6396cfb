package org.hearsay.names;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The names of one article while the encoder reads it. Short-lived, for one thread.
 *
 * <p>Shown are, one after another: the states of the word's first and last piece, and of the first
 * pieces of the words before and after it.
 */
public final class NameReading {

  private final NameWords words;
  private final int inputs;
  private final Scorer scorer;
  private final Map<Integer, float[]> read = new HashMap<>();

  /** Says of a token, by its states, the logarithm of the probability of each tag. */
  @FunctionalInterface
  interface Scorer {
    float[] score(int token, float[] states);
  }

  NameReading(NameWords words, int inputs, Scorer scorer) {
    this.words = words;
    this.inputs = inputs;
    this.scorer = scorer;
  }

  /** The tokens whose states are wanted. */
  public BitSet wanted() {
    return (BitSet) words.candidates().clone();
  }

  /** Takes the states of a token. */
  public void show(int token, float[] states) {
    if (states.length != inputs) {
      throw new IllegalArgumentException(
          "%d states where the model of names wants %d".formatted(states.length, inputs));
    }
    read.put(token, scorer.score(token, states));
  }

  /** The names, in text order; they do not overlap. */
  public List<NamedSpan> names() {
    List<NamedSpan> names = new ArrayList<>();
    BitSet wanted = words.candidates();
    int start = wanted.nextSetBit(0);
    while (start >= 0) {
      int end = start + 1;
      while (wanted.get(end) && !words.beginsParagraph(end)) {
        end++;
      }
      names.addAll(new TagPath(start, scores(start, end)).names());
      start = wanted.nextSetBit(end);
    }
    return new NameVote(words.article(), read).agreed(names);
  }

  private List<float[]> scores(int start, int end) {
    List<float[]> scores = new ArrayList<>(end - start);
    for (int token = start; token < end; token++) {
      float[] score = read.get(token);
      if (score == null) {
        throw new IllegalStateException("The states of token " + token + " were not shown");
      }
      scores.add(score);
    }
    return scores;
  }
}
