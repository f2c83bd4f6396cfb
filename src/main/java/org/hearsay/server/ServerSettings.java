package org.hearsay.server;

import java.time.Duration;

/**
 * How to serve.
 *
 * @param port 0 for any that is free
 * @param loopback whether only this machine can reach it
 * @param timeout how long a query may take
 */
public record ServerSettings(int port, boolean loopback, Duration timeout) {

  public ServerSettings {
    if (port < 0 || port > 65535) {
      throw new IllegalArgumentException("Not a port: %d".formatted(port));
    }
  }

  /** On this machine only, with queries of at most 30 s. */
  public static ServerSettings onPort(int port) {
    return new ServerSettings(port, true, Duration.ofSeconds(30));
  }
}
