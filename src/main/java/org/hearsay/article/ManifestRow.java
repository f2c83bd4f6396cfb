package org.hearsay.article;

/** One row of a manifest: what it tells of an article, or why it cannot be used. */
sealed interface ManifestRow {

  /** From 1; where the row begins, should it have several lines. */
  int line();

  /** The cell {@code file}; empty when there is none. */
  String file();

  record Entry(int line, String file, Metadata metadata) implements ManifestRow {}

  /**
   * A row with a wrong value. Its article is not read either: half of its metadata would be
   * missing, and nobody would see it.
   */
  record Unusable(int line, String file, String reason) implements ManifestRow {}
}
