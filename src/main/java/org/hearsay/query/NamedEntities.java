package org.hearsay.query;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;

/**
 * Entities by the names that data give them, to the letter. A main name goes before another name of
 * somebody else.
 */
public record NamedEntities(Queryable data) implements Entities {

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final int MOST_OFFERED = 5;

  /** A shorter word is one letter away from too many others. */
  private static final int SHORTEST_MISSPELT = 4;

  private static final String PREFIXES =
      """
      PREFIX schema: <http://schema.org/>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX org: <http://www.w3.org/ns/org#>
      PREFIX text: <http://jena.apache.org/text#>
      """;
  private static final String IS_ENTITY =
      """
        FILTER EXISTS {
          ?entity a ?type
          FILTER(?type IN (schema:Person, schema:Organization, schema:Country, schema:Place, org:Post))
        }
      """;
  private static final String CALLED =
      PREFIXES
          + """
          SELECT DISTINCT ?entity ?name ?main WHERE {
            { ?entity rdfs:label ?english } UNION { ?entity rdfs:label ?plain }
            UNION { ?entity skos:altLabel ?english } UNION { ?entity skos:altLabel ?plain }
            ?entity rdfs:label ?name .
            BIND(STR(?name) = STR(?plain) AS ?main)
          """
          + IS_ENTITY
          + """
          }
          ORDER BY DESC(?main) ?entity
          """;
  private static final String SIMILAR =
      PREFIXES
          + """
          SELECT ?entity ?name (MAX(?hit) AS ?score) WHERE {
            { (?entity ?hit) text:query (rdfs:label ?words 200) }
            UNION { (?entity ?hit) text:query (skos:altLabel ?words 200) }
            ?entity rdfs:label ?name .
          """
          + IS_ENTITY
          + """
          }
          GROUP BY ?entity ?name
          ORDER BY DESC(?score) ?entity
          LIMIT 5
          """;

  private record Found(Node entity, String name, boolean main) {}

  @Override
  public String base() {
    return data.base();
  }

  @Override
  public Node called(String name) {
    Map<String, Node> terms =
        Map.of(
            "english", NodeFactory.createLiteralLang(name, "en"),
            "plain", NodeFactory.createLiteralString(name));
    List<Found> found = ask(CALLED, terms);
    List<Found> main = found.stream().filter(Found::main).toList();
    List<Found> meant = main.isEmpty() ? found : main;
    if (meant.size() == 1) {
      return meant.getFirst().entity();
    }
    throw new IllegalArgumentException(
        meant.isEmpty()
            ? "nobody and nothing is called '%s'%s".formatted(name, similarTo(name))
            : "'%s' may be %s".formatted(name, offer(meant)));
  }

  @Override
  public Node current(Node entity) {
    return switch (new EntityLookup(data).of(entity)) {
      case Whereabouts.Merged(Whereabouts.Choice into) -> withKey(into.key());
      case Whereabouts.Split(List<Whereabouts.Choice> into) ->
          throw new IllegalArgumentException(
              "'%s' was split; it may be %s"
                  .formatted(
                      key(entity),
                      into.stream()
                          .map(it -> "%s (%s)".formatted(it.key(), it.name()))
                          .collect(Collectors.joining(", "))));
      case Whereabouts.Present() -> entity;
      // Whatever is said of it is said under this IRI.
      case Whereabouts.Gone ignored -> entity;
      case Whereabouts.Unknown() -> entity;
    };
  }

  private String similarTo(String name) {
    String words =
        Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
            .filter(word -> !word.isEmpty())
            .map(word -> word.length() < SHORTEST_MISSPELT ? word : word + "~1")
            .collect(Collectors.joining(" "));
    if (words.isEmpty()) {
      return "";
    }
    List<Found> similar = ask(SIMILAR, Map.of("words", NodeFactory.createLiteralString(words)));
    return similar.isEmpty() ? "" : "; maybe " + offer(similar);
  }

  private String offer(List<Found> some) {
    return some.stream()
        .limit(MOST_OFFERED)
        .map(it -> "%s (%s)".formatted(key(it.entity()), it.name()))
        .collect(Collectors.joining(", "));
  }

  private String key(Node entity) {
    return entity.getURI().replace(base() + "id/entity/", "");
  }

  private List<Found> ask(String sparql, Map<String, Node> terms) {
    Query query = QueryFactory.create(sparql);
    return data.ask(query, terms, PATIENCE, NamedEntities::found);
  }

  private static List<Found> found(QueryExec execution) {
    List<Found> found = new ArrayList<>();
    RowSet rows = execution.select();
    while (rows.hasNext()) {
      Binding row = rows.next();
      found.add(
          new Found(
              row.get(Var.alloc("entity")),
              row.get(Var.alloc("name")).getLiteralLexicalForm(),
              row.contains("main") && row.get("main").getLiteralValue().equals(true)));
    }
    return found;
  }
}
