package org.hearsay.description;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.hearsay.rdf.Prefixes;
import org.hearsay.store.IncomingLinks;
import org.hearsay.store.StatementStore;
import org.hearsay.vocab.Say;
import org.hearsay.vocab.Schema;

/**
 * The resources of a store, by the ends of their IRIs. Each call reads in a transaction of its own.
 */
public record Resources(StatementStore store, Findings findings) {

  private static final int MOST_NAMED = 12;

  /** Among these many are enough with a name. */
  private static final int MOST_LOOKED_AT = 200;

  /** Those of a store. */
  public Resources(StatementStore store) {
    this(store, new Findings(store));
  }

  /** The IRI of what is asked for: {@code id/entity/…}. */
  public String iri(String path) {
    return store.graphs().base() + path;
  }

  /**
   * Whether there is something of this IRI, and nothing else in its place. A finding keeps its
   * place, since reviews are of that one, and tells what replaces it.
   */
  public boolean stands(String iri) {
    return read(
            iri,
            lookup ->
                iri.startsWith(store.graphs().findingPrefix())
                    || lookup.object(Lookup.iri(iri), DCTerms.isReplacedBy).isEmpty())
        .orElse(false);
  }

  /** All that a page tells of the entity with this IRI; empty if there is none. */
  public Optional<EntityFacts> entity(String iri) {
    List<FindingLine> concerning =
        findings.list().findings().stream().filter(it -> it.stands() && it.concerns(iri)).toList();
    return read(
        iri,
        lookup ->
            new EntityReader(lookup, statements(lookup), this::linksTo)
                .facts(Lookup.iri(iri), concerning));
  }

  /** All that a page tells of the statement with this IRI; empty if there is none. */
  public Optional<StatementFacts> statement(String iri) {
    return read(iri, lookup -> statements(lookup).facts(Lookup.iri(iri)));
  }

  /** All that a page tells of the article with this id; empty if there is none. */
  public Optional<ArticleFacts> article(String id) {
    String iri = store.graphs().articleIri(id);
    return read(
        iri,
        lookup ->
            new ArticleReader(lookup, statements(lookup))
                .facts(id, linksTo(iri).count(Say.reportedIn.asNode())));
  }

  /** All that a page tells of the finding with this IRI; empty if there is none. */
  public Optional<FindingFacts> finding(String iri) {
    return read(
        iri, lookup -> new FindingReader(lookup, statements(lookup)).facts(Lookup.iri(iri)));
  }

  /** All that a page tells of the claim with this IRI; empty if there is none. */
  public Optional<ClaimFacts> claim(String iri) {
    return read(
        iri,
        lookup ->
            new ClaimReader(lookup, statements(lookup))
                .facts(Lookup.iri(iri), linksTo(iri).count(Say.claim.asNode())));
  }

  /** Its own triples, as names and values, for what has no page of its own kind. */
  public Optional<ThingFacts> thing(String iri) {
    return read(iri, lookup -> ThingFacts.of(lookup, Lookup.iri(iri)));
  }

  /** The graph of the article with this id; empty if there is none. */
  public Optional<Description> graph(String articleId) {
    Optional<String> graph =
        store
            .graphs()
            .findArticleId(store.graphs().base() + "graph/article/" + articleId)
            .map(store.graphs()::article);
    return graph.flatMap(it ->
        store.read(dataset -> {
          Describer describer = new Describer(new Lookup(dataset.asDatasetGraph(), store.graphs()));
          describer.addGraph(Lookup.iri(it));
          List<Quad> quads = describer.quads();
          return quads.isEmpty()
              ? Optional.empty()
              : Optional.of(new Description(it, quads, prefixes()));
        }));
  }

