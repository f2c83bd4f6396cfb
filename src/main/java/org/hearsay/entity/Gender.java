package org.hearsay.entity;

/** The pronouns that refer to a person, as far as known. */
public enum Gender {
  FEMALE,
  MALE,
  UNKNOWN;

  /** Whether both may be of one person. */
  public boolean fits(Gender other) {
    return this == UNKNOWN || other == UNKNOWN || this == other;
  }
}
