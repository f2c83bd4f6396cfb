package org.hearsay.contradiction;

/** What became of a finding: the codes of {@code c:Status}. */
public enum Status {
  OPEN("open"),
  CONFIRMED("confirmed"),
  DISMISSED("dismissed"),
  DEFERRED("deferred"),
  /** Another finding stands for it. */
  SUPERSEDED("superseded"),
  /** Its statements are no longer there, or no longer conflict. */
  RESOLVED("resolved"),
  /** It was decided on, or resolved, and something new speaks for it. */
  REOPENED("reopened");

  private final String code;

  Status(String code) {
    this.code = code;
  }

  /** The local name of the code. */
  public String code() {
    return code;
  }

  /** Whether somebody should still look at it. */
  public boolean isPending() {
    return this == OPEN || this == REOPENED;
  }
}
