package org.hearsay.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Commands that make authority files. */
@Command(
    name = "authority",
    mixinStandardHelpOptions = true,
    description = "Make files for --authority: who is known by which names.",
    subcommands = {AuthorityImportCommand.class, AuthorityIndexCommand.class})
final class AuthorityCommand implements Runnable {

  @Spec private @Nullable CommandSpec spec;

  @Override
  public void run() {
    throw Commands.wrong(spec, "Which command?");
  }
}
