package org.hearsay.store;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A file that holds all of a store.
 *
 * @param syntax what it is written in before it was compressed
 * @param bytes its size
 * @param sha256 the hash of the compressed file, in hexadecimal digits
 * @param version of the store that it holds
 * @param modified when the file was written
 */
public record Dump(
    Path file, Syntax syntax, long bytes, String sha256, long version, Instant modified) {

  /** What dumps are written in. */
  public enum Syntax {
    NQ("nq", "application/n-quads"),
    TRIG("trig", "application/trig");

    private final String suffix;
    private final String mediaType;

    Syntax(String suffix, String mediaType) {
      this.suffix = suffix;
      this.mediaType = mediaType;
    }

    /** The ending of names, without its dot. */
    public String suffix() {
      return suffix;
    }

    /** What the file is once it is unpacked. */
    public String mediaType() {
      return mediaType;
    }
  }

  /** The name of its file. */
  public String name() {
    return String.valueOf(file.getFileName());
  }
}
