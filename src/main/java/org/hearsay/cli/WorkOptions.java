package org.hearsay.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How a command works through articles. */
final class WorkOptions {

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "Articles to work on at a time (default: the number of processors).")
  void jobs(int wanted) {
    if (wanted < 1) {
      throw Commands.wrong(spec, "--jobs must be at least 1, not " + wanted);
    }
    jobs = wanted;
  }

  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(
      names = {"-q", "--quiet"},
      description = "No progress and no summary.")
  private boolean quiet;

  int jobs() {
    return jobs;
  }

  boolean isQuiet() {
    return quiet;
  }
}
