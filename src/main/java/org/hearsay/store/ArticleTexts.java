package org.hearsay.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** The articles' texts, one file each, named by the SHA-256 of its content. */
record ArticleTexts(Path directory) {

  private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

  void put(String sha256, String text) {
    Path file = file(sha256);
    if (Files.exists(file)) {
      return;
    }
    try {
      Files.createDirectories(directory);
      new DurableFile(file).write(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Optional<String> find(String sha256) {
    try {
      return Optional.of(Files.readString(file(sha256)));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path file(String sha256) {
    if (!SHA_256.matcher(sha256).matches()) {
      throw new IllegalArgumentException("Not a SHA-256: '%s'".formatted(sha256));
    }
    return directory.resolve(sha256 + ".txt");
  }
}
