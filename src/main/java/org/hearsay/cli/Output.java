package org.hearsay.cli;

import java.io.PrintWriter;

/** Lines of text on standard output. */
final class Output implements AutoCloseable {

  private final PrintWriter writer;

  private Output(PrintWriter writer) {
    this.writer = writer;
  }

  static Output standard(PrintWriter out) {
    return new Output(out);
  }

  /**
   * Writes one line.
   *
   * @throws ClosedPipeException if nobody reads standard output any more
   */
  void line(String line) {
    writer.print(line);
    writer.print('\n');
    if (writer.checkError()) {
      throw new ClosedPipeException();
    }
  }

  /** The reader of standard output has gone, as {@code head} does: no fault, and no more to do. */
  static final class ClosedPipeException extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  @Override
  public void close() {
    writer.flush();
  }
}
