package org.hearsay.http;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file as an answer: the whole, or the one range of it that the client asks for (RFC 9110,
 * section 14). Several ranges at once get the whole.
 */
public record FileAnswer(Path file, String contentType, Validator validator) {

  private static final Pattern RANGE = Pattern.compile("bytes\\s*=\\s*([0-9]{0,18})-([0-9]{0,18})");

  private record Part(long start, long length) {}

  /** Sends it. */
  public void send(Exchange exchange) throws IOException {
    HttpServletResponse response = exchange.response();
    response.setHeader("Accept-Ranges", "bytes");
    if (exchange.unchanged(validator)) {
      return;
    }
    long size = Files.size(file);
    Optional<Matcher> range = range(exchange);
    Part part = range.isPresent() ? part(range.get(), size) : new Part(0, size);
    if (range.isPresent()) {
      response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
      response.setHeader(
          "Content-Range",
          "bytes %d-%d/%d".formatted(part.start(), part.start() + part.length() - 1, size));
    }
    response.setContentType(contentType);
    response.setContentLengthLong(part.length());
    if (!exchange.request().getMethod().equals("HEAD")) {
      copy(part, response.getOutputStream());
    }
  }

  /** The range asked for, unless the client has an other edition of the rest. */
  private Optional<Matcher> range(Exchange exchange) {
    String tag = '"' + validator.tag() + '"';
    if (exchange.header("If-Range").filter(it -> !it.strip().equals(tag)).isPresent()) {
      return Optional.empty();
    }
    return exchange
        .header("Range")
        .map(it -> RANGE.matcher(it.strip()))
        .filter(it -> it.matches() && it.group(1).length() + it.group(2).length() > 0);
  }

  private static Part part(Matcher range, long size) {
    boolean suffix = range.group(1).isEmpty();
    long first =
        suffix
            ? Math.max(0, size - Long.parseLong(range.group(2)))
            : Long.parseLong(range.group(1));
    long last =
        suffix || range.group(2).isEmpty()
            ? size - 1
            : Math.min(size - 1, Long.parseLong(range.group(2)));
    if (first > last) {
      throw new ProblemException(
          new Problem(416, "Range not satisfiable", "It has %d bytes.".formatted(size))
              .with("Content-Range", "bytes */" + size));
    }
    return new Part(first, last - first + 1);
  }

  private void copy(Part part, OutputStream out) throws IOException {
    WritableByteChannel sink = Channels.newChannel(out);
    try (FileChannel channel = FileChannel.open(file)) {
      long done = 0;
      while (done < part.length()) {
        long copied = channel.transferTo(part.start() + done, part.length() - done, sink);
        if (copied <= 0) {
          throw new IOException("The file became shorter: " + file.getFileName());
        }
        done += copied;
      }
    }
  }
}
