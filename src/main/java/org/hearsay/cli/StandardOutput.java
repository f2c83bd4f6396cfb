package org.hearsay.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Standard output as bytes. Unlike {@link System#out} it does not keep silent when it cannot be
 * written to, so that a command whose reader has gone stops.
 */
final class StandardOutput extends OutputStream {

  private final OutputStream out = new FileOutputStream(FileDescriptor.out);

  /**
   * Standard output as text: UTF-8 whatever the locale, as JSON and RDF are, lest a job under
   * {@code LC_ALL=C} write question marks.
   */
  static PrintWriter writer() {
    return new PrintWriter(
        new OutputStreamWriter(
            new BufferedOutputStream(new StandardOutput()), StandardCharsets.UTF_8));
  }

  @Override
  public void write(int value) {
    write(new byte[] {(byte) value}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    try {
      out.write(bytes, offset, length);
    } catch (IOException e) {
      throw failure(e);
    }
  }

  private static RuntimeException failure(IOException thrown) {
    String message = String.valueOf(thrown.getMessage());
    // The operating system's words for EPIPE; its translations have the English word in them too.
    return message.toLowerCase(Locale.ROOT).contains("pipe")
        ? new ClosedPipeException(thrown)
        : new UsageException("Cannot write to standard output: " + message, thrown);
  }

  /** The reader of standard output has gone, as {@code head} does: no fault, and no more to do. */
  static final class ClosedPipeException extends RuntimeException {
    private static final long serialVersionUID = 1;

    ClosedPipeException(IOException cause) {
      super("Nobody reads standard output any more", cause);
    }
  }
}
