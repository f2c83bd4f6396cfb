package org.hearsay.page;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** Charts as charts.js reads them. */
final class ChartJson {

  private static final ObjectMapper JSON = new ObjectMapper();

  String of(Chart chart) {
    ObjectNode object =
        switch (chart) {
          case Chart.Bars bars -> bars(bars);
          case Chart.Timeline timeline -> timeline(timeline);
          case Chart.Graph graph -> graph(graph);
        };
    // In a script element, a text must neither end it nor begin a comment.
    return object
        .put("title", chart.title())
        .toString()
        .replace("<", "\\u003c")
        .replace(">", "\\u003e")
        .replace("&", "\\u0026");
  }

  private static ObjectNode bars(Chart.Bars chart) {
    ObjectNode object = JSON.createObjectNode().put("kind", "bar").put("unit", chart.unit());
    object.put("inTime", chart.inTime());
    ArrayNode categories = object.putArray("categories");
    ArrayNode values = object.putArray("values");
    ArrayNode links = object.putArray("links");
    for (Chart.Bar bar : chart.bars()) {
      categories.add(bar.name());
      add(values, bar.value());
      bar.link().ifPresentOrElse(links::add, links::addNull);
    }
    return object;
  }

  private static ObjectNode timeline(Chart.Timeline chart) {
    ObjectNode object = JSON.createObjectNode().put("kind", "timeline");
    ArrayNode items = object.putArray("items");
    for (Chart.Item item : chart.items()) {
      ObjectNode node = items.addObject().put("label", item.label()).put("lane", item.lane());
      node.put("from", item.from()).put("to", item.to());
      link(node, item.link());
    }
    return object;
  }

  private static ObjectNode graph(Chart.Graph chart) {
    ObjectNode object = JSON.createObjectNode().put("kind", "graph").put("unit", chart.unit());
    object.put("directed", chart.directed());
    ArrayNode nodes = object.putArray("nodes");
    for (Chart.Knot knot : chart.knots()) {
      ObjectNode node = nodes.addObject().put("name", knot.name());
      number(node, knot.value());
      link(node, knot.link());
    }
    ArrayNode links = object.putArray("links");
    for (Chart.Edge edge : chart.edges()) {
      ObjectNode node = links.addObject().put("source", edge.source()).put("target", edge.target());
      number(node, edge.value());
    }
    return object;
  }

  private static void link(ObjectNode node, Optional<String> link) {
    link.ifPresent(it -> node.put("href", it));
  }

  private static void number(ObjectNode node, double value) {
    if (isWhole(value)) {
      node.put("value", (long) value);
    } else {
      node.put("value", value);
    }
  }

  private static void add(ArrayNode array, double value) {
    if (isWhole(value)) {
      array.add((long) value);
    } else {
      array.add(value);
    }
  }

  private static boolean isWhole(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15;
  }
}
