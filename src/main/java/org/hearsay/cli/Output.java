package org.hearsay.cli;

import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * Where a command writes its result: standard output, or a file that appears under its name only
 * when it is whole.
 */
final class Output implements AutoCloseable {

  private final PrintWriter writer;
  private final Optional<Path> file;

  private Output(PrintWriter writer, Optional<Path> file) {
    this.writer = writer;
    this.file = file;
  }

  static Output standard(PrintWriter out) {
    return new Output(out, Optional.empty());
  }

  static Output to(Path file) {
    try {
      OutputStream stream = new FileOutputStream(part(file).toFile());
      return new Output(
          new PrintWriter(new BufferedOutputStream(stream), false, StandardCharsets.UTF_8),
          Optional.of(file));
    } catch (IOException e) {
      throw new UsageException("Cannot write %s: %s".formatted(file, e.getMessage()), e);
    }
  }

  private static Path part(Path file) {
    return file.resolveSibling(file.getFileName() + ".part");
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
    file.ifPresent(this::finish);
  }

  private void finish(Path whole) {
    writer.close();
    try {
      Files.move(part(whole), whole, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UsageException("Cannot write %s: %s".formatted(whole, e.getMessage()), e);
    }
  }
}
