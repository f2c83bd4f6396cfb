package org.hearsay.evaluation;

import java.util.OptionalDouble;

/** How many of all are right. */
public record Share(int right, int all) {

  /** None of none. */
  public static final Share NONE = new Share(0, 0);

  /** Both together. */
  public Share plus(Share other) {
    return new Share(right + other.right, all + other.all);
  }

  /** From 0 to 1; empty if there are none. */
  public OptionalDouble value() {
    return all == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) right / all);
  }
}
