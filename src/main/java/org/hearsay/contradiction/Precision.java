package org.hearsay.contradiction;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How often people who looked at findings of one kind confirmed them. Each finding counts once, by
 * the last decision to confirm or dismiss it.
 */
public record Precision(int confirmed, int dismissed) {

  /** From how many decided findings on a kind is judged by them. */
  private static final int ENOUGH = 30;

  /** Below this, a kind is no longer brought before people. */
  private static final double LEAST = 0.6;

  /** The 97.5th percentile of the normal distribution, for an interval of 95 %. */
  private static final double Z = 1.959964;

  /** Of each kind that anything was decided on. */
  public static Map<Kind, Precision> byKind(List<Reviewed> reviews) {
    Map<String, Reviewed> last = new HashMap<>();
    for (Reviewed it : new Standing(reviews).reviews()) {
      Review.Verdict verdict = it.review().verdict();
      if (verdict == Review.Verdict.CONFIRM || verdict == Review.Verdict.DISMISS) {
        last.put(it.review().finding(), it);
      }
    }
    Map<Kind, Precision> found = new EnumMap<>(Kind.class);
    for (Reviewed it : last.values()) {
      boolean confirms = it.review().verdict() == Review.Verdict.CONFIRM;
      found.merge(it.kind(), new Precision(confirms ? 1 : 0, confirms ? 0 : 1), Precision::plus);
    }
    return found;
  }

  private Precision plus(Precision other) {
    return new Precision(confirmed + other.confirmed, dismissed + other.dismissed);
  }

  /** How many findings were decided on. */
  public int decided() {
    return confirmed + dismissed;
  }

  /** The confirmed share of the decided ones; 0 if there are none. */
  public double share() {
    return decided() == 0 ? 0 : (double) confirmed / decided();
  }

  /** The lower end of Wilson's interval of 95 %. */
  public double low() {
    return decided() == 0 ? 0 : Math.max(0, centre() - spread());
  }

  /** The upper end of Wilson's interval of 95 %. */
  public double high() {
    return decided() == 0 ? 1 : Math.min(1, centre() + spread());
  }

  /** Whether the kind is wrong too often to be more than information. */
  public boolean demotes() {
    return decided() >= ENOUGH && share() < LEAST;
  }

  private double centre() {
    return (share() + Z * Z / (2 * decided())) / (1 + Z * Z / decided());
  }

  private double spread() {
    double n = decided();
    return Z * Math.sqrt(share() * (1 - share()) / n + Z * Z / (4 * n * n)) / (1 + Z * Z / n);
  }
}
