package org.hearsay.cli;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.hearsay.store.StatementStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the store is. */
final class StoreOption {

  @Option(
      names = "--store",
      paramLabel = "DIR",
      description = "Folder of the store (default: ${DEFAULT-VALUE}).")
  private Path directory = Path.of("hearsay-data");

  @Option(
      names = "--base",
      paramLabel = "IRI",
      description = "What the IRIs of a new store begin with%n(default: http://localhost:3030/).")
  private @Nullable String base;

  /** Opens the store, or makes it. */
  StatementStore openOrCreate() {
    try {
      InstantSource clock = InstantSource.system();
      return base == null
          ? StatementStore.open(directory, clock)
          : StatementStore.open(directory, base, clock);
    } catch (IllegalArgumentException e) {
      throw new UsageException(String.valueOf(e.getMessage()), e);
    } catch (UncheckedIOException e) {
      throw new UnusableStoreException(
          "The store %s cannot be opened: %s".formatted(directory, e.getMessage()), e);
    }
  }

  /** The base that was asked for, if any. */
  Optional<String> findBase() {
    return Optional.ofNullable(base);
  }

  /** Opens a store that is there already. */
  StatementStore openExisting() {
    if (!StatementStore.existsIn(directory)) {
      throw new UnusableStoreException(
          "There is no store in %s. Maybe make one by 'hearsay load' or 'hearsay up'."
              .formatted(directory),
          null);
    }
    return openOrCreate();
  }

  /** There is no store in the folder, or none that can be read. */
  static final class UnusableStoreException extends RuntimeException {
    private static final long serialVersionUID = 1;

    UnusableStoreException(String message, @Nullable Throwable cause) {
      super(message, cause);
    }
  }
}
