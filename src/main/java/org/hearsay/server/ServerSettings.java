package org.hearsay.server;

import org.hearsay.query.QueryLimits;

/**
 * How to serve.
 *
 * @param port 0 for any that is free
 * @param loopback whether only this machine can reach it
 * @param limits what queries may cost
 */
public record ServerSettings(int port, boolean loopback, QueryLimits limits) {

  public ServerSettings {
    if (port < 0 || port > 65535) {
      throw new IllegalArgumentException("Not a port: %d".formatted(port));
    }
  }

  /** On this machine only, with the usual limits. */
  public static ServerSettings onPort(int port) {
    return new ServerSettings(port, true, QueryLimits.DEFAULT);
  }
}
