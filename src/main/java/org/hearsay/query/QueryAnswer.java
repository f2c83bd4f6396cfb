package org.hearsay.query;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;

/** What a query answered, free of any transaction. */
public sealed interface QueryAnswer {

  /**
   * The answer of a SELECT.
   *
   * @param rows in order; a column without a value is not in the row's map
   * @param prefixes those of the query, by prefix
   */
  record Rows(List<String> columns, List<Map<String, Node>> rows, Map<String, String> prefixes)
      implements QueryAnswer {

    public Rows {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
      prefixes = Map.copyOf(prefixes);
    }
  }

  /** The answer of an ASK. */
  record Truth(boolean value) implements QueryAnswer {}

  /** The answer of a CONSTRUCT or DESCRIBE. */
  record Triples(Model model) implements QueryAnswer {}
}
