package org.hearsay.search;

import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.hearsay.query.Queryable;
import org.hearsay.query.SearchWords;
import org.hearsay.vocab.Say;

/**
 * What holds the words, by the word index.
 *
 * @param scores by IRI, the best first
 * @param more whether there are others that do not match better
 */
record WordHits(LinkedHashMap<String, Double> scores, boolean more) {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  /** With {@code GRAPH} the index is asked for that graph alone. */
  private static final String SPARQL =
      """
      PREFIX text: <http://jena.apache.org/text#>
      SELECT ?subject ?hit ?field WHERE {
        %3$s
        { (?subject ?hit) text:query (<%1$s> ?words %4$d) BIND(1 AS ?field) }
        UNION { (?subject ?hit) text:query (<%2$s> ?words %4$d) BIND(2 AS ?field) }
        %5$s
      }
      """;

  /** Statements that hold the words. */
  static WordHits statements(Queryable data, SearchWords words, int most) {
    String sparql = SPARQL.formatted(Say.text, Say.quote, "", most, "");
    return of(data, sparql, words, most);
  }

  /** Entities whose names hold the words. */
  static WordHits entities(Queryable data, String graph, SearchWords words, int most) {
    String sparql =
        SPARQL.formatted(RDFS.label, SKOS.altLabel, "GRAPH <" + graph + "> {", most, "}");
    return of(data, sparql, words, most);
  }

  private static WordHits of(Queryable data, String sparql, SearchWords words, int most) {
    Query query = QueryFactory.create(sparql);
    Map<String, Node> terms = Map.of("words", NodeFactory.createLiteralString(words.inLucene()));
    return data.ask(query, terms, PATIENCE, execution -> read(execution, most));
  }

  private static WordHits read(QueryExec execution, int most) {
    Map<String, Double> best = new HashMap<>();
    Map<Object, Integer> found = new HashMap<>();
    RowSet rows = execution.select();
    while (rows.hasNext()) {
      Binding row = rows.next();
      double score = ((Number) row.get(Var.alloc("hit")).getLiteralValue()).doubleValue();
      best.merge(row.get(Var.alloc("subject")).getURI(), score, Math::max);
      found.merge(row.get(Var.alloc("field")).getLiteralValue(), 1, Integer::sum);
    }
    return new WordHits(ordered(best), found.values().stream().anyMatch(it -> it >= most));
  }

  private static LinkedHashMap<String, Double> ordered(Map<String, Double> best) {
    Comparator<Map.Entry<String, Double>> byScore = Map.Entry.comparingByValue();
    List<Map.Entry<String, Double>> entries =
        best.entrySet().stream()
            .sorted(byScore.reversed().thenComparing(Map.Entry.comparingByKey()))
            .toList();
    LinkedHashMap<String, Double> ordered = new LinkedHashMap<>();
    entries.forEach(it -> ordered.put(it.getKey(), it.getValue()));
    return ordered;
  }
}
