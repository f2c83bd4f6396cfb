package org.hearsay.attribution;

/** For one cue, how likely each token of a window is source, content, or neither. */
final class RoleTable {

  private final int firstToken;
  private final float[] source;
  private final float[] content;

  private RoleTable(int firstToken, float[] source, float[] content) {
    this.firstToken = firstToken;
    this.source = source;
    this.content = content;
  }

  /** The probabilities of the tokens from {@code firstToken} on; the arrays are not copied. */
  static RoleTable of(int firstToken, float[] source, float[] content) {
    return new RoleTable(firstToken, source, content);
  }

  int firstToken() {
    return firstToken;
  }

  /** The token after the last one of the table. */
  int end() {
    return firstToken + source.length;
  }

  double source(int token) {
    return source[token - firstToken];
  }

  double content(int token) {
    return content[token - firstToken];
  }
}
