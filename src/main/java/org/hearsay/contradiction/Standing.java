package org.hearsay.contradiction;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What people decided on one finding, and what it is because of it.
 *
 * @param reviews in the order in which they were made
 */
public record Standing(List<Reviewed> reviews) {

  public Standing {
    reviews = reviews.stream().sorted(Comparator.comparing(it -> it.review().at())).toList();
  }

  /** What was decided last, if anything was. */
  public Optional<Reviewed> last() {
    return reviews.isEmpty() ? Optional.empty() : Optional.of(reviews.getLast());
  }

  /**
   * What a finding that the check finds is.
   *
   * @param before what it was, if it was there
   * @param brings whether an article that the last reviewer had not seen brings another difference
   * @param today deferred findings come back after their day
   */
  public Status status(Optional<Status> before, boolean brings, LocalDate today) {
    return last()
        .map(it -> status(it.review(), brings, today))
        .orElseGet(() -> returned(before) ? Status.REOPENED : Status.OPEN);
  }

  private static Status status(Review last, boolean brings, LocalDate today) {
    return switch (last.verdict()) {
      case DISMISS -> brings ? Status.REOPENED : Status.DISMISSED;
      case DEFER ->
          last.until().filter(it -> !today.isAfter(it)).isPresent() ? Status.DEFERRED : Status.OPEN;
      case CONFIRM, REOPEN -> last.verdict().status();
    };
  }

  private static boolean returned(Optional<Status> before) {
    return before.filter(it -> it == Status.RESOLVED || it == Status.REOPENED).isPresent();
  }
}
