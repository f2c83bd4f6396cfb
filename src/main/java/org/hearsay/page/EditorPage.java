package org.hearsay.page;

import java.util.List;
import java.util.Optional;

/**
 * The editor for queries.
 *
 * @param query what it holds at first
 * @param shared where the query can be found again, if it was shared
 * @param examples to begin with
 */
public record EditorPage(
    String query, Optional<String> shared, List<QueryListPage.Group> examples) {

  public EditorPage {
    examples = List.copyOf(examples);
  }
}
