package org.hearsay.query;

import org.apache.jena.query.Query;

/**
 * Which rows of an answer are wanted.
 *
 * @param offset how many come before
 * @param limit how many at most
 */
public record Page(long offset, long limit) {

  /** All rows. */
  public static final Page ALL = new Page(0, Long.MAX_VALUE);

  public Page {
    if (offset < 0 || limit < 0) {
      throw new IllegalArgumentException("Not a page: %d rows from %d".formatted(limit, offset));
    }
  }

  /** Narrows the query's own LIMIT, which stays the most there is. */
  void applyTo(Query query) {
    long ownLimit = query.hasLimit() ? query.getLimit() : Long.MAX_VALUE;
    long ownOffset = query.hasOffset() ? query.getOffset() : 0;
    long left = Math.max(0, ownLimit - offset);
    if (offset > 0) {
      query.setOffset(ownOffset + offset);
    }
    if (Math.min(limit, left) < Long.MAX_VALUE && (limit < left || offset > 0)) {
      query.setLimit(Math.min(limit, left));
    }
  }
}
