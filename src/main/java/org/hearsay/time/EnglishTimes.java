package org.hearsay.time;

import java.time.DayOfWeek;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.article.Published;
import org.hearsay.article.Span;
import org.hearsay.article.Text;

/**
 * English expressions of time, as news writes them. What days they mean is the {@link
 * PublicationCalendar}'s.
 */
final class EnglishTimes {

  private static final String MONTH =
      "(?<month>Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|March|Mar\\.|April|Apr\\.|May|June|July|"
          + "Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|"
          + "Dec(?:ember|\\.)?)";

  private static final String YEAR = "(?<year>(?:19|20)\\d\\d)";

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
          "\\b(?:[Bb]ack in|(?:[Ii]n )?(?:[Ee]arly|[Ll]ate|[Mm]id)|[Ii]n|[Ll]ast|[Tt]his|[Ss]ince"
              + "|[Ee]arlier in)[ -]"
              + MONTH
              + "(?!\\w)(?! \\d{1,2}\\b)(?:,? (?<year>\\d{4})\\b)?");

  private static final Pattern WEEKDAY =
      Pattern.compile(
          "\\b(?:[Oo]n |(?<last>[Ll]ast) |[Tt]his (?:past )?|[Ll]ate (?:on )?|[Ee]arly (?:on )?"
              + "|[Ee]arlier (?:on )?)?"
              + "(?<weekday>Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b"
              + "(?: (?:morning|afternoon|evening|night)\\b)?");

  private static final Pattern DAY_WORD =
      Pattern.compile(
          "\\b(?:(?<before>[Yy]esterday|[Ll]ast night)|[Tt]oday|[Tt]onight"
              + "|[Tt]his (?:morning|afternoon|evening)|[Ee]arlier in the day)\\b");

  private static final Pattern PERIOD =
      Pattern.compile(
          "\\b(?:(?<last>(?:[Ll]ate |[Ee]arly )?[Ll]ast|[Tt]he previous|[Pp]ast)|(?:[Ee]arlier |[Ll]ater "
              + "|[Ll]ate |[Ee]arly )?[Tt]his|[Ee]arlier in the|[Oo]ver the|[Ii]n the"
              + "(?= (?:spring|summer|autumn|fall|winter)))"
              + " (?<unit>week|weekend|month|year|spring|summer|autumn|fall|winter)\\b");

  private static final Pattern AGO =
      Pattern.compile(
          "\\b(?<count>\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten)"
              + " (?<unit>day|week|month|year)s? (?:ago|earlier)\\b");

  private static final Pattern IN_YEAR =
      Pattern.compile(
          "\\b(?:[Ii]n|[Dd]uring(?: \\w+)?|[Oo]f|[Ss]ince|the|(?:[Ii]n )?(?:[Aa]|an|his|her|its|their)) "
              + YEAR
              + "\\b");

  private static final List<String> COUNTS =
      List.of(
          "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

  private final PublicationCalendar calendar;

  EnglishTimes(Optional<Published> published) {
    this.calendar = new PublicationCalendar(published);
  }

  /** The expressions in a stretch of text that tell a time not after publication, in text order. */
  List<TimeExpression> in(Span stretch, Text text) {
    Scan scan = new Scan(stretch, text);
    scan.read(DAY_OF_MONTH, this::dayOfMonth);
    scan.read(DAY_BEFORE_MONTH, this::dayOfMonth);
    scan.read(MONTH_ALONE, this::month);
    scan.read(WEEKDAY, this::weekday);
    scan.read(DAY_WORD, it -> calendar.daysAgo(it.group("before") == null ? 0 : 1));
    scan.read(PERIOD, this::period);
    scan.read(AGO, this::ago);
    scan.read(IN_YEAR, it -> calendar.year(Integer.parseInt(it.group("year"))));
    return scan.inTextOrder();
  }

  /** One reading of one stretch: what an earlier pattern has found is not read again. */
  private static final class Scan {

    private final Text text;
    private final int offset;
    private final String string;
    private final List<TimeExpression> found = new ArrayList<>();

    Scan(Span stretch, Text text) {
      this.text = text;
      this.offset = text.toUtf16(stretch.start());
      this.string = text.slice(stretch);
    }

    void read(Pattern pattern, Function<Matcher, Optional<When>> meaning) {
      Matcher matcher = pattern.matcher(string);
      while (matcher.find()) {
        Span span = text.spanOfUtf16(offset + matcher.start(), offset + matcher.end());
        if (found.stream().noneMatch(it -> it.span().overlaps(span))) {
          meaning.apply(matcher).ifPresent(when -> found.add(new TimeExpression(span, when)));
        }
      }
    }

    List<TimeExpression> inTextOrder() {
      return found.stream().sorted(Comparator.comparing(TimeExpression::span)).toList();
    }
  }

  private Optional<When> dayOfMonth(Matcher found) {
    int month = monthNumber(found);
    int day = Integer.parseInt(found.group("day"));
    String year = found.group("year");
    return year == null
        ? calendar.day(month, day)
        : calendar.day(Integer.parseInt(year), month, day);
  }

  private Optional<When> month(Matcher found) {
    int month = monthNumber(found);
    String year = found.group("year");
    return year == null
        ? calendar.month(month)
        : calendar.month(YearMonth.of(Integer.parseInt(year), month));
  }

  private Optional<When> weekday(Matcher found) {
    String start = found.group("weekday").toUpperCase(Locale.ROOT);
    DayOfWeek weekday = DayOfWeek.MONDAY;
    for (DayOfWeek each : DayOfWeek.values()) {
      weekday = each.name().startsWith(start) ? each : weekday;
    }
    return calendar.weekday(weekday, found.group("last") != null);
  }

  private Optional<When> period(Matcher found) {
    boolean last = found.group("last") != null;
    return switch (found.group("unit")) {
      case "week" -> calendar.week(last ? 1 : 0);
      case "weekend" -> calendar.weekend();
      case "month" -> calendar.monthsAgo(last ? 1 : 0);
      case "year" -> calendar.yearsAgo(last ? 1 : 0);
      case "spring" -> calendar.season(3, last);
      case "summer" -> calendar.season(6, last);
      case "autumn", "fall" -> calendar.season(9, last);
      default -> calendar.season(12, last);
    };
  }

  private Optional<When> ago(Matcher found) {
    String count = found.group("count").toLowerCase(Locale.ROOT);
    int number =
        Character.isDigit(count.charAt(0))
            ? Integer.parseInt(count)
            : Math.max(1, COUNTS.indexOf(count));
    return switch (found.group("unit")) {
      case "day" -> calendar.daysAgo(number);
      case "week" -> calendar.weeksAgo(number);
      case "month" -> calendar.monthsAgo(number);
      default -> calendar.yearsAgo(number);
    };
  }

  private static int monthNumber(Matcher found) {
    String name = found.group("month").substring(0, 3).toLowerCase(Locale.ROOT);
    return MONTHS.indexOf(name) / 3 + 1;
  }
}
