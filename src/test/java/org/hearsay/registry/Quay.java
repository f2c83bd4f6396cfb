package org.hearsay.registry;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.hearsay.store.ArticleGraph;
import org.hearsay.store.StatementStore;
import org.hearsay.vocab.Say;

/** Three outlets on one quay: two mean the same Tom Reyd, the third perhaps another. */
final class Quay {

  static final String BASE = "http://localhost:3030/";

  private static final String PREFIXES =
      """
      PREFIX say: <https://w3id.org/hearsay#>
      PREFIX schema: <http://schema.org/>
      PREFIX prov: <http://www.w3.org/ns/prov#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX org: <http://www.w3.org/ns/org#>
      PREFIX oa: <http://www.w3.org/ns/oa#>
      PREFIX e: <http://localhost:3030/id/entity/>
      PREFIX art: <http://localhost:3030/id/article/>
      PREFIX st: <http://localhost:3030/id/statement/>
      BASE <http://localhost:3030/id/article/>
      """;

  private Quay() {}

  /** An article in which the first speaks about the second. */
  static ArticleGraph article(String id, String speaker, String target) {
    return new ArticleGraph(
        id,
        graph(
            """
            art:%1$s a say:Article ; schema:publisher e:outlet-of-%1$s .
            st:%1$s.aaaaaaaa a say:Statement ; say:reportedIn art:%1$s ; say:speaker e:%2$s ;
                say:target e:%3$s ; say:span <%1$s#char=0,4> .
            <%1$s#char=0,4> a say:Span , say:Mention ; say:refersTo e:%2$s ; oa:start 0 ; oa:end 4 ;
                say:rule "full-name" ; say:confidence 0.8 ; schema:isPartOf art:%1$s .
            """
                .formatted(id, speaker, target)),
        "input of " + id + speaker);
  }

  static Graph person(String key, String name, String article) {
    return graph(
        "e:%s a schema:Person ; rdfs:label \"%s\"@en ; prov:wasDerivedFrom art:%s ."
            .formatted(key, name, article));
  }

  static Graph known(String key, String name) {
    return graph(
        """
        e:%1$s a schema:Person ; rdfs:label "%2$s"@en ; prov:wasDerivedFrom <http://register.example/> .
        <../entity/%1$s#post-mayor> a org:Membership ; org:member e:%1$s ; org:role e:mayor .
        """
            .formatted(key, name));
  }

  static Graph graph(String turtle) {
    return RDFParser.fromString(PREFIXES + turtle, Lang.TURTLE).toGraph();
  }

  /** Each article names its own Tom Reyd beside its own Pia Norr; only the third's stands alone. */
  static void load(StatementStore store) {
    Graph entities = GraphFactory.createDefaultGraph();
    List<ArticleGraph> articles = new ArrayList<>();
    for (String id : List.of("a", "b")) {
      copy(person("tom-reyd-x" + id, "Tom Reyd", id), entities);
      copy(person("pia-norr-x" + id, "Pia Norr", id), entities);
      articles.add(article(id, "tom-reyd-x" + id, "pia-norr-x" + id));
    }
    copy(person("tom-reyd-xc", "Tom Reyd", "c"), entities);
    copy(known("mara-teld", "Mara Teld"), entities);
    articles.add(article("c", "tom-reyd-xc", "mara-teld"));
    articles.add(article("d", "mara-teld", "tom-reyd-xc"));
    store.replaceArticles(articles, entities);
  }

  private static void copy(Graph from, Graph to) {
    from.find().forEach(to::add);
  }

  /** All quads, of the graphs that queries see, in order; without what was there once. */
  static List<String> quads(StatementStore store) {
    return store.read(dataset -> {
      TreeSet<String> all = new TreeSet<>();
      Iterator<Quad> quads =
          dataset.asDatasetGraph().findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY);
      quads.forEachRemaining(it -> all.add(it.toString()));
      all.removeIf(it -> it.contains(store.graphs().tombstones()));
      return List.copyOf(all);
    });
  }

  /** The keys of those who speak in the articles, in the order of the articles. */
  static List<String> speakers(StatementStore store) {
    return store.read(dataset -> {
      List<String> speakers = new ArrayList<>();
      dataset
          .asDatasetGraph()
          .findNG(Node.ANY, Node.ANY, Say.speaker.asNode(), Node.ANY)
          .forEachRemaining(it ->
              speakers.add(
                  it.getSubject().getURI().replaceAll(".*/|\\..*", "")
                      + "="
                      + it.getObject().getURI().replaceAll(".*/", "")));
      return speakers.stream().sorted().toList();
    });
  }
}
