package org.hearsay.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.hearsay.store.StatementStore;
import org.hearsay.vocab.Prov;

/** What a store tells of entities and of the articles that name them. */
record Articles(StatementStore store) {

  /** What the entity is called; empty if there is none. */
  Optional<String> findName(String iri) {
    return quads(entities(), NodeFactory.createURI(iri), RDFS.label.asNode(), Node.ANY).stream()
        .map(it -> it.getObject().getLiteralLexicalForm())
        .findFirst();
  }

  /** Whether only articles name it, and no authority. */
  boolean isMinted(String iri) {
    return quads(entities(), NodeFactory.createURI(iri), Prov.wasDerivedFrom.asNode(), Node.ANY)
        .stream()
        .anyMatch(it -> store.graphs().findArticleOf(it.getObject().getURI()).isPresent());
  }

  /** The IRIs of the articles that name it. */
  Set<String> naming(String iri) {
    Set<String> articles = new TreeSet<>();
    for (Quad quad : quads(Node.ANY, Node.ANY, Node.ANY, NodeFactory.createURI(iri))) {
      store
          .graphs()
          .findArticleId(quad.getGraph().getURI())
          .ifPresent(it -> articles.add(store.graphs().articleIri(it)));
    }
    return articles;
  }

  List<Quad> quads(Node graph, Node subject, Node predicate, Node object) {
    return store.read(dataset -> {
      List<Quad> found = new ArrayList<>();
      DatasetGraph data = dataset.asDatasetGraph();
      data.findNG(graph, subject, predicate, object).forEachRemaining(found::add);
      return found;
    });
  }

  Node entities() {
    return NodeFactory.createURI(store.graphs().entities());
  }
}
