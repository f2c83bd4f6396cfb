package org.hearsay.authority;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.entity.AuthorityException;
import org.hearsay.entity.AuthorityTable;

/** A folder of files that appear under it only once all are whole. */
final class OutputFolder implements AutoCloseable {

  private final Path folder;
  private final Path part;

  private OutputFolder(Path folder, Path part) {
    this.folder = folder;
    this.part = part;
  }

  /**
   * A folder to write into.
   *
   * @param replace whether files of another time may go
   * @throws AuthorityException if it holds something and may not
   */
  static OutputFolder at(Path folder, boolean replace) {
    requireFree(folder, replace);
    Path absolute = folder.toAbsolutePath().normalize();
    try {
      Path part = absolute.resolveSibling(absolute.getFileName() + ".part");
      delete(part);
      return new OutputFolder(absolute, Files.createDirectories(part));
    } catch (IOException e) {
      throw new AuthorityException("Cannot write %s: %s".formatted(folder, e.getMessage()), e);
    }
  }

  /** Fails as {@link #at} would, and makes nothing. */
  static void requireFree(Path folder, boolean replace) {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new AuthorityException("Cannot write %s: a file is in the way.".formatted(folder));
    }
    try {
      if (!replace && Files.isDirectory(folder) && !list(folder).isEmpty()) {
        throw new AuthorityException(
            "Cannot write %s: there is something in it. Maybe give --replace.".formatted(folder));
      }
    } catch (IOException e) {
      throw new AuthorityException("Cannot write %s: %s".formatted(folder, e.getMessage()), e);
    }
  }

  /** Where to write meanwhile. */
  Path part() {
    return part;
  }

  /** Gives the files their place; what was there of the same kind goes. */
  void done() throws IOException {
    Files.createDirectories(folder);
    for (Path old : list(folder)) {
      if (isOurs(old)) {
        delete(old);
      }
    }
    for (Path file : list(part)) {
      Files.move(file, folder.resolve(file.getFileName()));
    }
  }

  private boolean isOurs(Path file) {
    return file.equals(NamesOnDisk.in(folder))
        || file.equals(Review.in(folder))
        || Arrays.stream(AuthorityTable.values()).anyMatch(it -> file.endsWith(it.fileName()));
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private static void delete(Path path) throws IOException {
    if (Files.exists(path)) {
      try (Stream<Path> files = Files.walk(path)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  @Override
  public void close() {
    try {
      delete(part);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot delete " + part, e);
    }
  }
}
