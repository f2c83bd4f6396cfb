package org.hearsay.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearsay.contradiction.Keys;
import org.hearsay.contradiction.PairJudge;
import org.hearsay.proposition.Reading;

/**
 * The terms by which the index brings statements together for the judges of one window. A term is a
 * key and a period as long as the window, so that the number of statements that have a term does
 * not grow with the years that a store covers.
 *
 * @param days the window
 */
record Blocking(int days, List<PairJudge> judges) {

  private static final String UNDATED = "?";
  private static final char END = '\u0001';

  /** Where a statement stands that asks and offers, that asks alone, that offers alone. */
  private enum Side {
    BOTH,
    ASKS,
    OFFERS
  }

  static List<Blocking> of(List<PairJudge> judges) {
    Map<Integer, List<PairJudge>> byDays = new TreeMap<>();
    judges.forEach(it -> byDays.computeIfAbsent(it.days(), ignored -> new ArrayList<>()).add(it));
    List<Blocking> all = new ArrayList<>();
    byDays.forEach((days, ofThese) -> all.add(new Blocking(days, List.copyOf(ofThese))));
    return all;
  }

  /** The keys of a statement for each judge. */
  List<Keys> keys(Reading reading) {
    return judges.stream().map(it -> it.keys(reading)).toList();
  }

  private static Keys all(List<Keys> keys) {
    Set<String> asked = new TreeSet<>();
    Set<String> offered = new TreeSet<>();
    keys.forEach(it -> {
      asked.addAll(it.asked());
      offered.addAll(it.offered());
    });
    return new Keys(asked, offered);
  }

  /**
   * Terms to look up in a field.
   *
   * @param prefixes whether all terms that begin so are meant
   */
  record Wanted(String field, Set<String> terms, boolean prefixes) {}

  /** By which terms the statement is found, by field. */
  Map<String, Set<String>> terms(Reading reading) {
    Keys keys = all(keys(reading));
    String period = period(Cited.dayOf(reading.assertion().published()));
    Map<String, Set<String>> terms = new HashMap<>();
    keys.asked()
        .forEach(it ->
            add(terms, keys.offered().contains(it) ? Side.BOTH : Side.ASKS, it + END + period));
    keys.offered().stream()
        .filter(it -> !keys.asked().contains(it))
        .forEach(it -> add(terms, Side.OFFERS, it + END + period));
    return terms;
  }

  private void add(Map<String, Set<String>> terms, Side side, String term) {
    terms.computeIfAbsent(field(side), ignored -> new TreeSet<>()).add(term);
  }

  private String field(Side side) {
    return side.name().charAt(0) + Integer.toString(days);
  }

  /** What to look up for a statement's partners; they may be some more than there are. */
  List<Wanted> wanted(List<Keys> ofJudges, long day) {
    Keys keys = all(ofJudges);
    Set<String> all = new TreeSet<>(keys.asked());
    all.addAll(keys.offered());
    List<Wanted> wanted = new ArrayList<>();
    wanted.add(wanted(Side.BOTH, all, day));
    wanted.add(wanted(Side.OFFERS, keys.asked(), day));
    wanted.add(wanted(Side.ASKS, keys.offered(), day));
    return wanted;
  }

  private Wanted wanted(Side side, Set<String> keys, long day) {
    Set<String> terms = new TreeSet<>();
    for (String key : keys) {
      if (day == Cited.UNDATED) {
        terms.add(key + END);
      } else {
        long period = Math.floorDiv(day, window());
        for (long it = period - 1; it <= period + 1; it++) {
          terms.add(key + END + it);
        }
        terms.add(key + END + UNDATED);
      }
    }
    return new Wanted(field(side), terms, day == Cited.UNDATED);
  }

  private String period(long day) {
    return day == Cited.UNDATED ? UNDATED : Long.toString(Math.floorDiv(day, window()));
  }

  private long window() {
    return Math.max(1, days);
  }

  /** Whether two days, of which one may be unknown, are near enough. */
  boolean isNear(long one, long other) {
    return one == Cited.UNDATED || other == Cited.UNDATED || Math.abs(one - other) <= days;
  }
}
