package org.hearsay.proposition;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.article.Span;

/** Finds the days, months and years that statements name. */
public final class DayReader {

  private static final Map<String, DayOfWeek> WEEKDAYS = weekdays();
  private static final Map<String, Month> MONTHS = months();

  /** Words for what is still to come, by which a weekday is the next one. */
  private static final Set<String> AHEAD = Set.of("will", "shall", "next", "plan", "going");

  private DayReader() {}

  private static Map<String, DayOfWeek> weekdays() {
    Map<String, DayOfWeek> found = new HashMap<>();
    for (DayOfWeek it : DayOfWeek.values()) {
      found.put(it.name().toLowerCase(Locale.ROOT), it);
    }
    return Map.copyOf(found);
  }

  private static Map<String, Month> months() {
    Map<String, Month> found = new HashMap<>();
    for (Month it : Month.values()) {
      String name = it.name().toLowerCase(Locale.ROOT);
      found.put(name, it);
      if (it != Month.MAY && it != Month.MARCH) {
        found.put(name.substring(0, 3), it);
      }
    }
    found.put("sept", Month.SEPTEMBER);
    return Map.copyOf(found);
  }

  /**
   * Those in the content, in text order. A weekday, and a day or month without a year, is taken for
   * the one next to the day on which the article appeared, and left out if that is not known.
   */
  public static List<DayMention> in(Reading reading) {
    Optional<LocalDate> published = reading.assertion().published();
    List<Word> words = reading.words();
    List<DayMention> found = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      Optional<DayMention> mention =
          words.get(at).part() == Word.Part.CONTENT ? at(words, at, published) : Optional.empty();
      mention.ifPresent(found::add);
      at = mention.map(DayMention::to).orElse(at + 1);
    }
    return found;
  }

  private static Optional<DayMention> at(List<Word> words, int at, Optional<LocalDate> published) {
    Word word = words.get(at);
    boolean capital = Character.isUpperCase(word.printed().codePointAt(0));
    if (capital && WEEKDAYS.containsKey(word.form())) {
      return published.map(day -> weekday(words, at, day));
    }
    if (capital && MONTHS.containsKey(word.form())) {
      return month(words, at, published);
    }
    boolean year =
        Character.isDigit(word.form().codePointAt(0))
            && word.form().matches("(19|20)\\d\\d")
            && isYear(words, at);
    if (!year) {
      return Optional.empty();
    }
    int number = Integer.parseInt(word.form());
    return Optional.of(
        mention(words, at, at + 1, LocalDate.of(number, 1, 1), LocalDate.of(number, 12, 31)));
  }

  private static DayMention weekday(List<Word> words, int at, LocalDate published) {
    DayOfWeek day = WEEKDAYS.getOrDefault(words.get(at).form(), DayOfWeek.MONDAY);
    boolean ahead =
        words.subList(Math.max(0, at - 12), at).stream()
            .anyMatch(it -> AHEAD.contains(it.form()) || AHEAD.contains(it.lemma()));
    LocalDate found =
        published.with(
            ahead ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.previousOrSame(day));
    boolean last = at > 0 && words.get(at - 1).form().equals("last") && !ahead;
    // Last Monday may be the one before.
    return mention(words, at, at + 1, last ? found.minusDays(7) : found, found);
  }

  private static Optional<DayMention> month(
      List<Word> words, int at, Optional<LocalDate> published) {
    Month month = MONTHS.getOrDefault(words.get(at).form(), Month.JANUARY);
    int next = at + 1 < words.size() && words.get(at + 1).form().equals(".") ? at + 2 : at + 1;
    boolean dayAfter = next < words.size() && isDay(words.get(next).form());
    boolean dayBefore = !dayAfter && at > 0 && isDay(words.get(at - 1).form());
    int from = dayBefore ? at - 1 : at;
    int to = dayAfter ? next + 1 : at + 1;
    Optional<Integer> year = year(words, to);
    int end = year.isPresent() ? afterYear(words, to) : to;
    if (dayAfter || dayBefore) {
      int day = Integer.parseInt(words.get(dayAfter ? next : at - 1).form().replaceAll("\\D", ""));
      return day(year, month, day, published).map(it -> mention(words, from, end, it, it));
    }
    return year.map(it -> YearMonth.of(it, month))
        .or(() -> published.map(it -> YearMonth.from(nearest(it, month, 1))))
        .map(it -> mention(words, from, end, it.atDay(1), it.atEndOfMonth()));
  }

  private static Optional<LocalDate> day(
      Optional<Integer> year, Month month, int day, Optional<LocalDate> published) {
    try {
      return year.isPresent()
          ? Optional.of(LocalDate.of(year.get(), month, day))
          : published.map(it -> nearest(it, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static LocalDate nearest(LocalDate published, Month month, int day) {
    LocalDate same = LocalDate.of(published.getYear(), month, day);
    if (same.isAfter(published.plusMonths(6))) {
      return same.minusYears(1);
    }
    return same.isBefore(published.minusMonths(6)) ? same.plusYears(1) : same;
  }

  private static Optional<Integer> year(List<Word> words, int at) {
    int year = at < words.size() && words.get(at).form().equals(",") ? at + 1 : at;
    boolean found = year < words.size() && words.get(year).form().matches("(19|20)\\d\\d");
    return found ? Optional.of(Integer.valueOf(words.get(year).form())) : Optional.empty();
  }

  private static int afterYear(List<Word> words, int at) {
    return words.get(at).form().equals(",") ? at + 2 : at + 1;
  }

  private static boolean isDay(String form) {
    return form.matches("(\\d{1,2})(st|nd|rd|th)?")
        && Integer.parseInt(form.replaceAll("\\D", "")) <= 31
        && !form.matches("0.*");
  }

  private static boolean isYear(List<Word> words, int at) {
    String before = at > 0 ? words.get(at - 1).form() : "";
    return Set.of("in", "since", "of", "by", "until", "before", "after", "during", "early", "late")
        .contains(before);
  }

  private static DayMention mention(
      List<Word> words, int from, int to, LocalDate first, LocalDate last) {
    Span span = new Span(words.get(from).span().start(), words.get(to - 1).span().end());
    return new DayMention(span, from, to, first, last);
  }
}
