package org.hearsay.search;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.hearsay.vocab.Graphs;
import org.hearsay.vocab.Say;
import org.hearsay.vocab.Schema;

/** Looks up what the store says of what was found. Part of one read transaction. */
final class StoredGraph {

  private final Dataset dataset;
  private final Graphs graphs;
  private final Graph entities;

  StoredGraph(Dataset dataset, Graphs graphs) {
    this.dataset = dataset;
    this.graphs = graphs;
    this.entities = graph(graphs.entities());
  }

  private Graph graph(String name) {
    return dataset.asDatasetGraph().getGraph(NodeFactory.createURI(name));
  }

  /** What is known of a statement; empty if its graph does not say where it is reported. */
  Optional<Facts> facts(String statement, double score) {
    Graph graph = graphOf(statement);
    Node subject = NodeFactory.createURI(statement);
    return iris(graph, subject, Say.reportedIn)
        .findFirst()
        .map(article -> {
          Node reported = NodeFactory.createURI(article);
          return new Facts(
              statement,
              score,
              iris(graph, subject, Say.speaker).sorted().toList(),
              article,
              iris(graph, reported, Schema.publisher).sorted().findFirst(),
              literal(graph, subject, Say.latest)
                  .or(() -> literal(graph, reported, Schema.datePublished))
                  .flatMap(Facts::day),
              iris(graph, subject, Say.directness)
                  .findFirst()
                  .map(it -> it.substring(it.lastIndexOf('#') + 1))
                  .orElse(""));
        });
  }

  /** The words of a statement as they are printed, or else those in quotation marks. */
  String said(String statement) {
    Graph graph = graphOf(statement);
    Node subject = NodeFactory.createURI(statement);
    return literal(graph, subject, Say.text)
        .or(() -> literal(graph, subject, Say.quote))
        .orElse("");
  }

  /** The headline of the article that a statement is reported in. */
  Optional<String> headline(Facts statement) {
    return literal(
        graphOf(statement.iri()), NodeFactory.createURI(statement.article()), Schema.headline);
  }

  /** An entity, or a party without a name in the article of a statement. */
  Named named(String iri) {
    Node subject = NodeFactory.createURI(iri);
    return new Named(
        iri,
        literal(entities, subject, RDFS.label)
            .or(() -> literal(graphOf(iri), subject, RDFS.label))
            .orElse(iri));
  }

  /** The values of a property of an entity, in alphabetic order. */
  List<String> literals(String entity, Property property) {
    return objects(entities, NodeFactory.createURI(entity), property)
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .sorted()
        .toList();
  }

  /** What kind of entity it is. */
  Optional<EntityKind> kind(String entity) {
    return EntityKind.of(
        iris(entities, NodeFactory.createURI(entity), RDF.type)
            .collect(Collectors.toUnmodifiableSet()));
  }

  /** The graph of the article that something belongs to: much faster than the union of all. */
  private Graph graphOf(String iri) {
    return graphs
        .findArticleOf(iri)
        .map(it -> graph(graphs.article(it)))
        .orElseGet(() -> graph(Quad.unionGraph.getURI()));
  }

  private static Stream<String> iris(Graph graph, Node subject, Property property) {
    return objects(graph, subject, property).filter(Node::isURI).map(Node::getURI);
  }

  private static Optional<String> literal(Graph graph, Node subject, Property property) {
    return objects(graph, subject, property)
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .sorted()
        .findFirst();
  }

  private static Stream<Node> objects(Graph graph, Node subject, Property property) {
    Iterator<Triple> found = graph.find(subject, property.asNode(), Node.ANY);
    Stream.Builder<Node> objects = Stream.builder();
    found.forEachRemaining(it -> objects.add(it.getObject()));
    return objects.build();
  }
}
