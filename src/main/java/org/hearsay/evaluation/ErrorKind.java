package org.hearsay.evaluation;

/** What may be wrong with an attribution. */
public enum ErrorKind {
  /** Nothing was found of it. */
  MISSED,
  /** It was found where nobody marked one. */
  FALSE,
  /** It was found, and somebody else is said to have said it. */
  WRONG_SOURCE,
  /** It was found with more or fewer words of its content. */
  WRONG_EXTENT,
  /** It was found by other words than those that attribute it. */
  WRONG_CUE;

  /** Its name in small letters and with hyphens. */
  public String code() {
    return Names.of(this);
  }

  /** Its name for people. */
  public String label() {
    return code().replace('-', ' ');
  }
}
