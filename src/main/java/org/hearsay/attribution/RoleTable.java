package org.hearsay.attribution;

/** For one cue, what each token of a window is: source, content, or neither. */
final class RoleTable {

  private final int firstToken;
  private final double[][] probabilities;
  private final int[] likeliest;
  private final double sure;

  private RoleTable(int firstToken, double[][] probabilities, int[] likeliest, double sure) {
    this.firstToken = firstToken;
    this.probabilities = probabilities;
    this.likeliest = likeliest;
    this.sure = sure;
  }

  /**
   * The roles of the tokens from {@code firstToken} on.
   *
   * @param sure as {@link #sure()}
   */
  static RoleTable of(int firstToken, RoleChain roles, double sure) {
    return new RoleTable(firstToken, roles.probabilities(), roles.likeliest(), sure);
  }

  int firstToken() {
    return firstToken;
  }

  /** The token after the last one of the table. */
  int end() {
    return firstToken + likeliest.length;
  }

  /** The probability that the token is source. */
  double source(int token) {
    return covers(token) ? probabilities[token - firstToken][RoleChain.SOURCE] : 0;
  }

  /** The probability that the token is content. */
  double content(int token) {
    return covers(token) ? probabilities[token - firstToken][RoleChain.CONTENT] : 0;
  }

  /** Whether the token is content in the likeliest reading of all tokens together. */
  boolean isContent(int token) {
    return covers(token) && likeliest[token - firstToken] == RoleChain.CONTENT;
  }

  private boolean covers(int token) {
    return token >= firstToken && token < end();
  }

  /** The log odds that the cue is one, judged by what stands around it. */
  double sure() {
    return sure;
  }
}
