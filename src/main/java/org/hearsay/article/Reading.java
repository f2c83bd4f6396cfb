package org.hearsay.article;

/** What came of reading one file or manifest row: an article, or the reason there is none. */
public sealed interface Reading {

  record Read(Article article) implements Reading {}

  /**
   * No article.
   *
   * @param location the file, with the line where there is one: {@code manifest.csv:7}
   * @param reason a sentence for the person who has to mend it
   */
  record Rejected(String location, String reason) implements Reading {}
}
