package org.hearsay.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.article.Published;
import org.hearsay.article.Span;
import org.hearsay.article.Text;

/**
 * English expressions of time, read as news means them: a weekday is the last one before or on the
 * day of publication, a month without a year the last such month.
 */
final class EnglishTimes {

  private static final String MONTH =
      "(?<month>Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|March|Mar\\.|April|Apr\\.|May|June|July|"
          + "Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|"
          + "Dec(?:ember|\\.)?)";

  private static final Pattern DAY_OF_MONTH =
      Pattern.compile(
          "\\b" + MONTH + " (?<day>\\d{1,2})(?:st|nd|rd|th)?\\b(?!,\\d)(?:,? (?<year>\\d{4})\\b)?");

  private static final Pattern DAY_BEFORE_MONTH =
      Pattern.compile(
          "\\b(?<day>\\d{1,2})(?:st|nd|rd|th)? (?:of )?"
              + MONTH
              + "(?!\\w)(?:,? (?<year>\\d{4})\\b)?");

  private static final Pattern MONTH_ALONE =
      Pattern.compile(
          "\\b(?:[Bb]ack in|[Ii]n|[Ll]ast|[Tt]his|[Ee]arly|[Ll]ate|[Ss]ince|[Ee]arlier in) "
              + MONTH
              + "(?!\\w)(?! \\d{1,2}\\b)(?:,? (?<year>\\d{4})\\b)?");

  private static final Pattern WEEKDAY =
      Pattern.compile(
          "\\b(?:[Oo]n |[Ll]ast |[Tt]his (?:past )?|[Ll]ate |[Ee]arly |[Ee]arlier (?:on )?)?"
              + "(?<weekday>Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b");

  private static final Pattern DAY_WORD =
      Pattern.compile(
          "\\b(?<word>[Yy]esterday|[Tt]oday|[Tt]onight|[Tt]his (?:morning|afternoon|evening)|"
              + "[Ll]ast night|[Ee]arlier in the day)\\b");

  private static final Pattern PERIOD =
      Pattern.compile(
          "\\b(?<which>[Ll]ast|[Tt]his|[Ee]arlier this|[Ll]ater this|[Tt]he previous|[Pp]ast)"
              + " (?<unit>week|weekend|month|year|spring|summer|autumn|fall|winter)\\b");

  private static final Pattern AGO =
      Pattern.compile(
          "\\b(?<count>\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten)"
              + " (?<unit>day|week|month|year)s? (?:ago|earlier)\\b");

  private static final Pattern YEAR =
      Pattern.compile(
          "\\b(?:[Ii]n|[Dd]uring(?: \\w+)?|[Oo]f|[Ss]ince|the) (?<year>(?:19|20)\\d\\d)\\b");

