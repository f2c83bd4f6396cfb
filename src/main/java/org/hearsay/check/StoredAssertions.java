package org.hearsay.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDFS;
import org.hearsay.article.Article;
import org.hearsay.article.Fact;
import org.hearsay.article.Span;
import org.hearsay.article.Text;
import org.hearsay.language.LanguageAnnotator;
import org.hearsay.proposition.Assertion;
import org.hearsay.proposition.Passage;
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
    Function<List<Span>, Optional<Passage>> passages =
        literal(graph, article, Schema.sha256.asNode())
            .flatMap(store::findText)
            .<Function<List<Span>, Optional<Passage>>>map(text -> passages(articleId, text)::of)
            .orElse(spans -> Optional.empty());
    return reader.read(graph, passages);
  }

  private Passages passages(String articleId, String text) {
    return new Passages(
        language.annotate(
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
                "en")));
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
