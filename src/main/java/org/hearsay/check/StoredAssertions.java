package org.hearsay.check;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDFS;
import org.hearsay.article.Article;
import org.hearsay.article.Fact;
import org.hearsay.article.Text;
import org.hearsay.language.AnnotatedArticle;
import org.hearsay.language.LanguageAnnotator;
import org.hearsay.proposition.Assertion;
import org.hearsay.proposition.Surroundings;
import org.hearsay.rdf.AssertionReader;
import org.hearsay.store.StatementStore;
import org.hearsay.vocab.Graphs;
import org.hearsay.vocab.Schema;

/** The statements of a store, article by article. */
public record StoredAssertions(StatementStore store, LanguageAnnotator language) {

  /** The statements of an article in the order of their IRIs; none if it is not there. */
  public List<Assertion> ofArticle(String articleId) {
    return store.read(dataset -> read(dataset.asDatasetGraph(), articleId));
  }

  private List<Assertion> read(DatasetGraph data, String articleId) {
    Graphs graphs = store.graphs();
    Graph graph = data.getGraph(NodeFactory.createURI(graphs.article(articleId)));
    Graph entities = data.getGraph(NodeFactory.createURI(graphs.entities()));
    AssertionReader reader =
        new AssertionReader(
            graphs,
            iri -> literal(entities, NodeFactory.createURI(iri), RDFS.label.asNode()).orElse(iri));
    Node article = NodeFactory.createURI(graphs.articleIri(articleId));
    Optional<AnnotatedArticle> text =
        literal(graph, article, Schema.sha256.asNode())
            .flatMap(store::findText)
            .map(it -> annotate(articleId, it));
    Surroundings around =
        text.map(it -> new Surroundings(it.text().string(), it.quotations()))
            .orElse(Surroundings.UNKNOWN);
    return reader.read(graph, spans -> text.flatMap(it -> new Passages(it).of(spans))).stream()
        .map(it -> it.in(around))
        .toList();
  }

  private AnnotatedArticle annotate(String articleId, String text) {
    return language.annotate(
        new Article(
            articleId,
            articleId,
            articleId,
            Text.of(text),
            "",
            Fact.unknown(),
            Fact.unknown(),
            Fact.unknown(),
            Fact.unknown(),
            Fact.unknown(),
            Fact.unknown(),
            Fact.unknown(),
            Fact.unknown()));
  }

  private static Optional<String> literal(Graph graph, Node subject, Node predicate) {
    return graph
        .find(subject, predicate, Node.ANY)
        .mapWith(it -> it.getObject())
        .filterKeep(Node::isLiteral)
        .mapWith(Node::getLiteralLexicalForm)
        .nextOptional();
  }
}
