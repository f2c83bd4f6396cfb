package org.hearsay.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The claim of one process on a store's folder.
 *
 * <p>The operating system gives it back when the process ends, however it ends, so there is no
 * stale lock. It is taken before TDB2 takes its own, whose failure is harder to tell from a defect.
 */
final class StoreLock implements AutoCloseable {

  private final FileChannel channel;

  private StoreLock(FileChannel channel) {
    this.channel = channel;
  }

  /** Claims the folder, or throws {@link StoreUnavailableException}. */
  static StoreLock take(Path directory) {
    Path file = directory.resolve("store.lock");
    try {
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (!locked(channel)) {
        channel.close();
        throw taken(directory, file);
      }
      channel.truncate(0);
      channel.write(ByteBuffer.wrap(ownPid().getBytes(StandardCharsets.US_ASCII)));
      return new StoreLock(channel);
    } catch (IOException e) {
      throw new StoreUnavailableException(
          "The store %s cannot be locked: %s".formatted(directory, e), e);
    }
  }

  private static boolean locked(FileChannel channel) throws IOException {
    try {
      @Nullable FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      // This same process has it open already.
      return false;
    }
  }

  private static StoreUnavailableException taken(Path directory, Path file) {
    String who = findPid(file).map(pid -> " (process " + pid + ")").orElse("");
    return new StoreUnavailableException(
        "The store %s is in use by another program%s. Maybe a server is running on it; stop it, or use another --store."
            .formatted(directory, who));
  }

  private static Optional<String> findPid(Path file) {
    try {
      String pid = Files.readString(file).strip();
      return pid.matches("[0-9]+") ? Optional.of(pid) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static String ownPid() {
    return Long.toString(ProcessHandle.current().pid());
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
