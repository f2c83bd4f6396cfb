package org.hearsay.page;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.expr.NodeValue;
import org.hearsay.query.QueryAnswer;
import org.hearsay.query.SavedQuery;
import org.hearsay.query.ShortTerms;

/**
 * The picture of an answer, as the query's view says.
 *
 * <ul>
 *   <li>bar: the first column of numbers, by what stands before it; months are put in order, with
 *       those of which nothing is known;
 *   <li>timeline: the columns {@code earliest}, {@code latest} and {@code said}, in lanes by {@code
 *       who} or {@code outlet}, linked to {@code statement};
 *   <li>graph: from the first column to the second, as strong as the first column of numbers says.
 * </ul>
 */
record AnswerChart(SavedQuery query, Site site) {

  private static final String MONTH = "[0-9]{4}-(0[1-9]|1[0-2])";
  private static final int MOST_MONTHS = 600;

  /** The chart; none if the view is the table alone, or the rows have nothing to draw. */
  Optional<Chart> of(QueryAnswer.Rows rows) {
    Optional<Chart> chart =
        switch (query.view()) {
          case TABLE -> Optional.empty();
          case BAR -> bars(rows);
          case TIMELINE -> Optional.of(timeline(rows));
          case GRAPH -> graph(rows);
        };
    return chart.filter(it -> !it.isEmpty());
  }

  private Optional<Chart> bars(QueryAnswer.Rows rows) {
    OptionalInt number = firstNumber(rows);
    if (number.isEmpty() || number.getAsInt() == 0) {
      return Optional.empty();
    }
    List<String> before = rows.columns().subList(0, number.getAsInt());
    String unit = rows.columns().get(number.getAsInt());
    List<Chart.Bar> bars = new ArrayList<>();
    for (Map<String, Node> row : rows.rows()) {
      String name =
          before.stream()
              .map(it -> text(rows, row, it))
              .filter(it -> !it.isEmpty())
              .collect(Collectors.joining(", "));
      bars.add(new Chart.Bar(name, number(row, unit), link(row)));
    }
    boolean inTime = !bars.isEmpty() && bars.stream().allMatch(it -> it.name().matches(MONTH));
    return Optional.of(
        new Chart.Bars(query.summary(), unit, inTime, inTime ? allMonths(bars) : bars));
  }

  private static List<Chart.Bar> allMonths(List<Chart.Bar> bars) {
    Map<YearMonth, Chart.Bar> known = new LinkedHashMap<>();
    bars.forEach(it -> known.put(YearMonth.parse(it.name()), it));
    YearMonth first = known.keySet().stream().min(YearMonth::compareTo).orElseThrow();
    YearMonth last = known.keySet().stream().max(YearMonth::compareTo).orElseThrow();
    List<Chart.Bar> all = new ArrayList<>();
    for (YearMonth at = first; !at.isAfter(last); at = at.plusMonths(1)) {
      all.add(known.getOrDefault(at, new Chart.Bar(at.toString(), 0, Optional.empty())));
    }
    return all.size() > MOST_MONTHS ? bars : all;
  }

  private Chart timeline(QueryAnswer.Rows rows) {
    String lane = rows.columns().contains("who") ? "who" : "outlet";
    List<Chart.Item> items = new ArrayList<>();
    for (Map<String, Node> row : rows.rows()) {
      String from = text(rows, row, "earliest");
      String to = text(rows, row, "latest");
      if (!from.isEmpty() && !to.isEmpty()) {
        items.add(
            new Chart.Item(
                text(rows, row, "said"), text(rows, row, lane), from, to, link(row, "statement")));
      }
    }
    return new Chart.Timeline(query.summary(), items);
  }

  private Optional<Chart> graph(QueryAnswer.Rows rows) {
    if (rows.columns().size() < 2) {
      return Optional.empty();
    }
    OptionalInt weight = firstNumber(rows);
    String unit = weight.isPresent() ? rows.columns().get(weight.getAsInt()) : "";
    Map<String, Integer> places = new LinkedHashMap<>();
    Map<String, Double> weights = new LinkedHashMap<>();
    List<Chart.Edge> edges = new ArrayList<>();
    for (Map<String, Node> row : rows.rows()) {
      String from = text(rows, row, rows.columns().get(0));
      String to = text(rows, row, rows.columns().get(1));
      if (!from.isEmpty() && !to.isEmpty()) {
        double value = weight.isPresent() ? number(row, unit) : 1;
        int source = places.computeIfAbsent(from, ignored -> places.size());
        int target = places.computeIfAbsent(to, ignored -> places.size());
        weights.merge(from, value, Double::sum);
        weights.merge(to, value, Double::sum);
        edges.add(new Chart.Edge(source, target, value));
      }
    }
    List<Chart.Knot> knots =
        places.keySet().stream()
            .map(it -> new Chart.Knot(it, weights.getOrDefault(it, 0.0), Optional.empty()))
            .toList();
    return Optional.of(new Chart.Graph(query.summary(), unit, true, knots, edges));
  }

  private static OptionalInt firstNumber(QueryAnswer.Rows rows) {
    return IntStream.range(0, rows.columns().size())
        .filter(i -> rows.rows().stream().allMatch(row -> isNumber(row, rows.columns().get(i))))
        .findFirst();
  }

  private static boolean isNumber(Map<String, Node> row, String column) {
    return Optional.ofNullable(row.get(column))
        .filter(it -> it.isLiteral() && NodeValue.makeNode(it).isNumber())
        .isPresent();
  }

  private static double number(Map<String, Node> row, String column) {
    return Optional.ofNullable(row.get(column))
        .map(it -> NodeValue.makeNode(it).getDouble())
        .orElseThrow();
  }

  private String text(QueryAnswer.Rows rows, Map<String, Node> row, String column) {
    return Optional.ofNullable(row.get(column))
        .map(it -> new ShortTerms(site.base(), rows.prefixes()).of(it))
        .orElse("");
  }

  /** To the first of its cells that leads anywhere. */
  private Optional<String> link(Map<String, Node> row) {
    return row.keySet().stream().flatMap(column -> link(row, column).stream()).findFirst();
  }

  private Optional<String> link(Map<String, Node> row, String column) {
    return Optional.ofNullable(row.get(column))
        .filter(Node::isURI)
        .filter(it -> it.getURI().startsWith(site.base()))
        .flatMap(it -> site.link(it.getURI()));
  }
}
