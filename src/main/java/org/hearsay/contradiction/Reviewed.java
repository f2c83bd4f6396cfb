package org.hearsay.contradiction;

import java.util.Set;
import java.util.TreeSet;

/**
 * A review with the finding as it stood then, so that it is known what was decided on even where
 * the findings were made anew.
 *
 * @param between the IRIs of the statements
 * @param difference what differed; see {@link Judgement}
 */
public record Reviewed(Review review, Kind kind, Set<String> between, Set<String> difference) {

  public Reviewed {
    between = new TreeSet<>(between);
    difference = new TreeSet<>(difference);
  }
}
