package org.hearsay.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.hearsay.contradiction.Finding;
import org.hearsay.contradiction.Reviewed;
import org.hearsay.contradiction.Silence;
import org.hearsay.contradiction.Standing;
import org.hearsay.contradiction.Status;
import org.hearsay.rdf.FindingTriples;
import org.hearsay.rdf.ReviewTriples;
import org.hearsay.rdf.ReviewTriples.Found;
import org.hearsay.store.Description;
import org.hearsay.store.Job;
import org.hearsay.store.StatementStore;
import org.hearsay.vocab.Say;
import org.hearsay.vocab.Schema;

/** The findings of a store and what people decided on them. */
public record StoredFindings(StatementStore store) {

  /** All findings in the order of their keys. */
  public List<Finding> all() {
    return read(data -> triples().read(copied(data), order(data)));
  }

  /**
   * All findings in the order of their keys.
   *
   * @param order of the IRIs of statements
   */
  List<Finding> all(Comparator<String> order) {
    return read(data -> triples().read(copied(data), order));
  }

  /** Read at once: asking the store for each property of each finding takes far longer. */
  private Graph copied(DatasetGraph data) {
    Graph copy = GraphFactory.createDefaultGraph();
    GraphUtil.addInto(copy, graph(data, store.graphs().findings()));
    return copy;
  }

  /** The finding with this key or IRI, if there is one. */
  public Optional<Finding> find(String keyOrIri) {
    return read(data ->
        triples()
            .find(graph(data, store.graphs().findings()), triples().keyOf(keyOrIri), order(data)));
  }

  /** Whether the run with this IRI wrote something. */
  public boolean hasRun(String iri) {
    return read(data ->
        graph(data, store.graphs().meta())
            .contains(NodeFactory.createURI(iri), RDF.type.asNode(), Say.Run.asNode()));
  }

  /** The label of a finding, if it is there. */
  public Optional<String> findLabel(String key) {
    return read(data ->
        graph(data, store.graphs().findings())
            .find(NodeFactory.createURI(triples().iri(key)), RDFS.label.asNode(), Node.ANY)
            .mapWith(it -> it.getObject().getLiteralLexicalForm())
            .nextOptional());
  }

  /** All reviews that can be read, in the order in which they were made. */
  public List<Reviewed> reviews() {
    return decided(ReviewTriples::reviews).whole();
  }

  /** All silences that can be read, also those that have ended. */
  public List<Silence> silences() {
    return decided(ReviewTriples::silences).whole();
  }

  /** A sentence for each review and silence that cannot be read, as a file may have brought it. */
  public List<String> faults() {
    return Stream.of(
            decided(ReviewTriples::reviews).faults(), decided(ReviewTriples::silences).faults())
        .flatMap(List::stream)
        .toList();
  }

  private <T> Found<T> decided(BiFunction<ReviewTriples, Graph, Found<T>> reader) {
    return read(data ->
        reader.apply(new ReviewTriples(store.graphs()), graph(data, store.graphs().reviews())));
  }

  /** Keeps a review, and has the finding say so. */
  public Finding add(Reviewed reviewed) {
    store.describe(() -> new Job(written(reviewed).iterator(), Map.of()));
    return find(reviewed.review().finding()).orElseThrow();
  }

  private List<Description> written(Reviewed reviewed) {
    String key = reviewed.review().finding();
    List<Reviewed> reviews = new ArrayList<>(reviews());
    reviews.removeIf(it -> !it.review().finding().equals(key));
    reviews.add(reviewed);
    Set<String> reviewers = new HashSet<>();
    reviews.forEach(it -> reviewers.add(it.review().by()));
    Status status = reviewed.review().verdict().status();
    String iri = triples().iri(key);
    Set<Triple> before =
        read(data ->
            graph(data, store.graphs().findings())
                .find(NodeFactory.createURI(iri), Node.ANY, Node.ANY)
                .toSet());
    if (before.isEmpty()) {
      throw new IllegalArgumentException("There is no finding " + key);
    }
    List<Description> written = new ArrayList<>();
    written.add(
        new Description(
            store.graphs().findings(), iri, triples().decided(before, status, reviewers)));
    written.addAll(
        descriptions(store.graphs().reviews(), new ReviewTriples(store.graphs()).write(reviewed)));
    return written;
  }

  /** Keeps a silence. */
  public void add(Silence silence) {
    List<Description> written =
        descriptions(store.graphs().reviews(), new ReviewTriples(store.graphs()).write(silence));
    store.describe(() -> new Job(written.iterator(), Map.of()));
  }

  static List<Description> descriptions(String graph, Map<String, Set<Triple>> triples) {
    List<Description> found = new ArrayList<>();
    triples.forEach((subject, about) -> found.add(new Description(graph, subject, about)));
    return found;
  }

  /** What was decided on one finding. */
  public Standing standing(String key) {
    return new Standing(
        reviews().stream().filter(it -> it.review().finding().equals(key)).toList());
  }

  private FindingTriples triples() {
    return new FindingTriples(store.graphs());
  }

  private <T> T read(Function<DatasetGraph, T> work) {
    return store.read(dataset -> work.apply(dataset.asDatasetGraph()));
  }

  private static Graph graph(DatasetGraph data, String name) {
    return data.getGraph(NodeFactory.createURI(name));
  }

  /** Of the IRIs of statements, the earlier published first. */
  private Comparator<String> order(DatasetGraph data) {
    Map<String, Long> days = new HashMap<>();
    return Comparator.comparing((String it) -> days.computeIfAbsent(it, iri -> day(data, iri)))
        .thenComparing(Comparator.naturalOrder());
  }

  private static long day(DatasetGraph data, String statement) {
    Graph all = data.getUnionGraph();
    Optional<LocalDate> published =
        all.find(NodeFactory.createURI(statement), Say.reportedIn.asNode(), Node.ANY)
            .mapWith(Triple::getObject)
            .nextOptional()
            .flatMap(article ->
                all.find(article, Schema.datePublished.asNode(), Node.ANY)
                    .mapWith(it -> LocalDate.parse(it.getObject().getLiteralLexicalForm()))
                    .nextOptional());
    return Cited.dayOf(published);
  }
}
