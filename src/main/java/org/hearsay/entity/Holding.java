package org.hearsay.entity;

import java.time.LocalDate;

/**
 * That a person held a post.
 *
 * @param from the first day, or the first of the month or year that is known
 * @param until the last day; {@link LocalDate#MAX} while it lasts
 */
public record Holding(EntityId post, EntityId person, LocalDate from, LocalDate until) {

  public boolean includes(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(until);
  }

  /** Whether it goes on as far as the authority knows. */
  public boolean isCurrent() {
    return until.equals(LocalDate.MAX);
  }
}
