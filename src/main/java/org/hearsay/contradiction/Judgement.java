package org.hearsay.contradiction;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * That statements may conflict.
 *
 * @param confidence that a careful reader would agree, from 0 to 1
 * @param evidence the words on both sides
 * @param why one sentence, without a verdict on who is right
 * @param difference what exactly differs, in normalised words that a better extractor would find
 *     too: {@code like → unlike}; sorted
 */
public record Judgement(
    Kind kind,
    Severity severity,
    double confidence,
    List<Evidence> evidence,
    String why,
    Set<String> difference) {

  public Judgement {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("Not a confidence: " + confidence);
    }
    evidence = List.copyOf(evidence);
    difference = new TreeSet<>(difference);
  }
}
