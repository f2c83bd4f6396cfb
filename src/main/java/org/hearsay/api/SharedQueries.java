package org.hearsay.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Texts that people share by a short id, a file each. The id is the beginning of the text's
 * SHA-256, so that a text has one id, and no id is ever another text. Thread-safe.
 */
final class SharedQueries {

  /** So many are kept. When there is no room, no older one has to go. */
  static final int MOST = 10_000;

  /** In bytes of UTF-8. */
  static final int LONGEST = 64 << 10;

  private static final Pattern ID = Pattern.compile("[0-9a-f]{16}");

  private final Path folder;
  private final int most;

  SharedQueries(Path folder, int most) {
    this.folder = folder;
    this.most = most;
  }

  /** Keeps a text; empty if there is no room. */
  synchronized Optional<String> keep(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (bytes.length > LONGEST) {
      throw new IllegalArgumentException("longer than %d bytes".formatted(LONGEST));
    }
    String id = id(bytes);
    try {
      if (Files.exists(folder.resolve(id))) {
        return Optional.of(id);
      }
      Files.createDirectories(folder);
      if (count() >= most) {
        return Optional.empty();
      }
      Path written = Files.createTempFile(folder, "new-", ".tmp");
      Files.write(written, bytes);
      Files.move(written, folder.resolve(id), StandardCopyOption.ATOMIC_MOVE);
      return Optional.of(id);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text with this id. */
  Optional<String> find(String id) {
    if (!ID.matcher(id).matches() || !Files.exists(folder.resolve(id))) {
      return Optional.empty();
    }
    try {
      return Optional.of(Files.readString(folder.resolve(id)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private long count() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.count();
    }
  }

  private static String id(byte[] text) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(text);
      return HexFormat.of().formatHex(hash, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
