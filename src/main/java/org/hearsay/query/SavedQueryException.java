package org.hearsay.query;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A saved query is faulty, unknown, or was given wrong values. The message is for its user and
 * names all that is wrong.
 */
public final class SavedQueryException extends RuntimeException {

  private final transient List<Fault> faults;

  /**
   * Something that is wrong with a parameter.
   *
   * @param parameter its name as it was given
   */
  public record Fault(String parameter, String reason) {

    @Override
    public String toString() {
      return parameter + ": " + reason;
    }
  }

  SavedQueryException(String message) {
    super(message);
    this.faults = List.of();
  }

  SavedQueryException(String message, Throwable cause) {
    super(message, cause);
    this.faults = List.of();
  }

  SavedQueryException(String query, List<Fault> faults) {
    super(faults.stream().map(Fault::toString).collect(Collectors.joining("; ", query + ": ", "")));
    this.faults = List.copyOf(faults);
  }

  /** Each parameter that is wrong; none if it is not for a parameter. */
  public List<Fault> faults() {
    return faults;
  }
}
