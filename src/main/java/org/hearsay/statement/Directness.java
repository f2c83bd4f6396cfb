package org.hearsay.statement;

/** Whether an article gives the speaker's own words. */
public enum Directness {
  /** All of the content is quoted. */
  DIRECT,
  /** Some of it is. */
  MIXED,
  /** None of it is. */
  INDIRECT
}
