package org.hearsay.check;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Claims;
import org.hearsay.claim.Membership;
import org.hearsay.claim.Quotation;
import org.hearsay.proposition.PropositionReader;
import org.hearsay.proposition.QuantityReader;
import org.hearsay.proposition.Reading;
import org.hearsay.proposition.StanceReader;
import org.hearsay.rdf.ClaimTriples;
import org.hearsay.rdf.FactTriples;
import org.hearsay.store.Description;
import org.hearsay.store.StatementStore;
import org.hearsay.vocab.Say;
import org.hearsay.vocab.Schema;

/** What the graph of claims is to say of the statements of a run, and of their claims. */
record ClaimWriting(StatementStore store, PropositionReader words, IndexView view) {

  /**
   * What changes with some articles.
   *
   * @param articles the ids of those that came, changed or went
   */
  List<Description> of(Set<String> articles) {
    return store.read(dataset ->
        of(
            articles,
            dataset.asDatasetGraph().getGraph(NodeFactory.createURI(store.graphs().claims()))));
  }

  private List<Description> of(Set<String> articles, Graph before) {
    ClaimTriples triples = new ClaimTriples(store.graphs());
    Map<String, String> earlier = triples.keys(before);
    Set<String> news = new TreeSet<>(view.statementIrisOf(articles));
    before
        .find(Node.ANY, Node.ANY, Node.ANY)
        .mapWith(it -> it.getSubject().getURI())
        .filterKeep(it -> store.graphs().findArticleOf(it).filter(articles::contains).isPresent())
        .forEach(it -> news.add(withoutFragment(it)));
    ClaimRegion region = ClaimRegion.around(news, view, earlier);
    Map<String, Reading> readings = new TreeMap<>();
    for (String it : region.statements()) {
      view.find(it).ifPresent(found -> readings.put(it, words.read(found)));
    }
    List<Claim> claims = Claims.of(readings.values(), region.links(), earlier);
    Map<String, Set<Triple>> after = new TreeMap<>();
    readings.values().forEach(it -> after.putAll(facts(it)));
    claims.forEach(it -> add(it, triples, after));
    Set<String> subjects = new TreeSet<>(after.keySet());
    region.statements().forEach(it -> subjects.addAll(partsOf(it, before)));
    earlierClaims(region, earlier).forEach(it -> subjects.addAll(partsOf(triples.iri(it), before)));
    String graph = store.graphs().claims();
    return subjects.stream()
        .map(it -> new Description(graph, it, after.getOrDefault(it, Set.of())))
        .toList();
  }

  private static Set<String> earlierClaims(ClaimRegion region, Map<String, String> earlier) {
    Set<String> claims = new TreeSet<>();
    for (String it : region.statements()) {
      String claim = earlier.get(it);
      if (claim != null) {
        claims.add(claim);
      }
    }
    return claims;
  }

  private Map<String, Set<Triple>> facts(Reading reading) {
    return FactTriples.write(
        reading.assertion().statement(),
        Quotation.of(reading).keys(),
        new QuantityReader(words.lexicon()).read(reading),
        StanceReader.read(reading),
        reading.assertion().passage().located());
  }

  private static void add(Claim claim, ClaimTriples triples, Map<String, Set<Triple>> after) {
    after.putAll(triples.write(claim));
    for (Membership it : claim.members()) {
      after
          .computeIfAbsent(it.statement(), ignored -> new HashSet<>())
          .addAll(triples.write(it, claim.key()));
    }
  }

  /** It, and what the graph says of parts of it: quantities, stances, renderings. */
  private static Set<String> partsOf(String iri, Graph graph) {
    Set<String> parts = new TreeSet<>(List.of(iri));
    Node subject = NodeFactory.createURI(iri);
    for (Node property : List.of(Say.quantity.asNode(), Say.stance.asNode())) {
      graph.find(subject, property, Node.ANY).forEach(it -> parts.add(it.getObject().getURI()));
    }
    graph
        .find(Node.ANY, Schema.isPartOf.asNode(), subject)
        .forEach(it -> parts.add(it.getSubject().getURI()));
    return parts;
  }

  private static String withoutFragment(String iri) {
    int at = iri.indexOf('#');
    return at < 0 ? iri : iri.substring(0, at);
  }
}
