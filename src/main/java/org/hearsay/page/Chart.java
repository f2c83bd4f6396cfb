package org.hearsay.page;

import java.util.List;
import java.util.Optional;

/**
 * A picture of what its page shows as text too. A template puts it on its page by {@code
 * @template.chart(chart = …, id = …)}; the page needs the scripts {@code echarts.min.js} and {@code
 * charts.js}, in this order. Links are paths of this site or addresses of the Web.
 */
public sealed interface Chart {

  /** What it shows. */
  String title();

  /** Whether there is nothing to be seen on it. */
  boolean isEmpty();

  /** What charts.js draws it from. It can stand in a script element. */
  default String json() {
    return new ChartJson().of(this);
  }

  /**
   * Numbers by name.
   *
   * @param unit what is counted, in the plural
   * @param inTime whether the names are months or days in order
   */
  record Bars(String title, String unit, boolean inTime, List<Bar> bars) implements Chart {

    public Bars {
      bars = List.copyOf(bars);
    }

    @Override
    public boolean isEmpty() {
      return bars.isEmpty();
    }
  }

  /** One bar. */
  record Bar(String name, double value, Optional<String> link) {}

  /** Things in time, in lanes. */
  record Timeline(String title, List<Item> items) implements Chart {

    public Timeline {
      items = List.copyOf(items);
    }

    @Override
    public boolean isEmpty() {
      return items.isEmpty();
    }
  }

  /**
   * Something in time.
   *
   * @param lane with what others it is shown; may be empty
   * @param from the first day it may have been, as {@code 2024-03-01}
   * @param to the last day it may have been
   */
  record Item(String label, String lane, String from, String to, Optional<String> link) {}

  /**
   * Who has to do with whom.
   *
   * @param unit what is counted, in the plural
   * @param directed whether links lead from one to another
   */
  record Graph(String title, String unit, boolean directed, List<Knot> knots, List<Edge> edges)
      implements Chart {

    public Graph {
      knots = List.copyOf(knots);
      edges = List.copyOf(edges);
    }

    @Override
    public boolean isEmpty() {
      return knots.isEmpty();
    }
  }

  /**
   * A node.
   *
   * @param value how much there is of it, which is how great it is drawn
   */
  record Knot(String name, double value, Optional<String> link) {}

  /**
   * A link between nodes, which are named by their place in the list.
   *
   * @param value how much there is of it
   */
  record Edge(int source, int target, double value) {}
}
