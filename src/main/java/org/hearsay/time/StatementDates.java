package org.hearsay.time;

import java.util.List;

/**
 * When a statement was made, and when those who pass it on did so.
 *
 * @param reported one element for each relay of the attribution, in their order
 */
public record StatementDates(Dating said, List<Dating> reported) {

  public StatementDates {
    reported = List.copyOf(reported);
  }
}
