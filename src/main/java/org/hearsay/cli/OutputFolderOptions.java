package org.hearsay.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where a command writes several files. */
final class OutputFolderOptions {

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "The folder to write; it appears once all is whole.")
  private Path folder = Path.of("");

  @Option(names = "--replace", description = "Overwrite what such a command wrote there before.")
  private boolean replace;

  Path folder() {
    return folder;
  }

  boolean replaces() {
    return replace;
  }
}
