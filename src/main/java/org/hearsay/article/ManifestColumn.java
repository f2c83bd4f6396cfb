package org.hearsay.article;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The columns that a manifest may have, in any order. Only {@code file} must be there. */
enum ManifestColumn {
  FILE,
  ID,
  URL,
  OUTLET,
  PUBLISHED,
  TITLE,
  AUTHOR,
  LANGUAGE;

  /** As in the header. */
  String header() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The column of that header, whatever its case; empty when there is no such column. */
  static Optional<ManifestColumn> find(String header) {
    String wanted = header.strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(column -> column.header().equals(wanted)).findFirst();
  }

  static String all() {
    return Arrays.stream(values()).map(ManifestColumn::header).collect(Collectors.joining(","));
  }
}
