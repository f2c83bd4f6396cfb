package org.hearsay.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The version of a store's data, and the mark that says that a commit is under way.
 *
 * <p>The file holds {@code 17}, or {@code 17 writing} from before a commit until after it. Used by
 * one writer at a time.
 */
final class VersionFile {

  private static final String MARK = " writing";

  private final DurableFile file;
  private final boolean interrupted;
  private final AtomicLong version;
  private boolean marked;
  private boolean torn;

  private VersionFile(DurableFile file, long version, boolean interrupted) {
    this.file = file;
    this.version = new AtomicLong(version);
    this.interrupted = interrupted;
    this.marked = interrupted;
  }

  static VersionFile in(Path directory) {
    Path path = directory.resolve("store.version");
    try {
      String text = Files.exists(path) ? Files.readString(path).strip() : "0";
      boolean interrupted = text.endsWith(MARK);
      String number = interrupted ? text.substring(0, text.length() - MARK.length()) : text;
      return new VersionFile(new DurableFile(path), Long.parseLong(number), interrupted);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NumberFormatException e) {
      throw new StoreMismatchException("%s: no version number".formatted(path));
    }
  }

  /**
   * Whether the file was found with the mark set, so that a commit may or may not have happened.
   */
  boolean interrupted() {
    return interrupted;
  }

  long version() {
    return version.get();
  }

  /** When it was last written. */
  Instant modified() {
    try {
      return Files.exists(file.path())
          ? Files.getLastModifiedTime(file.path()).toInstant()
          : Instant.EPOCH;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void beforeCommit() {
    // A mark that an earlier commit left stays until the store is opened anew and mended.
    torn |= marked;
    marked = true;
    write(version + MARK);
  }

  void afterCommit() {
    version.incrementAndGet();
    marked = torn;
    write(version + (torn ? MARK : ""));
  }

  /** Clears the mark after the interrupted commit has been seen to. */
  void mended() {
    version.incrementAndGet();
    marked = false;
    torn = false;
    write(version.toString());
  }

  private void write(String text) {
    try {
      file.write(text + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
