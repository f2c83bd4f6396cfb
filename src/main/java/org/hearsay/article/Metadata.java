package org.hearsay.article;

import java.util.List;

/**
 * What a manifest tells of one article; all of it may be unknown.
 *
 * @param id the caller's id, as written there
 * @param language BCP 47 tag
 */
public record Metadata(
    Fact<String> id,
    Fact<String> url,
    Fact<String> outlet,
    Fact<Published> published,
    Fact<String> title,
    Fact<List<String>> authors,
    Fact<String> language) {

  /** Nothing is known. */
  public static Metadata none() {
    return new Metadata(
        Fact.unknown(),
        Fact.unknown(),
        Fact.unknown(),
        Fact.unknown(),
        Fact.unknown(),
        Fact.unknown(),
        Fact.unknown());
  }
}
