package org.hearsay.shape;

/** How bad a violation is, worst first. */
public enum Severity {
  /** The data is wrong. */
  VIOLATION,

  /** The data is poorer than it should be. */
  WARNING,

  /** Worth knowing. */
  INFO
}
