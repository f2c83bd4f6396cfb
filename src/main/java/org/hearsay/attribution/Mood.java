package org.hearsay.attribution;

/** Whether the article tells that something was said. */
public enum Mood {
  /** It was said, written, asked or held. */
  SAID("said"),
  /** It was not: <i>did not say</i>, <i>has yet to confirm</i>, <i>nobody said</i>. */
  NOT_SAID("not-said"),
  /** It is to come, or may: <i>will announce</i>, <i>is expected to say</i>. */
  EXPECTED("expected");

  private final String code;

  Mood(String code) {
    this.code = code;
  }

  /** The name in data. */
  public String code() {
    return code;
  }
}
