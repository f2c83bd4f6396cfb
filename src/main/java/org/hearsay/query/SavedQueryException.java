package org.hearsay.query;

import java.util.List;

/**
 * A saved query is faulty, unknown, or was given wrong values. The message is for its user and
 * names all that is wrong.
 */
public final class SavedQueryException extends RuntimeException {

  private final List<String> problems;

  SavedQueryException(String message) {
    super(message);
    this.problems = List.of(message);
  }

  SavedQueryException(String message, Throwable cause) {
    super(message, cause);
    this.problems = List.of(message);
  }

  SavedQueryException(String query, List<String> problems) {
    super("%s: %s".formatted(query, String.join("; ", problems)));
    this.problems = List.copyOf(problems);
  }

  /** Each thing that is wrong. */
  public List<String> problems() {
    return problems;
  }
}
