package org.hearsay.description;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.hearsay.vocab.Prov;
import org.hearsay.vocab.Say;
import org.hearsay.vocab.Schema;

/** Reads articles. */
record ArticleReader(Lookup lookup, StatementReader statements) {

  private static final int MOST_STATEMENTS = 500;

  ArticleFacts facts(String articleId, long statementCount) {
    Node article = Lookup.iri(lookup.graphs().articleIri(articleId));
    Node graph = Lookup.iri(lookup.graphs().article(articleId));
    return new ArticleFacts(
        lookup.ref(article),
        lookup.object(article, Schema.publisher).map(lookup::ref),
        lookup.period(article),
        lookup.texts(article, Schema.author),
        lookup.text(article, Schema.url),
        lookup.text(article, Schema.inLanguage),
        lookup.refs(article, Schema.sourceOrganization),
        lookup.text(article, Schema.copyrightNotice),
        lookup.texts(article, DCTerms.provenance),
        lookup.object(graph, Prov.wasGeneratedBy).map(lookup::ref),
        statementCount,
        lookup.subjects(Say.reportedIn, article, MOST_STATEMENTS + 1).stream()
            .filter(it -> lookup.is(it, Say.Statement))
            .sorted(Comparator.comparingInt(this::position))
            .limit(MOST_STATEMENTS)
            .map(statements::line)
            .toList(),
        parties(graph));
  }

  /** Where in the text a statement begins. */
  private int position(Node statement) {
    return lookup.objects(statement, Say.span).stream()
        .map(it -> lookup.text(it, OA.start))
        .filter(it -> it.matches("[0-9]{1,9}"))
        .mapToInt(Integer::parseInt)
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  private List<Party> parties(Node graph) {
    Set<Node> found = new HashSet<>();
    Iterator<Quad> quads =
        lookup.data().find(graph, Node.ANY, RDF.type.asNode(), Say.UnnamedParty.asNode());
    quads.forEachRemaining(it -> found.add(it.getSubject()));
    return found.stream()
        .map(lookup::party)
        .sorted(Comparator.comparing(it -> it.ref().label()))
        .toList();
  }
}
