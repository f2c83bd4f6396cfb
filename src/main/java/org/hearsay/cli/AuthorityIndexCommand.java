package org.hearsay.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.authority.AuthorityIndexer;
import org.hearsay.entity.AuthorityReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** CSV files of an authority to an index on disk. */
@Command(
    name = "index",
    mixinStandardHelpOptions = true,
    description = {
      "Make an index on disk of CSV files of more than some 100,000 names, which would take "
          + "too long to read, and too much memory, at each start. Give its folder as --authority."
    })
final class AuthorityIndexCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "CSV files, and folders of them, in the form of data/authority.")
  private List<Path> files = List.of();

  @Mixin private final OutputFolderOptions out = new OutputFolderOptions();

  @Override
  public Integer call() {
    int size =
        AuthorityIndexer.write(
            files, AuthorityReader.read(Home.find().authority()), out.folder(), out.replaces());
    Commands.err(spec).println("%d entities indexed in %s".formatted(size, out.folder()));
    return ExitCode.DONE;
  }
}
