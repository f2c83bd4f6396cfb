package org.hearsay.http;

/** Shows problems to people. */
@FunctionalInterface
public interface ProblemView {

  /** The page as HTML in UTF-8. */
  byte[] html(Problem problem);
}
