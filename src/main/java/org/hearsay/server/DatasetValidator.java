package org.hearsay.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.function.Supplier;
import org.hearsay.http.Validator;
import org.hearsay.store.StatementStore;
import org.jspecify.annotations.Nullable;

/**
 * What all that is made from the store and the software alone is valid by: it changes with each
 * write, with a new store, and with a new build.
 */
final class DatasetValidator implements Supplier<Validator> {

  private final StatementStore store;
  private final String build = build();

  DatasetValidator(StatementStore store) {
    this.store = store;
  }

  @Override
  public Validator get() {
    long written = store.modified().toEpochMilli();
    String tag =
        "%s.%s.%s".formatted(store.version(), Long.toString(written, Character.MAX_RADIX), build);
    return new Validator(tag, store.modified());
  }

  /** When the software was built. */
  private static String build() {
    @Nullable CodeSource source = DatasetValidator.class.getProtectionDomain().getCodeSource();
    if (source == null) {
      throw new IllegalStateException("The software does not know where it is.");
    }
    try {
      long built = Files.getLastModifiedTime(Path.of(source.getLocation().toURI())).toMillis();
      return Long.toString(built, Character.MAX_RADIX);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
