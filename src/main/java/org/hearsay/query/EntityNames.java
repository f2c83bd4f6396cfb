package org.hearsay.query;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.hearsay.vocab.Graphs;

/** Finishes the names of people, organisations, places and posts that somebody begins to type. */
public record EntityNames(Queryable data) {

  private static final Duration PATIENCE = Duration.ofSeconds(2);

  /** Only names of entities: articles name many unnamed parties, too. */
  private static final Query FOUND =
      QueryFactory.create(
          """
          PREFIX schema: <http://schema.org/>
          PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
          PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
          PREFIX org: <http://www.w3.org/ns/org#>
          PREFIX text: <http://jena.apache.org/text#>
          SELECT ?entity (SAMPLE(?label) AS ?name) (MIN(STR(?kind)) AS ?type) WHERE {
            GRAPH ?entities {
              { ?entity text:query (rdfs:label ?words 200) }
              UNION { ?entity text:query (skos:altLabel ?words 200) }
              ?entity rdfs:label ?label ; a ?kind
              FILTER(?kind IN (schema:Person, schema:Organization, schema:Country, schema:Place, org:Post))
            }
          }
          GROUP BY ?entity
          """);

  /**
   * An entity.
   *
   * @param key what its IRI ends with
   * @param type the local name of its class
   */
  public record Named(String iri, String key, String name, String type) {}

  /**
   * Those with a name in which a word begins with the last one typed, and the others occur; those
   * whose name begins so first, of these the shortest.
   */
  public List<Named> beginning(String typed, int most) {
    String words = typed.strip().replaceAll("[*\\s]+$", "") + "*";
    Node lucene;
    try {
      lucene = ParameterType.WORDS.term(words, Entities.imagined(data.base()));
    } catch (IllegalArgumentException e) {
      // No letter and no digit: nobody is called so.
      return List.of();
    }
    Map<String, Node> terms =
        Map.of(
            "words", lucene, "entities", NodeFactory.createURI(new Graphs(data.base()).entities()));
    String begin = typed.strip().toLowerCase(Locale.ROOT);
    return data.ask(FOUND.cloneQuery(), terms, PATIENCE, this::read).stream()
        .sorted(
            Comparator.comparing(
                    (Named it) -> !it.name().toLowerCase(Locale.ROOT).startsWith(begin))
                .thenComparingInt(it -> it.name().length())
                .thenComparing(Named::name)
                .thenComparing(Named::key))
        .limit(most)
        .toList();
  }

  private List<Named> read(QueryExec execution) {
    String prefix = new Graphs(data.base()).entityPrefix();
    List<Named> found = new ArrayList<>();
    RowSet rows = execution.select();
    while (rows.hasNext()) {
      Binding row = rows.next();
      String iri = row.get(Var.alloc("entity")).getURI();
      if (iri.startsWith(prefix)) {
        String type = row.get(Var.alloc("type")).getLiteralLexicalForm();
        found.add(
            new Named(
                iri,
                iri.substring(prefix.length()),
                row.get(Var.alloc("name")).getLiteralLexicalForm(),
                type.replaceFirst(".*[/#]", "")));
      }
    }
    return found;
  }
}
