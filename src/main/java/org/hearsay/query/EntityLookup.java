package org.hearsay.query;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
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
import org.hearsay.vocab.Graphs;
import org.jspecify.annotations.Nullable;

/**
 * Where an entity, an article or a statement is to be found whose IRI somebody noted down some time
 * ago.
 */
public record EntityLookup(Queryable data) {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private static final String PREFIXES =
      """
      PREFIX dct: <http://purl.org/dc/terms/>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      """;
  private static final String NOW =
      PREFIXES
          + """
          SELECT ?now (SAMPLE(?label) AS ?name) WHERE {
            ?old dct:isReplacedBy+ ?now .
            FILTER NOT EXISTS { ?now dct:isReplacedBy ?later }
            OPTIONAL { ?now rdfs:label ?label }
          }
          GROUP BY ?now
          ORDER BY ?now
          """;
  private static final String THERE =
      PREFIXES + "ASK { { ?old rdfs:label ?name } UNION { ?old a ?type } }";
  private static final String GONE =
      """
      PREFIX prov: <http://www.w3.org/ns/prov#>
      SELECT ?when WHERE { GRAPH ?tombstones { ?old prov:invalidatedAtTime ?when } }
      """;

  /** What became of the entity, article or statement with this IRI. */
  public Whereabouts of(Node thing) {
    Map<String, Node> terms = Map.of("old", thing);
    List<Whereabouts.Choice> now =
        data.ask(QueryFactory.create(NOW), terms, PATIENCE, this::choices);
    if (now.size() > 1) {
      return new Whereabouts.Split(now);
    }
    if (now.size() == 1) {
      return new Whereabouts.Merged(now.getFirst());
    }
    Query there = QueryFactory.create(THERE);
    return data.ask(there, terms, PATIENCE, QueryExec::ask)
        ? new Whereabouts.Present()
        : gone(thing);
  }

  private Whereabouts gone(Node thing) {
    Node graph = NodeFactory.createURI(new Graphs(data.base()).tombstones());
    return data.ask(
        QueryFactory.create(GONE),
        Map.of("old", thing, "tombstones", graph),
        PATIENCE,
        execution -> {
          RowSet rows = execution.select();
          return rows.hasNext()
              ? new Whereabouts.Gone(
                  Instant.parse(rows.next().get(Var.alloc("when")).getLiteralLexicalForm()))
              : new Whereabouts.Unknown();
        });
  }

  /** What became of the entity with this key. */
  public Whereabouts of(String key) {
    return of(NodeFactory.createURI(prefix() + key));
  }

  private List<Whereabouts.Choice> choices(QueryExec execution) {
    List<Whereabouts.Choice> choices = new ArrayList<>();
    RowSet rows = execution.select();
    while (rows.hasNext()) {
      Binding row = rows.next();
      @Nullable Node now = row.get(Var.alloc("now"));
      // Nobody is sent to another host, whatever the data says.
      if (now != null && now.isURI() && now.getURI().startsWith(prefix())) {
        @Nullable Node name = row.get(Var.alloc("name"));
        choices.add(
            new Whereabouts.Choice(
                now.getURI().substring(prefix().length()),
                name == null ? "" : name.getLiteralLexicalForm()));
      }
    }
    return choices;
  }

  private String prefix() {
    return data.base() + "id/entity/";
  }
}
