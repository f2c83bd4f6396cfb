package org.hearsay.article;

import java.nio.file.Path;

/**
 * A file that should hold an article, not yet read. Cheap to keep by the hundred thousand.
 *
 * @param file its name for people: the path as the user gave it, with {@code /} between folders
 * @param path where it is
 * @param metadata what the manifest tells of it
 */
public record ArticleSource(String file, Path path, Metadata metadata) {

  static ArticleSource of(String file, Path path) {
    return new ArticleSource(file, path, Metadata.none());
  }

  ArticleSource with(Metadata known) {
    return new ArticleSource(file, path, known);
  }

  /** The file's name without folders and without its ending. */
  String stem() {
    String name = file.substring(file.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
