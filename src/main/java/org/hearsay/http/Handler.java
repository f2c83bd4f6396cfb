package org.hearsay.http;

import java.io.IOException;

/** Answers requests that read. */
@FunctionalInterface
public interface Handler {

  /**
   * Answers GET and HEAD; the body of HEAD is thrown away.
   *
   * @throws ProblemException if there is no answer
   */
  void handle(Exchange exchange) throws IOException;
}
