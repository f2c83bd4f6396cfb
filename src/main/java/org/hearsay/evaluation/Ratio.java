package org.hearsay.evaluation;

/**
 * How much of what was found is right, and how much of what is to be found was found.
 *
 * @param rightFound of those found, how many are right, or how much of each
 * @param found how many were found
 * @param foundGold of those to be found, how many were, or how much of each
 * @param gold how many are to be found
 */
public record Ratio(double rightFound, double found, double foundGold, double gold) {

  /** Nothing found and nothing to be found. */
  public static final Ratio NONE = new Ratio(0, 0, 0, 0);

  /** Both together. */
  public Ratio plus(Ratio other) {
    return new Ratio(
        rightFound + other.rightFound,
        found + other.found,
        foundGold + other.foundGold,
        gold + other.gold);
  }

  /** From 0 to 1; 0 if nothing was found. */
  public double precision() {
    return found == 0 ? 0 : rightFound / found;
  }

  /** From 0 to 1; 0 if there is nothing to be found. */
  public double recall() {
    return gold == 0 ? 0 : foundGold / gold;
  }

  /** The harmonic mean of precision and recall; 0 if both are. */
  public double f1() {
    double p = precision();
    double r = recall();
    return p + r == 0 ? 0 : 2 * p * r / (p + r);
  }
}
