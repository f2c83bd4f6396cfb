package org.hearsay.server;

/** Another program listens on the port. The message is for its user. */
public final class PortInUseException extends RuntimeException {

  private final int port;

  PortInUseException(int port, Throwable cause) {
    super(
        "Port %d is in use. Maybe another server runs; stop it, or choose another --port (0 for any that is free)."
            .formatted(port),
        cause);
    this.port = port;
  }

  /** The port. */
  public int port() {
    return port;
  }
}
