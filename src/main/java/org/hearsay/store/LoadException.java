package org.hearsay.store;

import java.nio.file.Path;

/** A file of RDF cannot be loaded. The message begins with the file, and the line if known. */
public final class LoadException extends StoreException {

  private final String location;
  private final String reason;

  LoadException(Path file, String reason) {
    super("%s: %s".formatted(file, reason));
    this.location = file.toString();
    this.reason = reason;
  }

  LoadException(Path file, long line, String reason) {
    super("%s:%d: %s".formatted(file, line, reason));
    this.location = file + ":" + line;
    this.reason = reason;
  }

  LoadException(Path file, String reason, Throwable cause) {
    super("%s: %s".formatted(file, reason), cause);
    this.location = file.toString();
    this.reason = reason;
  }

  /** The file, with the line where it is known. */
  public String location() {
    return location;
  }

  /** What is wrong there. */
  public String reason() {
    return reason;
  }
}
