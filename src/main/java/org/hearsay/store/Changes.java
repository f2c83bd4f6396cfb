package org.hearsay.store;

/**
 * What a write did.
 *
 * @param added articles that were not there
 * @param changed articles that were there and say something else now
 * @param unchanged articles that were there and say the same
 * @param quadsAdded in all graphs
 * @param quadsRemoved in all graphs
 */
public record Changes(int added, int changed, int unchanged, long quadsAdded, long quadsRemoved) {

  public static final Changes NONE = new Changes(0, 0, 0, 0, 0);

  /** The number of articles that came in. */
  public int articles() {
    return added + changed + unchanged;
  }

  /** Whether nothing was written. */
  public boolean isEmpty() {
    return quadsAdded == 0 && quadsRemoved == 0;
  }

  /** Both together. */
  public Changes plus(Changes other) {
    return new Changes(
        added + other.added,
        changed + other.changed,
        unchanged + other.unchanged,
        quadsAdded + other.quadsAdded,
        quadsRemoved + other.quadsRemoved);
  }
}
