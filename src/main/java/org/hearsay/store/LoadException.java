package org.hearsay.store;

import java.nio.file.Path;

/** A file of RDF cannot be loaded. The message begins with the file, and the line if known. */
public final class LoadException extends StoreException {

  LoadException(Path file, String reason) {
    super("%s: %s".formatted(file, reason));
  }

  LoadException(Path file, long line, String reason) {
    super("%s:%d: %s".formatted(file, line, reason));
  }

  LoadException(Path file, String reason, Throwable cause) {
    super("%s: %s".formatted(file, reason), cause);
  }
}
