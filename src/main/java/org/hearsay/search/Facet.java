package org.hearsay.search;

import java.util.List;

/**
 * One way to narrow the hits.
 *
 * @param name as addresses have it
 * @param title for people
 * @param values those with most hits first; periods in order of time
 */
public record Facet(String name, String title, List<Facet.Value> values) {

  /**
   * A value with the number of hits that have it.
   *
   * @param value as addresses have it
   * @param request for these hits alone
   */
  public record Value(String value, String label, long count, SearchRequest request) {}

  public Facet {
    values = List.copyOf(values);
  }
}
