package org.hearsay.http;

import java.io.IOException;
import java.util.List;

/** Answers requests. */
@FunctionalInterface
public interface Handler {

  /**
   * Answers a request of one of its methods; the body of HEAD is thrown away.
   *
   * @throws ProblemException if there is no answer
   */
  void handle(Exchange exchange) throws IOException;

  /** What it takes beside OPTIONS. */
  default List<String> methods() {
    return List.of("GET", "HEAD");
  }
}
