package org.hearsay.cli;

import java.nio.file.Files;
import java.nio.file.Path;

/** The folder that holds the application's {@code data/}. */
record Home(Path folder) {

  /** Set by {@code bin/hearsay}; where it is not, the working directory is meant. */
  static final String PROPERTY = "hearsay.home";

  static Home find() {
    Path folder = Path.of(System.getProperty(PROPERTY, ""));
    if (!Files.isDirectory(folder.resolve("data"))) {
      throw new UsageException(
          "No folder %s. Maybe start Hearsay by bin/hearsay."
              .formatted(folder.resolve("data").toAbsolutePath()));
    }
    return new Home(folder);
  }

  Path model() {
    return folder.resolve("data").resolve("model");
  }

  Path authority() {
    return folder.resolve("data").resolve("authority");
  }

  Path sample() {
    return folder.resolve("data").resolve("sample");
  }
}
