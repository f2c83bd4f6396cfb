package org.hearsay.store;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.hearsay.vocab.Graphs;
import org.jspecify.annotations.Nullable;

/**
 * What a store's folder says of itself.
 *
 * @param format the version of its layout; raised when an older software could not read it
 * @param base what all IRIs of its data begin with
 * @param software the version of the software that made it
 */
record StoreProperties(int format, Graphs base, String software) {

  /** The newest layout that this software reads, and the one it writes. */
  static final int FORMAT = 1;

  private static final String FILE = "store.properties";

  static boolean existsIn(Path directory) {
    return Files.isRegularFile(directory.resolve(FILE));
  }

  /** What the folder says; writes it if the folder is new. */
  static StoreProperties ofFolder(Path directory, Optional<String> base) {
    try {
      StoreProperties properties = existsIn(directory) ? read(directory) : create(directory, base);
      base.filter(wanted -> !wanted.equals(properties.base().base()))
          .ifPresent(wanted -> {
            throw new StoreMismatchException(
                "The store %s has the base %s, not %s. A store's base is fixed when it is made. Maybe use another --store."
                    .formatted(directory, properties.base().base(), wanted));
          });
      return properties;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Fails if there are things in the folder and they are no store. */
  static void requireStoreOrEmpty(Path directory) {
    if (existsIn(directory)) {
      return;
    }
    try (Stream<Path> files = Files.list(directory)) {
      if (files.anyMatch(file -> !file.getFileName().toString().startsWith("store."))) {
        throw new StoreMismatchException(
            "%s is a folder with other things in it, not a store. Maybe name a new folder."
                .formatted(directory));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static StoreProperties create(Path directory, Optional<String> base) throws IOException {
    Graphs graphs = new Graphs(base.orElse(StatementStore.DEFAULT_BASE));
    StoreProperties properties = new StoreProperties(FORMAT, graphs, ownVersion());
    new DurableFile(directory.resolve(FILE))
        .write(
            """
            # A store of Hearsay. Do not edit: the IRIs of its data depend on it.
            format=%d
            base=%s
            software=%s
            """
                .formatted(FORMAT, graphs.base(), properties.software()));
    return properties;
  }

  private static StoreProperties read(Path directory) throws IOException {
    Path file = directory.resolve(FILE);
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    }
    int format = number(file, properties.getProperty("format", ""));
    String software = properties.getProperty("software", "unknown");
    if (format > FORMAT) {
      throw new StoreMismatchException(
          "The store %s was made by version %s in format %d; this is version %s, which reads formats up to %d. Maybe update this software."
              .formatted(directory, software, format, ownVersion(), FORMAT));
    }
    return new StoreProperties(format, base(file, properties.getProperty("base", "")), software);
  }

  private static int number(Path file, String format) {
    try {
      return Integer.parseInt(format);
    } catch (NumberFormatException e) {
      throw new StoreMismatchException(
          "%s: format is '%s', which is no number".formatted(file, format));
    }
  }

  private static Graphs base(Path file, String base) {
    try {
      return new Graphs(base);
    } catch (IllegalArgumentException e) {
      throw new StoreMismatchException("%s: %s".formatted(file, e.getMessage()));
    }
  }

  private static String ownVersion() {
    @Nullable String version = StoreProperties.class.getPackage().getImplementationVersion();
    return version == null ? "unpackaged" : version;
  }
}
