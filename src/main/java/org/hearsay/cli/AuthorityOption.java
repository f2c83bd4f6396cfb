package org.hearsay.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.entity.AuthorityFile;
import picocli.CommandLine.Option;

/** What users know of people and bodies beside what is shipped. */
final class AuthorityOption {

  @Option(
      names = "--authority",
      paramLabel = "F",
      description = {
        "People, organisations, outlets, places and posts of your own: a CSV file, or a folder of"
            + " them, as data/README.md tells; may be repeated."
      })
  private List<Path> paths = new ArrayList<>();

  /**
   * The files and folders, in the order in which they were given. One that is missing or no
   * authority fails here, before anything is made or loaded.
   */
  List<Path> paths() {
    paths.forEach(AuthorityFile::in);
    return List.copyOf(paths);
  }
}
