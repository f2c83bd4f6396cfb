package org.hearsay.cli;

import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * Where a command writes bytes: standard output, or a file that appears under its name only once it
 * is whole.
 */
final class BinaryOutput implements AutoCloseable {

  private static final int BUFFER_BYTES = 1 << 16;

  private final OutputStream stream;
  private final Optional<Path> file;
  private boolean done;

  private BinaryOutput(OutputStream stream, Optional<Path> file) {
    this.stream = new BufferedOutputStream(stream, BUFFER_BYTES);
    this.file = file;
  }

  static BinaryOutput standard() {
    return new BinaryOutput(new StandardOutput(), Optional.empty());
  }

  static BinaryOutput to(Path file) {
    if (Files.isDirectory(file)) {
      throw new UsageException("Cannot write %s: it is a folder.".formatted(file));
    }
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new UsageException(
          "Cannot write %s: there is no folder %s.".formatted(file, file.getParent()));
    }
    // A device or a pipe, such as /dev/null, is written to and never replaced.
    boolean replaced = !Files.exists(file) || Files.isRegularFile(file);
    try {
      return replaced
          ? new BinaryOutput(new FileOutputStream(part(file).toFile()), Optional.of(file))
          : new BinaryOutput(new FileOutputStream(file.toFile()), Optional.empty());
    } catch (IOException e) {
      throw new UsageException("Cannot write %s: %s".formatted(file, e.getMessage()), e);
    }
  }

  private static Path part(Path file) {
    return file.resolveSibling(file.getFileName() + ".part");
  }

  OutputStream stream() {
    return stream;
  }

  /** Says that all was written, so that closing gives the file its name. */
  void done() {
    done = true;
  }

  @Override
  public void close() {
    try {
      stream.close();
      if (file.isPresent()) {
        if (done) {
          Files.move(part(file.get()), file.get(), StandardCopyOption.REPLACE_EXISTING);
        } else {
          Files.deleteIfExists(part(file.get()));
        }
      }
    } catch (IOException e) {
      throw new UsageException("Cannot write: " + e.getMessage(), e);
    }
  }
}
