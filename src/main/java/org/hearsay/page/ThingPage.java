package org.hearsay.page;

import java.util.List;
import org.hearsay.description.ThingFacts;

/**
 * Something that has no page of its own kind, such as a run of the software: what is said of it.
 *
 * @param path of the document
 */
public record ThingPage(ThingFacts facts, String path, List<Alternate> alternates) {

  public ThingPage {
    alternates = List.copyOf(alternates);
  }
}
