package org.hearsay.cli;

import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** What picocli injects into a command, checked once. */
final class Commands {

  private Commands() {}

  static PrintWriter out(@Nullable CommandSpec spec) {
    return injected(spec).commandLine().getOut();
  }

  static PrintWriter err(@Nullable CommandSpec spec) {
    return injected(spec).commandLine().getErr();
  }

  private static CommandSpec injected(@Nullable CommandSpec spec) {
    if (spec == null) {
      throw new IllegalStateException("Picocli did not inject the command");
    }
    return spec;
  }
}
