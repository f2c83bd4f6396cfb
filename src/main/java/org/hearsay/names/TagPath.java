package org.hearsay.names;

import java.util.ArrayList;
import java.util.List;

/** The most probable tags of tokens in a row, by Viterbi's method. */
final class TagPath {

  private final int start;
  private final List<float[]> scores;

  /**
   * @param start the first token
   * @param scores the logarithms of the tags' probabilities, for it and each after it
   */
  TagPath(int start, List<float[]> scores) {
    this.start = start;
    this.scores = scores;
  }

  List<NamedSpan> names() {
    int[] tags = tags();
    List<NamedSpan> names = new ArrayList<>();
    int at = 0;
    while (at < tags.length) {
      int end = at + 1;
      if (NameTags.isFirst(tags[at])) {
        while (end < tags.length && NameTags.isLater(tags[end])) {
          end++;
        }
        names.add(name(at, end, tags));
      }
      at = end;
    }
    return names;
  }

  private NamedSpan name(int from, int end, int[] tags) {
    double sum = 0;
    for (int i = from; i < end; i++) {
      sum += scores.get(i)[tags[i]];
    }
    double probability = Math.clamp(Math.exp(sum / (end - from)), Double.MIN_NORMAL, 1);
    return new NamedSpan(start + from, start + end, NameTags.type(tags[from]), probability);
  }

  private int[] tags() {
    int[][] before = new int[scores.size()][];
    double[] best = new double[NameTags.COUNT];
    for (int tag = 0; tag < best.length; tag++) {
      best[tag] = NameTags.isLater(tag) ? Double.NEGATIVE_INFINITY : scores.getFirst()[tag];
    }
    for (int i = 1; i < before.length; i++) {
      before[i] = new int[NameTags.COUNT];
      best = step(best, scores.get(i), before[i]);
    }
    int[] tags = new int[before.length];
    tags[tags.length - 1] = greatest(best);
    for (int i = tags.length - 1; i > 0; i--) {
      tags[i - 1] = before[i][tags[i]];
    }
    return tags;
  }

  private static double[] step(double[] best, float[] score, int[] before) {
    double[] next = new double[best.length];
    for (int tag = 0; tag < next.length; tag++) {
      next[tag] = Double.NEGATIVE_INFINITY;
      for (int previous = 0; previous < best.length; previous++) {
        if (NameTags.mayFollow(previous, tag) && best[previous] + score[tag] > next[tag]) {
          next[tag] = best[previous] + score[tag];
          before[tag] = previous;
        }
      }
    }
    return next;
  }

  private static int greatest(double[] values) {
    int greatest = 0;
    for (int i = 1; i < values.length; i++) {
      greatest = values[i] > values[greatest] ? i : greatest;
    }
    return greatest;
  }
}
