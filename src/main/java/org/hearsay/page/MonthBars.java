package org.hearsay.page;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import org.hearsay.page.Chart.Bar;
import org.hearsay.page.Chart.Bars;

/** How many there were in each month, or year if the months are too many; empty ones included. */
final class MonthBars {

  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

  private static final int MOST = 48;

  private MonthBars() {}

  static Bars of(String title, String unit, SortedMap<YearMonth, Integer> counts) {
    List<Bar> bars = new ArrayList<>();
    if (!counts.isEmpty()) {
      YearMonth last = counts.lastKey();
      for (YearMonth month = counts.firstKey(); !month.isAfter(last); month = month.plusMonths(1)) {
        if (bars.size() > MOST) {
          return new Bars(title, unit, true, years(counts));
        }
        bars.add(bar(MONTH.format(month), counts.getOrDefault(month, 0)));
      }
    }
    return new Bars(title, unit, true, bars);
  }

  private static List<Bar> years(SortedMap<YearMonth, Integer> counts) {
    List<Bar> bars = new ArrayList<>();
    int last = counts.lastKey().getYear();
    for (int year = Math.max(counts.firstKey().getYear(), last - MOST); year <= last; year++) {
      int count = 0;
      for (int sum : counts.subMap(YearMonth.of(year, 1), YearMonth.of(year + 1, 1)).values()) {
        count += sum;
      }
      bars.add(bar(Integer.toString(year), count));
    }
    return bars;
  }

  private static Bar bar(String name, int value) {
    return new Bar(name, value, Optional.empty());
  }
}
