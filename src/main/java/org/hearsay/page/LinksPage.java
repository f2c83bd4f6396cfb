package org.hearsay.page;

import java.util.List;
import org.hearsay.description.Links;

/**
 * All that leads to a resource by one predicate, a page at a time.
 *
 * @param path of this page without its number
 */
public record LinksPage(Links links, String path, List<Alternate> alternates) {

  public LinksPage {
    alternates = List.copyOf(alternates);
  }

  /** Where another page is. */
  public String path(int page) {
    return path + "&page=" + page;
  }

  /** The number of the first link on the page, from 1. */
  public long first() {
    return (links.page() - 1L) * links.pageSize() + 1;
  }

  /** The number of the last link on the page. */
  public long last() {
    return Math.min(links.total(), (long) links.page() * links.pageSize());
  }

  /** As a value in an address. */
  public static String encoded(String value) {
    return QueryLink.encoded(value);
  }
}
