package org.hearsay.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Claims;
import org.hearsay.claim.Link;
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
   * @param former the IRIs of the statements that they had before
   */
  Stream<Description> of(Set<String> articles, Set<String> former) {
    Set<String> statements = new TreeSet<>(former);
    statements.addAll(view.statementIrisOf(articles));
    return read(before -> of(statements, before));
  }

  /** Everything, also of statements that are gone. */
  Stream<Description> all() {
    Set<String> statements = view.statementIrisOf(view.articles().keySet());
    return read(before -> {
      before
          .find()
          .mapWith(it -> withoutFragment(it.getSubject().getURI()))
          .filterKeep(it -> store.graphs().findArticleOf(it).isPresent())
          .forEach(statements::add);
      return of(statements, before);
    });
  }

  private Stream<Description> read(Function<Graph, Stream<Description>> work) {
    return store.read(dataset ->
        work.apply(
            dataset.asDatasetGraph().getGraph(NodeFactory.createURI(store.graphs().claims()))));
  }

  private Stream<Description> of(Set<String> news, Graph before) {
    ClaimTriples triples = new ClaimTriples(store.graphs());
    Map<String, String> earlier = triples.keys(before);
    ClaimRegion region = ClaimRegion.around(news, view, earlier);
    Map<String, Set<Triple>> memberships = new HashMap<>();
    Map<String, Set<Triple>> claims = new TreeMap<>();
    for (Claim it : Claims.of(readings(region, earlier), region.links(), earlier)) {
      claims.putAll(triples.write(it));
      for (Membership member : it.members()) {
        memberships.put(member.statement(), triples.write(member, it.key()));
      }
    }
    Map<String, Set<String>> parts = new HashMap<>();
    if (!before.isEmpty()) {
      region.statements().forEach(it -> parts.put(it, partsOf(it, before)));
      for (String it : region.statements()) {
        Optional.ofNullable(earlier.get(it))
            .ifPresent(key ->
                partsOf(triples.iri(key), before)
                    .forEach(part -> claims.putIfAbsent(part, Set.of())));
      }
    }
    return Stream.concat(
        region.statements().stream()
            .flatMap(it ->
                describe(
                    it, memberships.getOrDefault(it, Set.of()), parts.getOrDefault(it, Set.of()))),
        claims.entrySet().stream().map(it -> description(it.getKey(), it.getValue())));
  }

  /** Of those that are linked, and of those that belonged to a claim. */
  private Collection<Reading> readings(ClaimRegion region, Map<String, String> earlier) {
    Set<String> linked = new HashSet<>();
    for (Link it : region.links()) {
      linked.add(it.one());
      linked.add(it.other());
    }
    List<Reading> readings = new ArrayList<>();
    for (String it : region.statements()) {
      if (linked.contains(it) || earlier.containsKey(it)) {
        view.find(it).map(words::read).ifPresent(readings::add);
      }
    }
    return readings;
  }

  /**
   * A statement with its facts.
   *
   * @param membership what it is to a claim
   * @param parts the IRIs of its parts that the graph told of before
   */
  private Stream<Description> describe(
      String statement, Set<Triple> membership, Set<String> parts) {
    Map<String, Set<Triple>> about = new TreeMap<>();
    about.put(statement, Set.of());
    parts.forEach(it -> about.put(it, Set.of()));
    view.find(statement).map(words::read).ifPresent(it -> about.putAll(facts(it)));
    about.merge(statement, membership, ClaimWriting::union);
    return about.entrySet().stream().map(it -> description(it.getKey(), it.getValue()));
  }

  private static Set<Triple> union(Set<Triple> one, Set<Triple> other) {
    Set<Triple> all = new HashSet<>(one);
    all.addAll(other);
    return all;
  }

  private Description description(String subject, Set<Triple> triples) {
    return new Description(store.graphs().claims(), subject, triples);
  }

  private Map<String, Set<Triple>> facts(Reading reading) {
    return FactTriples.write(
        reading.assertion().statement(),
        Quotation.of(reading).keys(),
        new QuantityReader(words.lexicon()).read(reading),
        StanceReader.read(reading),
        reading.assertion().passage().located());
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
