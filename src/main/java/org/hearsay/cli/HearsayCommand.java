package org.hearsay.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The {@code hearsay} command; its subcommands do the work. */
@Command(
    name = "hearsay",
    mixinStandardHelpOptions = true,
    description = "News articles as a knowledge graph of who said what.")
public final class HearsayCommand {

  private HearsayCommand() {}

  /** A command line ready to execute. */
  public static CommandLine commandLine() {
    return new CommandLine(new HearsayCommand());
  }
}