  /** What there is, at a glance. Takes time in proportion to the number of statements. */
  public Overview overview() {
    return store.read(dataset -> {
      Lookup lookup = new Lookup(dataset.asDatasetGraph(), store.graphs());
      SortedMap<YearMonth, Integer> months = new TreeMap<>();
      store
          .frequencies(Schema.datePublished.asNode())
          .most(Integer.MAX_VALUE)
          .forEach((day, count) -> {
            String text = day.isLiteral() ? day.getLiteralLexicalForm() : "";
            if (text.matches("[0-9]{4}-(0[1-9]|1[0-2])-.*")) {
              months.merge(YearMonth.parse(text.substring(0, 7)), count.intValue(), Integer::sum);
            }
          });
      return new Overview(
          named(lookup, Say.speaker),
          named(lookup, Say.target),
          named(lookup, Schema.publisher),
          months);
    });
  }

  private List<Tally> named(Lookup lookup, Property predicate) {
    return store.frequencies(predicate.asNode()).most(MOST_LOOKED_AT).entrySet().stream()
        .filter(it -> it.getKey().isURI())
        .filter(it -> it.getKey().getURI().startsWith(store.graphs().entityPrefix()))
        .limit(MOST_NAMED)
        .map(it -> new Tally(lookup.ref(it.getKey()), it.getValue()))
        .toList();
  }

  /**
   * What the store says of it, for programs; empty if there is nothing.
   *
   * @param document the IRI of the document that says so
   */
  public Optional<Description> describe(String iri, String document) {
    return read(
        iri,
        lookup -> {
          Node node = Lookup.iri(iri);
          Describer describer = new Describer(lookup);
          store
              .graphs()
              .findArticleOf(iri)
              .filter(id -> store.graphs().articleIri(id).equals(iri))
              .ifPresent(id -> describer.addGraph(Lookup.iri(store.graphs().article(id))));
          describer.addOutgoing(node);
          describer.addIncoming(linksTo(iri), document);
          describer.addDocument(node, document);
          describer.addLabels();
          return new Description(iri, describer.quads(), prefixes());
        });
  }

  /**
   * A page of what leads to the resource; empty if there is no such resource.
   *
   * @param predicate its IRI
   * @param page from 1
   */
  public Optional<Links> links(
      String iri, String document, String predicate, int page, int pageSize) {
    return read(
        iri,
        lookup -> {
          Property property = ResourceFactory.createProperty(predicate);
          IncomingLinks links = linksTo(iri);
          List<Quad> quads = links.page(property.asNode(), (page - 1L) * pageSize, pageSize);
          List<StatementLine> statements = new ArrayList<>();
          List<Ref> others = new ArrayList<>();
          Describer describer = new Describer(lookup);
          for (Quad quad : quads) {
            describer.add(quad);
            if (lookup.is(quad.getSubject(), Say.Statement)) {
              statements.add(statements(lookup).line(quad.getSubject()));
            } else {
              others.add(lookup.ref(quad.getSubject()));
            }
          }
          long total = links.count(property.asNode());
          describer.addPage(Lookup.iri(iri), document, property, page, total, pageSize);
          describer.addLabels();
          return new Links(
              lookup.ref(Lookup.iri(iri)),
              lookup.ref(property.asNode()),
              total,
              page,
              pageSize,
              statements,
              others,
              new Description(iri, describer.quads(), prefixes()));
        });
  }

  private <T> Optional<T> read(String iri, Function<Lookup, T> use) {
    return store.read(dataset -> {
      Lookup lookup = new Lookup(dataset.asDatasetGraph(), store.graphs());
      return Describer.knows(lookup, Lookup.iri(iri))
          ? Optional.of(use.apply(lookup))
          : Optional.<T>empty();
    });
  }

  private StatementReader statements(Lookup lookup) {
    return new StatementReader(lookup, store::findText);
  }

  private IncomingLinks linksTo(String iri) {
    return store.linksTo(iri);
  }

  /** The prefixes by which IRIs are written short. */
  public Map<String, String> prefixes() {
    return Prefixes.of(store.graphs()).getNsPrefixMap();
  }
}
