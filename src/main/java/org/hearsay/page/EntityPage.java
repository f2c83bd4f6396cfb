package org.hearsay.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

  public EntityPage {
    alternates = List.copyOf(alternates);
  }

  /** What it is about in schema.org's terms, as JSON-LD for a script element. */
  public String structuredData() {
    return StructuredData.of(facts);
  }

  /** Where the findings that concern it are. */
  public String alerts(Site site) {
    return site.path("alerts?entity=" + QueryLink.encoded(facts.ref().iri()));
  }

  /** What it said over time. */
  public Bars overTime() {
    return MonthBars.of(
        "What %s said over time".formatted(facts.ref().label()),
        "statements",
        facts.said().months());
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
