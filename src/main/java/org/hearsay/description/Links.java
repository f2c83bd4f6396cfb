package org.hearsay.description;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A page of what leads to a resource by one predicate.
 *
 * @param total of all pages
 * @param page from 1
 * @param statements those of the subjects that are statements, as lists show them
 * @param others the other subjects
 */
public record Links(
    Ref resource,
    Ref predicate,
    long total,
    int page,
    int pageSize,
    List<StatementLine> statements,
    List<Ref> others,
    Description description) {

  public Links {
    statements = List.copyOf(statements);
    others = List.copyOf(others);
  }

  /** Whether there is another page after this one. */
  public boolean hasNext() {
    return (long) page * pageSize < total;
  }

  static String encoded(String iri) {
    return URLEncoder.encode(iri, StandardCharsets.UTF_8);
  }
}