  private static final List<String> COUNTS =
      List.of(
          "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

  private final Optional<Published> published;

  EnglishTimes(Optional<Published> published) {
    this.published = published;
  }

  /** The expressions in a stretch of text that tell a time not after publication. */
  List<TimeExpression> in(Span stretch, Text text) {
    String string = text.slice(stretch);
    List<TimeExpression> found = new ArrayList<>();
    read(DAY_OF_MONTH, string, this::dayOfMonth, found, stretch, text);
    read(DAY_BEFORE_MONTH, string, this::dayOfMonth, found, stretch, text);
    read(MONTH_ALONE, string, this::month, found, stretch, text);
    read(WEEKDAY, string, this::weekday, found, stretch, text);
    read(DAY_WORD, string, this::dayWord, found, stretch, text);
    read(PERIOD, string, this::period, found, stretch, text);
    read(AGO, string, this::ago, found, stretch, text);
    read(YEAR, string, it -> year(Integer.parseInt(it.group("year"))), found, stretch, text);
    return found;
  }

  private interface Reader {
    Optional<When> read(Matcher found);
  }

  private static void read(
      Pattern pattern,
      String string,
      Reader reader,
      List<TimeExpression> found,
      Span stretch,
      Text text) {
    int offset = text.toUtf16(stretch.start());
    Matcher matcher = pattern.matcher(string);
    while (matcher.find()) {
      Span span = text.spanOfUtf16(offset + matcher.start(), offset + matcher.end());
      if (found.stream().noneMatch(it -> it.span().overlaps(span))) {
        reader.read(matcher).ifPresent(when -> found.add(new TimeExpression(span, when)));
      }
    }
  }

  private Optional<LocalDate> day() {
    return published.filter(Published::isDay).map(Published::last);
  }

  private Optional<When> dayOfMonth(Matcher found) {
    int month = monthNumber(found.group("month"));
    int day = Integer.parseInt(found.group("day"));
    String year = found.group("year");
    try {
      if (year != null) {
        return notAfterPublication(LocalDate.of(Integer.parseInt(year), month, day));
      }
      return published.map(
          it -> When.between(latest(month, day, it.first()), latest(month, day, it.last())));
    } catch (DateTimeException e) {
      // 31 June, or a number that is no day of a month at all: no expression of time.
      return Optional.empty();
    }
  }

  private static LocalDate latest(int month, int day, LocalDate last) {
    LocalDate thisYear = LocalDate.of(last.getYear(), month, day);
    return thisYear.isAfter(last) ? LocalDate.of(last.getYear() - 1, month, day) : thisYear;
  }

  private Optional<When> notAfterPublication(LocalDate day) {
    boolean future = published.map(it -> day.isAfter(it.last())).orElse(false);
    return future ? Optional.empty() : Optional.of(new When.On(day));
  }

  private Optional<When> month(Matcher found) {
    int month = monthNumber(found.group("month"));
    String year = found.group("year");
    if (year != null) {
      return upToPublication(YearMonth.of(Integer.parseInt(year), month));
    }
    // With only the year of publication known, July may be this year's or last year's.
    return published.flatMap(it ->
        upToPublication(
            latest(month, YearMonth.from(it.first())).atDay(1),
            latest(month, YearMonth.from(it.last())).atEndOfMonth()));
  }

  private static YearMonth latest(int month, YearMonth last) {
    YearMonth thisYear = YearMonth.of(last.getYear(), month);
    return thisYear.isAfter(last) ? thisYear.minusYears(1) : thisYear;
  }

  private Optional<When> upToPublication(YearMonth month) {
    return upToPublication(month.atDay(1), month.atEndOfMonth());
  }

  private Optional<When> upToPublication(LocalDate first, LocalDate last) {
    LocalDate end = published.map(Published::last).filter(it -> it.isBefore(last)).orElse(last);
    return end.isBefore(first) ? Optional.empty() : Optional.of(When.between(first, end));
  }

  private Optional<When> weekday(Matcher found) {
    String start = found.group("weekday").toUpperCase(Locale.ROOT);
    DayOfWeek weekday = DayOfWeek.MONDAY;
    for (DayOfWeek each : DayOfWeek.values()) {
      weekday = each.name().startsWith(start) ? each : weekday;
    }
    DayOfWeek wanted = weekday;
    return day().map(it -> new When.On(it.with(TemporalAdjusters.previousOrSame(wanted))));
  }

  private Optional<When> dayWord(Matcher found) {
    String word = found.group("word").toLowerCase(Locale.ROOT);
    boolean before = word.equals("yesterday") || word.equals("last night");
    return day().map(it -> new When.On(before ? it.minusDays(1) : it));
  }

  private Optional<When> period(Matcher found) {
    String which = found.group("which").toLowerCase(Locale.ROOT);
    boolean previous = which.equals("last") || which.equals("the previous") || which.equals("past");
    return day().flatMap(it -> period(found.group("unit"), previous, it));
  }

  private Optional<When> period(String unit, boolean previous, LocalDate day) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    int back = previous ? 1 : 0;
    return switch (unit) {
      case "week" -> upToPublication(monday.minusWeeks(back), monday.minusWeeks(back).plusDays(6));
      case "weekend" -> upToPublication(monday.minusDays(2), monday.minusDays(1));
      case "month" -> upToPublication(YearMonth.from(day).minusMonths(back));
      case "year" ->
          upToPublication(
              LocalDate.of(day.getYear() - back, 1, 1), LocalDate.of(day.getYear() - back, 12, 31));
      case "spring" -> season(3, day);
      case "summer" -> season(6, day);
      case "autumn", "fall" -> season(9, day);
      default -> season(12, day);
    };
  }

  /** The last season that began in that month of the northern hemisphere. */
  private Optional<When> season(int firstMonth, LocalDate day) {
    LocalDate first = LocalDate.of(day.getYear(), firstMonth, 1);
    LocalDate begun = first.isAfter(day) ? first.minusYears(1) : first;
    return upToPublication(begun, begun.plusMonths(3).minusDays(1));
  }

  private Optional<When> ago(Matcher found) {
    String count = found.group("count").toLowerCase(Locale.ROOT);
    int number =
        Character.isDigit(count.charAt(0))
            ? Integer.parseInt(count)
            : Math.max(1, COUNTS.indexOf(count));
    return day()
        .map(it ->
            switch (found.group("unit")) {
              case "day" -> new When.On(it.minusDays(number));
              case "week" -> around(it.minusWeeks(number), 3);
              case "month" -> whole(YearMonth.from(it.minusMonths(number)));
              default -> whole(it.minusYears(number));
            });
  }

  private static When around(LocalDate day, int days) {
    return When.between(day.minusDays(days), day.plusDays(days));
  }

  private static When whole(YearMonth month) {
    return When.between(month.atDay(1), month.atEndOfMonth());
  }

  private static When whole(LocalDate inYear) {
    return When.between(inYear.withDayOfYear(1), inYear.with(TemporalAdjusters.lastDayOfYear()));
  }

  private Optional<When> year(int year) {
    return upToPublication(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  private static int monthNumber(String name) {
    return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) / 3 + 1;
  }
}
