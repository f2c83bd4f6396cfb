package org.hearsay.http;

/** A request that gets no answer but a {@link Problem}. */
public final class ProblemException extends RuntimeException {

  private final transient Problem problem;

  public ProblemException(Problem problem) {
    super(problem.detail());
    this.problem = problem;
  }

  /** What to tell the client. */
  public Problem problem() {
    return problem;
  }
}
