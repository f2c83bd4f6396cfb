package org.hearsay.description;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/** What is said of anything: its triples by predicate. */
public record ThingFacts(Ref ref, List<Row> rows) {

  /** The values of a predicate. An IRI is its own; a literal has none. */
  public record Row(Ref predicate, List<Value> values) {

    public Row {
      values = List.copyOf(values);
    }
  }

  /**
   * A value.
   *
   * @param iri empty for a literal
   */
  public record Value(String text, String iri) {}

  public ThingFacts {
    rows = List.copyOf(rows);
  }

  static ThingFacts of(Lookup lookup, Node thing) {
    Map<Node, List<Value>> values = new LinkedHashMap<>();
    Iterator<Quad> quads = lookup.data().findNG(Node.ANY, thing, Node.ANY, Node.ANY);
    while (quads.hasNext()) {
      Quad quad = quads.next();
      List<Value> known = values.computeIfAbsent(quad.getPredicate(), ignored -> new ArrayList<>());
      Node object = quad.getObject();
      Value value = new Value(lookup.label(object), object.isURI() ? object.getURI() : "");
      if (known.size() < Describer.MOST_OF_A_PREDICATE && !known.contains(value)) {
        known.add(value);
      }
    }
    return new ThingFacts(
        lookup.ref(thing),
        values.entrySet().stream()
            .map(it -> new Row(lookup.ref(it.getKey()), it.getValue()))
            .toList());
  }
}
