package org.hearsay.cli;

import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** What picocli injects into a command, checked once. */
final class Commands {

  private Commands() {}

  static PrintWriter out(@Nullable CommandSpec spec) {
    return injected(spec).commandLine().getOut();
  }

  static PrintWriter err(@Nullable CommandSpec spec) {
    return injected(spec).commandLine().getErr();
  }

  /** The call is wrong; found while it is parsed, so before anything is done. */
  static ParameterException wrong(@Nullable CommandSpec spec, String message) {
    return new ParameterException(injected(spec).commandLine(), message);
  }

  private static CommandSpec injected(@Nullable CommandSpec spec) {
    if (spec == null) {
      throw new IllegalStateException("Picocli did not inject the command");
    }
    return spec;
  }
}
