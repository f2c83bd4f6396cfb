package org.hearsay.evaluation;

import java.nio.file.Path;

/** What is to be compared cannot be read; the message names the file, and the line if there is. */
public final class EvaluationException extends RuntimeException {

  private static final long serialVersionUID = 1;

  EvaluationException(Path file, String reason) {
    super("%s: %s".formatted(file, reason));
  }

  EvaluationException(Path file, String reason, Throwable cause) {
    super("%s: %s".formatted(file, reason), cause);
  }

  /**
   * Something wrong in a line.
   *
   * @param line from 1
   */
  EvaluationException(Path file, int line, String reason) {
    super("%s:%d: %s".formatted(file, line, reason));
  }
}
