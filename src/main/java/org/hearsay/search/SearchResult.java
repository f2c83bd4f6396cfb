package org.hearsay.search;

import java.util.List;
import java.util.Map;

/**
 * What was found.
 *
 * @param labels the values of the request's filters, for people
 * @param asked whether there was any word to look for
 * @param names of entities, the best first: a few if statements were found too, else a page
 * @param namesFound how many there are
 * @param statements a page, the best first
 * @param statementsFound how many there are among those looked at
 * @param lookedAt how many statements that hold the words were looked at, the best first
 * @param more whether further statements hold the words, which were not looked at
 * @param pages how many there are
 */
public record SearchResult(
    SearchRequest request,
    Map<Filter, String> labels,
    boolean asked,
    List<NameHit> names,
    long namesFound,
    List<StatementHit> statements,
    long statementsFound,
    long lookedAt,
    boolean more,
    List<Facet> facets,
    int pages) {

  public SearchResult {
    labels = Map.copyOf(labels);
    names = List.copyOf(names);
    statements = List.copyOf(statements);
    facets = List.copyOf(facets);
  }

  /** What was looked for, and nothing found. */
  static SearchResult nothing(SearchRequest request) {
    return new SearchResult(
        request, request.filters(), false, List.of(), 0, List.of(), 0, 0, false, List.of(), 0);
  }
}
