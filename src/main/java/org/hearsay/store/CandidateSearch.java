package org.hearsay.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.hearsay.identity.Candidate;
import org.hearsay.identity.Identities;
import org.hearsay.identity.Kind;
import org.hearsay.identity.Trait;
import org.hearsay.vocab.Graphs;
import org.hearsay.vocab.Prov;
import org.hearsay.vocab.Schema;

/**
 * Finds the entities of a store that have like names, and what their articles hold. It sees what
 * conversion said, so that the answer does not depend on what was joined before.
 */
final class CandidateSearch {

  /** More articles on one entity would tell hardly more, and take their time. */
  private static final int MOST_ARTICLES = 50;

  private static final Node TYPE = RDF.type.asNode();

  private final DatasetGraph data;
  private final Identification identification;
  private final Originals originals;
  private final Graphs graphs;
  private final Node entityGraph;
  private final Identities before;
  private final Identities decided;
  private final Map<String, Named> named = new HashMap<>();
  private final TraitsOfArticles traits;

  /** An entity with what its description tells. */
  record Named(String iri, String name, Kind kind, boolean known) {}

  CandidateSearch(
      DatasetGraph data,
      Identification identification,
      Originals originals,
      ArticleTexts texts,
      Graphs graphs,
      Identities before,
      Identities decided) {
    this.data = data;
    this.identification = identification;
    this.originals = originals;
    this.graphs = graphs;
    this.entityGraph = NodeFactory.createURI(graphs.entities());
    this.before = before;
    this.decided = decided;
    this.traits =
        new TraitsOfArticles(data, identification, texts, graphs, before, decided, this::find);
  }

  /**
   * What the rules are to look at anew.
   *
   * @param groups the candidates of each group with a touched member, if they are several
   * @param reconsidered the entities in these groups that no authority knows: what rules said of
   *     them before no longer counts
   */
  record Found(List<List<Candidate>> groups, Set<String> reconsidered) {}

  /** The groups in which an entity was touched. */
  Found find(Touched touched) {
    Map<String, Set<Named>> groups = new TreeMap<>();
    Set<String> wanted = new HashSet<>();
    for (Named entity : described()) {
      for (String group : groupsOf(entity)) {
        groups.computeIfAbsent(group, ignored -> new HashSet<>()).add(entity);
        if (touched.contains(entity.iri())) {
          wanted.add(group);
        }
      }
    }
    groups.keySet().retainAll(wanted);
    List<List<Candidate>> candidates = new ArrayList<>();
    Set<String> reconsidered = new HashSet<>();
    for (Set<Named> group : groups.values()) {
      group.stream().filter(it -> !it.known()).forEach(it -> reconsidered.add(it.iri()));
      if (group.size() > 1) {
        candidates.add(group.stream().map(this::candidate).toList());
      }
    }
    return new Found(candidates, reconsidered);
  }

  /** One whom the authority knows may be meant by each of its names. */
  private Set<String> groupsOf(Named entity) {
    Set<String> names = new TreeSet<>(Set.of(entity.name()));
    if (entity.known()) {
      names.addAll(otherNames(entity.iri()));
    }
    Set<String> groups = new TreeSet<>();
    names.forEach(it -> Candidate.groupOf(it, entity.kind()).ifPresent(groups::add));
    return groups;
  }

  private Collection<Named> described() {
    Set<Named> all = new HashSet<>();
    Iterator<Quad> labels = data.findNG(entityGraph, Node.ANY, RDFS.label.asNode(), Node.ANY);
    List<Node> subjects = new ArrayList<>();
    labels.forEachRemaining(it -> subjects.add(it.getSubject()));
    subjects.forEach(it -> find(it.getURI()).ifPresent(all::add));
    before.concerned().forEach(it -> find(it).ifPresent(all::add));
    decided.splits().forEach(it -> find(it.taken()).ifPresent(all::add));
    return all;
  }

