package org.hearsay.page;

import java.util.List;
import org.hearsay.description.ClaimFacts;

/**
 * A claim: who affirms it, who denies it, who takes no side, and how it was worded.
 *
 * @param path of the document
 */
public record ClaimPage(ClaimFacts facts, String path, List<Alternate> alternates) {

  public ClaimPage {
    alternates = List.copyOf(alternates);
  }

  /** How many statements are not shown. */
  public long left() {
    return facts.count() - facts.timeline().size();
  }
}
