package org.hearsay.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.function.Function;
import org.hearsay.article.Published;

/**
 * Which days a weekday, month or period is for the readers of an article on the day it appears: the
 * last one that has begun. Times after publication are none. Where the day or year of publication
 * is unknown, as much is said as holds for each day it may be.
 */
record PublicationCalendar(Optional<Published> published) {

  /** Up to so many days that may be the day of publication, a weekday still tells something. */
  private static final int FEW_DAYS = 31;

  /**
   * What holds for each day that may be that of publication: from the first day that one of them
   * gives to the last. Empty if publication is not known to the month.
   */
  private Optional<When> forEach(Function<LocalDate, Optional<When>> reading) {
    return published
        .filter(PublicationCalendar::isKnownToTheMonth)
        .flatMap(it -> {
          Optional<LocalDate> first = reading.apply(it.first()).flatMap(When::earliest);
          Optional<LocalDate> last = reading.apply(it.last()).flatMap(When::latest);
          return first.isPresent() && last.isPresent()
              ? Optional.of(When.between(first.get(), last.get()))
              : Optional.empty();
        });
  }

  private static boolean isKnownToTheMonth(Published published) {
    return published.first().plusDays(FEW_DAYS).isAfter(published.last());
  }

  /** Empty if it lies after publication, or if the month has no such day. */
  Optional<When> day(int year, int month, int dayOfMonth) {
    try {
      LocalDate day = LocalDate.of(year, month, dayOfMonth);
      boolean future = published.map(it -> day.isAfter(it.last())).orElse(false);
      return future ? Optional.empty() : Optional.of(new When.On(day));
    } catch (DateTimeException e) {
      // 31 June, or a number that is no day of a month at all: no time.
      return Optional.empty();
    }
  }

  /**
   * The last such day before or at publication; if it may be the very day of publication, it is:
   * where that is unknown, a dateline gives it.
   */
  Optional<When> day(int month, int dayOfMonth) {
    try {
      return published.map(it -> {
        LocalDate last = latest(month, dayOfMonth, it.last());
        return isKnownToTheMonth(it) && !last.isBefore(it.first())
            ? new When.On(last)
            : When.between(latest(month, dayOfMonth, it.first()), last);
      });
    } catch (DateTimeException e) {
      // As above, or a leap day where no year in question has one.
      return Optional.empty();
    }
  }

  private static LocalDate latest(int month, int dayOfMonth, LocalDate last) {
    LocalDate thisYear = LocalDate.of(last.getYear(), month, dayOfMonth);
    return thisYear.isAfter(last) ? LocalDate.of(last.getYear() - 1, month, dayOfMonth) : thisYear;
  }

  Optional<When> month(YearMonth month) {
    return upToPublication(month.atDay(1), month.atEndOfMonth());
  }

  /**
   * The last such month. With only the year of publication known, July may be this year's or last
   * year's.
   */
  Optional<When> month(int month) {
    return published.flatMap(it ->
        upToPublication(
            latest(month, YearMonth.from(it.first())).atDay(1),
            latest(month, YearMonth.from(it.last())).atEndOfMonth()));
  }

  private static YearMonth latest(int month, YearMonth last) {
    YearMonth thisYear = YearMonth.of(last.getYear(), month);
    return thisYear.isAfter(last) ? thisYear.minusYears(1) : thisYear;
  }

  Optional<When> year(int year) {
    return upToPublication(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  /**
   * The last such weekday, publication included.
   *
   * @param past whether the day of publication itself is not meant: <i>last Monday</i>
   */
  Optional<When> weekday(DayOfWeek weekday, boolean past) {
    TemporalAdjuster back =
        past ? TemporalAdjusters.previous(weekday) : TemporalAdjusters.previousOrSame(weekday);
    return forEach(it -> Optional.of(new When.On(it.with(back))));
  }

  Optional<When> daysAgo(int days) {
    return forEach(it -> Optional.of(new When.On(it.minusDays(days))));
  }

  Optional<When> weeksAgo(int weeks) {
    return forEach(it -> {
      LocalDate day = it.minusWeeks(weeks);
      return Optional.of(When.between(day.minusDays(3), day.plusDays(3)));
    });
  }

  Optional<When> monthsAgo(int months) {
    return forEach(it -> month(YearMonth.from(it).minusMonths(months)));
  }

  Optional<When> yearsAgo(int years) {
    return forEach(it -> year(it.getYear() - years));
  }

  /** The calendar week, from Monday, of publication or that many before. */
  Optional<When> week(int back) {
    return forEach(it -> {
      LocalDate monday = it.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      return upToPublication(monday.minusWeeks(back), monday.minusWeeks(back).plusDays(6));
    });
  }

  /** The last Saturday and Sunday that have begun. */
  Optional<When> weekend() {
    return forEach(it -> {
      LocalDate saturday = it.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
      return upToPublication(saturday, saturday.plusDays(1));
    });
  }

  /**
   * The last season that began in that month of the northern hemisphere.
   *
   * @param over whether it must have ended: <i>last autumn</i> is not the one that runs
   */
  Optional<When> season(int firstMonth, boolean over) {
    return forEach(it -> {
      LocalDate first = LocalDate.of(it.getYear(), firstMonth, 1);
      LocalDate limit = over ? it.minusMonths(3) : it;
      LocalDate begun = first.isAfter(limit) ? first.minusYears(1) : first;
      return upToPublication(begun, begun.plusMonths(3).minusDays(1));
    });
  }

  private Optional<When> upToPublication(LocalDate first, LocalDate last) {
    LocalDate end = published.map(Published::last).filter(it -> it.isBefore(last)).orElse(last);
    return end.isBefore(first) ? Optional.empty() : Optional.of(When.between(first, end));
  }
}
