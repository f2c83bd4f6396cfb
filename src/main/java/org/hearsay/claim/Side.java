package org.hearsay.claim;

/** Which side of a claim a statement takes. */
public enum Side {
  AFFIRMS,
  DENIES,
  /** It asks, doubts or supposes. */
  NONE
}
