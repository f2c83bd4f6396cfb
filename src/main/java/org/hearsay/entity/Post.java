package org.hearsay.entity;

import java.util.List;

/**
 * An office and the phrases that name whoever holds it.
 *
 * @param phrases without article, as printed: <i>defense secretary</i>, <i>Pentagon chief</i>
 * @param holdings who held it, by first day
 */
public record Post(Entity entity, List<String> phrases, List<Holding> holdings) {

  public Post {
    phrases = List.copyOf(phrases);
    holdings = List.copyOf(holdings);
  }
}
