package org.hearsay.proposition;

/** How exactly a number is given. */
public enum Hedge {
  EXACTLY("exactly"),
  ABOUT("about"),
  AT_LEAST("at-least"),
  AT_MOST("at-most");

  private final String code;

  Hedge(String code) {
    this.code = code;
  }

  /** The local name of the code. */
  public String code() {
    return code;
  }
}
