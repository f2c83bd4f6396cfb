package org.hearsay.page;

import java.util.List;
import org.hearsay.description.ArticleFacts;

/**
 * An article: where and when it appeared, and all that somebody says in it.
 *
 * @param path of the document
 */
public record ArticlePage(ArticleFacts facts, String path, List<Alternate> alternates) {

  public ArticlePage {
    alternates = List.copyOf(alternates);
  }

  /** What it is about in schema.org's terms, as JSON-LD for a script element. */
  public String structuredData() {
    return StructuredData.of(facts);
  }

  /** What follows the number sign. */
  public static String fragment(String iri) {
    return iri.substring(iri.indexOf('#') + 1);
  }
}
