package org.hearsay.cli;

/** What a command tells the shell. Scheduled jobs rely on these. */
final class ExitCode {

  /** All was done. */
  static final int DONE = 0;

  /**
   * A policy asked for this: {@code --strict} and an input was rejected or failed, or data that
   * violates a shape.
   */
  static final int POLICY = 1;

  /** The call or the configuration is wrong, or no input could be read at all. */
  static final int USAGE = 2;

  /** Done, but for some inputs that were rejected, or that the software failed on. */
  static final int PARTLY = 3;

  /** The store is unavailable or locked. */
  static final int STORE = 4;

  /** A defect of the software, which left nothing done. */
  static final int DEFECT = 70;

  private ExitCode() {}
}
