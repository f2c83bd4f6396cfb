package org.hearsay.sparql;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Holds an answer until it is whole, so that a client never gets the beginning of one that fails:
 * in memory at first, in a file of no name if it gets long.
 */
final class Spool extends OutputStream {

  private static final int IN_MEMORY = 1 << 20;

  private final long most;
  private final ByteArrayOutputStream memory = new ByteArrayOutputStream();
  private Optional<FileChannel> file = Optional.empty();
  private long size;

  /** The answer is longer than it may be. */
  static final class TooLongException extends RuntimeException {}

  /**
   * An empty one.
   *
   * @param most how many bytes it may hold
   */
  Spool(long most) {
    this.most = most;
  }

  long size() {
    return size;
  }

  @Override
  public void write(int octet) throws IOException {
    write(new byte[] {(byte) octet}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    size += length;
    if (size > most) {
      throw new TooLongException();
    }
    if (file.isEmpty() && size <= IN_MEMORY) {
      memory.write(bytes, from, length);
      return;
    }
    FileChannel channel = file.isPresent() ? file.get() : toFile();
    ByteBuffer buffer = ByteBuffer.wrap(bytes, from, length);
    while (buffer.hasRemaining()) {
      channel.write(buffer);
    }
  }

  private FileChannel toFile() throws IOException {
    Path path = Files.createTempFile("hearsay-answer-", "");
    FileChannel channel =
        FileChannel.open(
            path,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.DELETE_ON_CLOSE);
    file = Optional.of(channel);
    channel.write(ByteBuffer.wrap(memory.toByteArray()));
    memory.reset();
    return channel;
  }

  /** Sends it all. */
  void sendTo(OutputStream out) throws IOException {
    if (file.isPresent()) {
      file.get().position(0);
      Channels.newInputStream(file.get()).transferTo(out);
    } else {
      memory.writeTo(out);
    }
  }

  @Override
  public void close() throws IOException {
    if (file.isPresent()) {
      file.get().close();
    }
  }
}
