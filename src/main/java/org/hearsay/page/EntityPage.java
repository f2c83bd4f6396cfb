package org.hearsay.page;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import org.hearsay.description.EntityFacts;
import org.hearsay.description.Tally;
import org.hearsay.page.Chart.Bar;
import org.hearsay.page.Chart.Bars;
import org.hearsay.page.Chart.Edge;
import org.hearsay.page.Chart.Graph;
import org.hearsay.page.Chart.Knot;

/**
 * A person, organisation, outlet, place or post: what it said, about whom, what others say of it.
 *
 * @param path of the document
 */
public record EntityPage(EntityFacts facts, String path, List<Alternate> alternates) {

  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

  /** More months than that are shown as years. */
  private static final int MOST_MONTHS = 48;

  public EntityPage {
    alternates = List.copyOf(alternates);
  }

  /** What it is about in schema.org's terms, as JSON-LD for a script element. */
  public String structuredData() {
    return StructuredData.of(facts);
  }

  /** What it said over time, all months between the first and the last included. */
  public Bars overTime() {
    return overTime("What %s said, by month".formatted(facts.ref().label()), facts.said().months());
  }

  private static Bars overTime(String title, SortedMap<YearMonth, Integer> counts) {
    List<Bar> bars = new ArrayList<>();
    if (!counts.isEmpty()) {
      YearMonth last = counts.lastKey();
      for (YearMonth month = counts.firstKey(); !month.isAfter(last); month = month.plusMonths(1)) {
        if (bars.size() > MOST_MONTHS) {
          return byYear(title.replace("by month", "by year"), counts);
        }
        bars.add(bar(MONTH.format(month), counts.getOrDefault(month, 0)));
      }
    }
    return new Bars(title, "statements", true, bars);
  }

  private static Bars byYear(String title, SortedMap<YearMonth, Integer> counts) {
    List<Bar> bars = new ArrayList<>();
    int last = counts.lastKey().getYear();
    for (int year = Math.max(counts.firstKey().getYear(), last - MOST_MONTHS);
        year <= last;
        year++) {
      int now = year;
      int count =
          counts.entrySet().stream()
              .filter(it -> it.getKey().getYear() == now)
              .mapToInt(it -> it.getValue())
              .sum();
      bars.add(bar(Integer.toString(year), count));
    }
    return new Bars(title, "statements", true, bars);
  }

  private static Bar bar(String name, int value) {
    return new Bar(name, value, Optional.empty());
  }

  /** Whom it speaks about, and who speaks about it. */
  public Graph circle(Site site) {
    List<Knot> knots = new ArrayList<>();
    List<Edge> edges = new ArrayList<>();
    knots.add(new Knot(facts.ref().label(), facts.said().count(), Optional.empty()));
    for (Tally about : facts.said().others()) {
      int knot = knot(knots, about, site);
      edges.add(new Edge(0, knot, about.count()));
    }
    for (Tally by : facts.aboutIt().others()) {
      int knot = knot(knots, by, site);
      edges.add(new Edge(knot, 0, by.count()));
    }
    return new Graph(
        "Who speaks about whom", "statements", true, edges.isEmpty() ? List.of() : knots, edges);
  }

  private int knot(List<Knot> knots, Tally tally, Site site) {
    if (tally.ref().equals(facts.ref())) {
      return 0;
    }
    Optional<String> link = site.link(tally.ref().iri());
    for (int i = 1; i < knots.size(); i++) {
      if (knots.get(i).link().equals(link) && knots.get(i).name().equals(tally.ref().label())) {
        return i;
      }
    }
    knots.add(new Knot(tally.ref().label(), tally.count(), link));
    return knots.size() - 1;
  }

  /** Who reports it. */
  public Bars outlets(Site site) {
    return new Bars(
        "Where %s is quoted".formatted(facts.ref().label()),
        "statements",
        false,
        facts.said().outlets().stream()
            .map(it -> new Bar(it.ref().label(), it.count(), site.link(it.ref().iri())))
            .toList());
  }

  /** The predicates by which it is spoken of, with how often and where all of them are. */
  public List<Inverse> inverses(Site site) {
    return facts.incoming().stream()
        .map(it ->
            new Inverse(
                it.ref().label(), it.count(), path + "/in?p=" + QueryLink.encoded(it.ref().iri())))
        .toList();
  }

  /** Links of one kind. */
  public record Inverse(String name, long count, String path) {}

  /** How many of a hundred. */
  public static long percent(long part, long whole) {
    return whole == 0 ? 0 : Math.round(100.0 * part / whole);
  }
}
