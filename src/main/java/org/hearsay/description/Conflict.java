package org.hearsay.description;

import java.util.List;

/**
 * Statements that may conflict.
 *
 * @param kind the name of its code
 * @param status the name of its code
 * @param reason why it was raised
 */
public record Conflict(
    Ref finding, String kind, String status, String reason, List<StatementLine> statements) {

  public Conflict {
    statements = List.copyOf(statements);
  }
}
