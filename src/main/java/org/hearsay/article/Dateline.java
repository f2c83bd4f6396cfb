package org.hearsay.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.article.Fact.Origin;
import org.hearsay.article.Margins.Line;

/**
 * The words before the dash at the head of a report, which say where and when it was filed and for
 * whom: {@code WASHINGTON, Sept. 12 (Reuters) -}.
 *
 * <p>The place is not kept. A place alone tells nothing of the publication.
 *
 * @param day on which it was filed
 * @param year of that day, which datelines seldom give
 * @param agency for which it was filed, as printed; not the outlet that prints it
 */
record Dateline(Fact<MonthDay> day, Fact<Integer> year, Fact<String> agency) {

  private static final Dateline NONE = new Dateline(Fact.unknown(), Fact.unknown(), Fact.unknown());

  private static final int LONGEST = 100;
  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

  private static final Pattern DASH = Pattern.compile(" ?(?:[—–―]|--+) ?| [-_] |(?<=\\))[-_] ");
  private static final Pattern AGENCY =
      Pattern.compile(" ?\\((?<agency>\\p{L}[\\p{L}\\d .&'’-]{1,40})\\)$");
  private static final Pattern DATE =
      Pattern.compile(
          "(?:^|,? )(?:(?<month>(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6})\\.? "
              + "(?<day>\\d{1,2})|(?<day2>\\d{1,2}) "
              + "(?<month2>(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6})\\.?)"
              + "(?:,? (?<year>(?:19|20)\\d\\d))?$");
  private static final Pattern CAPITALS =
      Pattern.compile(
          "(?:Mc|Mac)?\\p{Lu}(?:Mc|[\\p{Lu}\\p{M}'’./ -]){1,50}(?:, ?\\p{Lu}[\\p{L}. ]{1,25}){0,2}");
  private static final Pattern MIXED =
      Pattern.compile("\\p{Lu}[\\p{L}\\p{M}'’./ -]{1,40}(?:, ?\\p{Lu}[\\p{L}. ]{1,25}){0,2}");
  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{3,6}");
  private static final Set<String> ACRONYMS_OF_PLACES = Set.of("USA", "UAE", "DRC", "NSW", "UK");

  /** The dateline in the head of an article; without any content when there is none, or several. */
  static Dateline in(Margins margins) {
    Set<Dateline> found = new HashSet<>();
    for (Line line : margins.head()) {
      found.add(of(line.string()));
    }
    found.remove(NONE);
    return found.size() == 1 ? found.iterator().next() : NONE;
  }

  private static Dateline of(String line) {
    String start = line.substring(0, Math.min(line.length(), LONGEST));
    Matcher dash = DASH.matcher(start);
    if (!dash.find() || dash.end() == line.length()) {
      return NONE;
    }
    String rest = start.substring(0, dash.start()).strip();
    Matcher agency = AGENCY.matcher(rest);
    String filedFor = "";
    if (agency.find()) {
      filedFor = agency.group("agency");
      rest = rest.substring(0, agency.start());
    } else if (rest.endsWith(")")) {
      return NONE;
    }
    Matcher date = DATE.matcher(rest);
    boolean isDated = date.find();
    String place = isDated ? rest.substring(0, date.start()) : rest;
    if (!isDateline(place, isDated, filedFor)) {
      return NONE;
    }
    Fact<String> knownAgency =
        filedFor.isEmpty() ? Fact.unknown() : Fact.known(filedFor, Origin.DATELINE);
    return isDated
        ? dated(date, knownAgency)
        : new Dateline(Fact.unknown(), Fact.unknown(), knownAgency);
  }

  private static boolean isDateline(String place, boolean isDated, String agency) {
    boolean inCapitals = CAPITALS.matcher(place).matches();
    if (agency.isEmpty()) {
      return isDated && inCapitals;
    }
    if (NewsAgencies.isKnown(agency)) {
      return inCapitals || place.isEmpty() || MIXED.matcher(place).matches();
    }
    boolean isCapitalised = Character.isUpperCase(agency.codePointAt(0));
    boolean isAcronym = ACRONYM.matcher(agency).matches() && !ACRONYMS_OF_PLACES.contains(agency);
    return inCapitals
        && isCapitalised
        && (isAcronym || OutletWords.areInOutlet(agency))
        && !agency.toLowerCase(Locale.ROOT).contains("photo");
  }

  private static Dateline dated(Matcher date, Fact<String> agency) {
    String month = date.group("month") == null ? date.group("month2") : date.group("month");
    String day = date.group("day") == null ? date.group("day2") : date.group("day");
    int number = MONTHS.indexOf(month.substring(0, 3).toLowerCase(Locale.ROOT)) / 3 + 1;
    try {
      Fact<MonthDay> filed =
          Fact.known(MonthDay.of(number, Integer.parseInt(day)), Origin.DATELINE);
      String year = date.group("year");
      return new Dateline(
          filed,
          year == null ? Fact.unknown() : Fact.known(Integer.valueOf(year), Origin.DATELINE),
          agency);
    } catch (DateTimeException e) {
      return new Dateline(Fact.unknown(), Fact.unknown(), agency);
    }
  }

  /** The days on which it may have been filed, should it have been in one of those years. */
  List<LocalDate> daysIn(int firstYear, int lastYear) {
    List<LocalDate> days = new ArrayList<>();
    day.find()
        .ifPresent(monthDay -> {
          for (int candidate = firstYear; candidate <= lastYear; candidate++) {
            if (monthDay.isValidYear(candidate)) {
              days.add(monthDay.atYear(candidate));
            }
          }
        });
    return days;
  }
}
