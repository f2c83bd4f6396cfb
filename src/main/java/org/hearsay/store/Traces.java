package org.hearsay.store;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.hearsay.vocab.Graphs;
import org.hearsay.vocab.Say;

/**
 * Which articles, statements and entities a transaction touches, and whether they come or go; and
 * which claims and findings come or go. That a check saw a finding once more is no news.
 */
final class Traces {

  private final Graphs graphs;
  private final Map<String, Integer> balances = new TreeMap<>();
  private String graph = "";
  private Optional<String> article = Optional.empty();

  Traces(Graphs graphs) {
    this.graphs = graphs;
  }

  void added(Node graphName, Triple triple) {
    note(graphName.getURI(), triple, 1);
  }

  void removed(Node graphName, Triple triple) {
    note(graphName.getURI(), triple, -1);
  }

  /**
   * The touched IRIs in their order, each with a number: above zero for one that came, below for
   * one that went, zero for one that stayed.
   */
  Map<String, Integer> balances() {
    return balances;
  }

  private void note(String graphName, Triple triple, int sign) {
    if (!graphName.equals(graph)) {
      graph = graphName;
      article = graphs.findArticleId(graphName).map(graphs::articleIri);
    }
    String subject = triple.getSubject().isURI() ? triple.getSubject().getURI() : "";
    if (article.isPresent()) {
      note(article.get(), isOfType(triple, subject.equals(article.get()), Say.Article) ? sign : 0);
      if (subject.startsWith(graphs.statementPrefix())) {
        note(subject, isOfType(triple, true, Say.Statement) ? sign : 0);
      }
    } else if (graphName.equals(graphs.entities()) && subject.startsWith(graphs.entityPrefix())) {
      int fragment = subject.indexOf('#');
      if (fragment < 0) {
        note(subject, Edit.isLabel(triple) ? sign : 0);
      } else {
        note(subject.substring(0, fragment), 0);
      }
    } else if (graphName.equals(graphs.claims()) && isOfType(triple, true, Say.Claim)) {
      note(subject, sign);
    } else if (graphName.equals(graphs.findings()) && isOfType(triple, true, Say.Finding)) {
      note(subject, sign);
    }
  }

  private static boolean isOfType(Triple triple, boolean isSubject, Resource type) {
    return isSubject
        && triple.getObject().equals(type.asNode())
        && triple.getPredicate().equals(RDF.type.asNode());
  }

  private void note(String iri, int sign) {
    balances.merge(iri, sign, Integer::sum);
  }
}