  /** What is known of the entity, as conversion describes it; empty if it does not. */
  private Optional<Named> find(String iri) {
    Named known = named.get(iri);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<Named> found =
        newcomer(iri)
            .or(() -> {
              List<Triple> triples = description(iri);
              return triples.stream()
                  .filter(Edit::isLabel)
                  .map(it -> it.getObject().getLiteralLexicalForm())
                  .findFirst()
                  .map(it -> new Named(iri, it, kind(triples), isKnown(triples)));
            });
    found.ifPresent(it -> named.put(iri, it));
    return found;
  }

  private Optional<Named> newcomer(String iri) {
    return decided.splits().stream()
        .filter(it -> it.taken().equals(iri))
        .findFirst()
        .map(it -> {
          Kind kind = find(it.entity()).map(Named::kind).orElse(Kind.PERSON);
          return new Named(iri, it.name(), kind, false);
        });
  }

  private List<Triple> description(String iri) {
    Node node = NodeFactory.createURI(iri);
    if (before.find(iri).isPresent()) {
      return originals.find(node, Node.ANY, Node.ANY);
    }
    List<Triple> triples = new ArrayList<>();
    data.findNG(entityGraph, node, Node.ANY, Node.ANY)
        .forEachRemaining(it -> triples.add(it.asTriple()));
    return triples;
  }

  private static Kind kind(List<Triple> description) {
    Set<Node> types = new HashSet<>();
    description.stream()
        .filter(it -> it.getPredicate().equals(TYPE))
        .forEach(it -> types.add(it.getObject()));
    if (types.contains(Schema.Person.asNode())) {
      return Kind.PERSON;
    }
    if (types.contains(Schema.NewsMediaOrganization.asNode())) {
      return Kind.OUTLET;
    }
    return types.contains(Schema.Organization.asNode()) ? Kind.BODY : Kind.OTHER;
  }

  private boolean isKnown(List<Triple> description) {
    return description.stream()
        .filter(it -> it.getPredicate().equals(Prov.wasDerivedFrom.asNode()))
        .noneMatch(it -> graphs.findArticleOf(it.getObject().getURI()).isPresent());
  }

  private Candidate candidate(Named entity) {
    Map<String, Trait> all = new TreeMap<>();
    articlesOn(entity.iri()).stream()
        .limit(MOST_ARTICLES)
        .forEach(it -> traits.of(it, entity).forEach(trait -> all.putIfAbsent(trait.key(), trait)));
    Set<String> others = otherNames(entity.iri());
    return new Candidate(entity.iri(), entity.name(), others, entity.kind(), entity.known(), all);
  }

  private Set<String> otherNames(String iri) {
    Set<String> others = new TreeSet<>();
    description(iri).stream()
        .filter(it -> it.getPredicate().equals(SKOS.altLabel.asNode()))
        .forEach(it -> others.add(it.getObject().getLiteralLexicalForm()));
    return others;
  }

  /** The ids of the articles that name the entity, in their order. */
  private Set<String> articlesOn(String iri) {
    Set<String> articles = new TreeSet<>();
    decided.splits().stream()
        .filter(it -> it.taken().equals(iri))
        .flatMap(it -> it.articles().stream())
        .forEach(it -> graphs.findArticleOf(it).ifPresent(articles::add));
    Node node = NodeFactory.createURI(iri);
    boolean concerned = before.find(iri).isPresent();
    Iterator<Quad> quads = data.findNG(Node.ANY, Node.ANY, Node.ANY, node);
    List<Quad> found = new ArrayList<>();
    quads.forEachRemaining(found::add);
    for (Quad quad : found) {
      if (!concerned || identification.said(quad, before).contains(node)) {
        graphs.findArticleId(quad.getGraph().getURI()).ifPresent(articles::add);
      }
    }
    if (concerned) {
      originals
          .find(Node.ANY, Node.ANY, node)
          .forEach(it -> graphs.findArticleOf(it.getSubject().getURI()).ifPresent(articles::add));
    }
    articles.removeIf(it -> !decided.apart(graphs.articleIri(it), iri).equals(iri));
    return articles;
  }
}
