package org.hearsay.article;

import java.util.List;

/**
 * One news text with what is known of its publication.
 *
 * @param id the article's key in IRIs, {@code [0-9a-z_-]+}: the caller's id, else the first 16 hex
 *     digits of the SHA-256 of its URL, else of its text
 * @param name how its publisher or user calls it: the caller's id, else the file name without its
 *     ending; written as {@code dct:identifier} and as {@code id} in JSON
 * @param file the file it was read from, as the user named it
 * @param sha256 64 hex digits of the SHA-256 of the text in UTF-8
 * @param url the address it was published at
 * @param outlet the name of the outlet that published it
 * @param authors the names in its by-line; empty when unknown
 * @param wire the news agency whose report the outlet prints, as the article names it; unknown for
 *     the outlet's own report
 * @param copyrightNotice the copyright line as printed
 * @param language BCP 47 tag, as the manifest gives it
 */
public record Article(
    String id,
    String name,
    String file,
    Text text,
    String sha256,
    Fact<String> url,
    Fact<String> outlet,
    Fact<Published> published,
    Fact<String> title,
    Fact<List<String>> authors,
    Fact<String> wire,
    Fact<String> copyrightNotice,
    Fact<String> language) {

  private static final String ENGLISH = "en";

  /** The BCP 47 tag that words of the article carry; English where nobody says another. */
  public String languageTag() {
    return language.find().orElse(ENGLISH);
  }
}
