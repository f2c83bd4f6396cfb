package org.hearsay.operations;

/**
 * How to serve those who run the server.
 *
 * @param port 0 for any that is free; only this machine can reach it
 * @param token what a request for upkeep must bring
 */
public record OperationsSettings(int port, String token) {

  private static final int SHORTEST = 16;

  public OperationsSettings {
    if (port < 0 || port > 65535) {
      throw new IllegalArgumentException("Not a port: %d".formatted(port));
    }
    if (token.length() < SHORTEST || !token.matches("[\\x21-\\x7e]+")) {
      throw new IllegalArgumentException(
          "The token must have at least %d characters, of ASCII, without spaces."
              .formatted(SHORTEST));
    }
  }

  /** Hides the token. */
  @Override
  public String toString() {
    return "OperationsSettings[port=%d]".formatted(port);
  }
}
