package org.hearsay.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.hearsay.article.Published;

/** What the day of publication alone tells of a statement. */
record PublicationTimes(Optional<Published> published) {

  /** Up to so many days before publication, events are those that the article is about. */
  private static final int DAYS_OF_NEWS = 14;

  private static final int DAYS_OF_LATEST_NEWS = 3;

  /** That it was made by then; nothing, if publication is unknown. */
  Dating limit() {
    When when =
        published.map(Published::last).<When>map(When.NotAfter::new).orElseGet(When.Unstated::new);
    return new Dating(when, List.of(), Basis.NONE);
  }

  /**
   * The month of publication so far; on its first day, when nothing has been said in it yet, with
   * the month before. If not even the month of publication is known, just the limit.
   */
  Dating month() {
    return published
        .filter(it -> YearMonth.from(it.first()).equals(YearMonth.from(it.last())))
        .map(it -> {
          LocalDate first = it.first().withDayOfMonth(1);
          LocalDate start = it.last().equals(first) ? first.minusMonths(1) : first;
          return new Dating(When.between(start, it.last()), List.of(), Basis.PUBLICATION);
        })
        .orElseGet(this::limit);
  }

  /** Publication itself, for what the article's writer says. */
  Dating publication() {
    return published
        .map(it -> new Dating(When.between(it.first(), it.last()), List.of(), Basis.PUBLICATION))
        .orElseGet(this::limit);
  }

  Optional<LocalDate> day() {
    return published.filter(Published::isDay).map(Published::last);
  }

  /** Whether it is of the last days before publication. */
  boolean isLatestNews(When when) {
    return isSince(when, DAYS_OF_LATEST_NEWS);
  }

  private boolean isSince(When when, int days) {
    return published.isPresent()
        && when.latest()
            .filter(it -> !it.isBefore(published.get().first().minusDays(days)))
            .isPresent();
  }

  /** Whether it may belong to the news that the article is about, not to what led to it. */
  boolean isNews(When when) {
    return isSince(when, DAYS_OF_NEWS);
  }
}
