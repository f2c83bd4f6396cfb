package org.hearsay.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.hearsay.identity.Identities;
import org.hearsay.vocab.Graphs;

/**
 * Writes graphs so that they name entities as decisions on identities have it, and keeps what
 * conversion said. Part of one transaction.
 */
final class Identification {

  private final DatasetGraph data;
  private final Edit edit;
  private final Originals originals;
  private final Graphs graphs;
  private final Node entityGraph;

  /** Where an entity is named. */
  private record Place(Node graph, Node subject, Node predicate) {}

  Identification(DatasetGraph data, Edit edit, Graphs graphs) {
    this.data = data;
    this.edit = edit;
    this.originals = edit.originals();
    this.graphs = graphs;
    this.entityGraph = NodeFactory.createURI(graphs.entities());
  }

  /** Makes the graph of an article hold what conversion says, in the names that hold now. */
  Edit.Outcome replace(String articleId, Graph converted, Identities now) {
    String graph = graphs.article(articleId);
    Node name = NodeFactory.createURI(graph);
    Set<Triple> oldOriginals = new HashSet<>();
    for (Quad quad : quads(name, Node.ANY)) {
      if (isEntity(quad.getObject())) {
        said(quad, now).forEach(it -> edit.touched().add(it.getURI()));
        oldOriginals.addAll(originals.find(quad.getSubject(), quad.getPredicate(), Node.ANY));
      }
    }
    Graph shown = GraphFactory.createDefaultGraph();
    Map<Triple, Set<Triple>> said = new LinkedHashMap<>();
    for (Triple triple : converted.find().toList()) {
      touch(triple.getObject());
      Triple named = named(name, triple, now);
      shown.add(named);
      said.computeIfAbsent(named, ignored -> new LinkedHashSet<>()).add(triple);
    }
    Set<Triple> newOriginals = new HashSet<>();
    said.forEach((named, triples) -> newOriginals.addAll(kept(named, triples)));
    Edit.Outcome outcome = edit.replace(graph, shown);
    long before = originals.changes();
    originals.replace(oldOriginals, newOriginals);
    return outcome == Edit.Outcome.UNCHANGED && originals.changes() > before
        ? Edit.Outcome.CHANGED
        : outcome;
  }

  private void touch(Node node) {
    if (isEntity(node)) {
      edit.touched().add(node.getURI());
    }
  }

  /** What must be kept of the triples that come out as one: nothing if that is what was said. */
  private static Set<Triple> kept(Triple named, Set<Triple> said) {
    return said.equals(Set.of(named)) ? Set.of() : said;
  }

  /** Adds to a graph what conversion says, in the names that hold now. */
  void add(String graph, Graph converted, Identities now) {
    Node name = NodeFactory.createURI(graph);
    for (Triple triple : converted.find().toList()) {
      touch(triple.getObject());
      if (isEntity(triple.getObject()) && now.find(uri(triple.getObject())).isPresent()) {
        refer(name, triple, now);
      } else {
        edit.addIfAbsent(name, triple);
      }
    }
  }

  /** Adds descriptions of entities, in the names that hold now. */
  void describe(Graph descriptions, Identities now) {
    Graph others = GraphFactory.createDefaultGraph();
    Map<Node, Set<Triple>> concerned = new LinkedHashMap<>();
    for (Triple triple : descriptions.find().toList()) {
      touch(triple.getSubject());
      if (now.find(uri(triple.getSubject())).isPresent()) {
        concerned
            .computeIfAbsent(triple.getSubject(), ignored -> new LinkedHashSet<>())
            .add(triple);
      } else if (isEntity(triple.getObject()) && now.find(uri(triple.getObject())).isPresent()) {
        refer(entityGraph, triple, now);
      } else {
        others.add(triple);
      }
    }
    edit.describe(graphs.entities(), others);
    Set<Identities.One> changed = new LinkedHashSet<>();
    concerned.forEach((entity, triples) -> {
      long before = originals.changes();
      describe(entity, triples);
      if (originals.changes() > before) {
        now.find(uri(entity)).ifPresent(changed::add);
      }
    });
    changed.forEach(it -> rewriteDescription(it, now));
  }

  private void refer(Node graph, Triple said, Identities now) {
    Triple named = named(graph, said, now);
    Place place = new Place(graph, said.getSubject(), said.getPredicate());
    Set<Node> meant = new LinkedHashSet<>();
    if (data.contains(Quad.create(graph, named))) {
      meant.addAll(said(place, named.getObject(), now));
    }
    meant.add(said.getObject());
    rewrite(place, Set.of(named.getObject()), meant, now);
  }

  private void describe(Node entity, Set<Triple> triples) {
    List<Triple> old = originals.find(entity, Node.ANY, Node.ANY);
    Set<Triple> wanted = new LinkedHashSet<>(triples);
    boolean renamed =
        triples.stream()
            .filter(Edit::isLabel)
            .anyMatch(it -> old.stream().anyMatch(Edit::isLabel) && !old.contains(it));
    if (!renamed) {
      wanted.addAll(old);
    }
    if (!old.isEmpty()
        && triples.stream().anyMatch(it -> Edit.isTelling(it) && !old.contains(it))) {
      edit.touched().addEverything();
    }
    originals.replace(old, wanted);
  }

  /** Makes all graphs say what follows from other decisions than before. */
  void change(Identities before, Identities after) {
    Set<String> changed = new TreeSet<>(before.concerned());
    changed.addAll(after.concerned());
    changed.removeIf(it -> before.find(it).equals(after.find(it)));
    Map<Place, Set<Node>> shown = new LinkedHashMap<>();
    Map<Place, Set<Node>> meant = new LinkedHashMap<>();
    for (String name : namesOf(changed, before)) {
      Node node = NodeFactory.createURI(name);
      for (Quad quad : quads(Node.ANY, node)) {
        if (namesEntities(quad)) {
          Place place = new Place(quad.getGraph(), quad.getSubject(), quad.getPredicate());
          shown.computeIfAbsent(place, ignored -> new LinkedHashSet<>()).add(node);
          meant
              .computeIfAbsent(place, ignored -> new LinkedHashSet<>())
              .addAll(said(place, node, before));
        }
      }
    }
    meant.forEach(
        (place, said) -> rewrite(place, shown.getOrDefault(place, Set.of()), said, after));
    changed.forEach(it -> keepDescription(it, before, after));
    Set<Identities.One> ones = new LinkedHashSet<>();
    changed.forEach(it -> after.find(it).ifPresent(ones::add));
    ones.forEach(it -> rewriteDescription(it, after));
  }

  /** The names under which graphs may speak of these entities. */
  private static Set<String> namesOf(Set<String> entities, Identities identities) {
    Set<String> names = new TreeSet<>(entities);
    for (String entity : entities) {
      identities
          .find(entity)
          .ifPresent(it -> {
            names.add(it.name());
            it.splits().forEach(split -> names.add(identities.nameOf(split.taken())));
          });
    }
    return names;
  }

  private boolean namesEntities(Quad quad) {
    String graph = quad.getGraph().getURI();
    return (graph.equals(graphs.entities()) || graphs.findArticleId(graph).isPresent())
        && !quad.getPredicate().equals(DCTerms.isReplacedBy.asNode());
  }

  /** The entities that conversion named where the graph names the quad's. */
  Set<Node> said(Quad quad, Identities identities) {
    Place place = new Place(quad.getGraph(), quad.getSubject(), quad.getPredicate());
    return identities.concerned().isEmpty()
        ? Set.of(quad.getObject())
        : said(place, quad.getObject(), identities);
  }

  /** What conversion said at the place where the graph names this entity. */
  private Set<Node> said(Place place, Node named, Identities identities) {
    Set<Node> said = new LinkedHashSet<>();
    for (Triple kept : originals.find(place.subject(), place.predicate(), Node.ANY)) {
      if (nameOf(place.graph(), kept.getObject(), identities).equals(named)) {
        said.add(kept.getObject());
      }
    }
    return said.isEmpty() ? Set.of(named) : said;
  }

  /** Names anew what was said at the place. */
  private void rewrite(Place place, Set<Node> shown, Set<Node> said, Identities identities) {
    Map<Node, Set<Triple>> wanted = new LinkedHashMap<>();
    Set<Triple> kept = new HashSet<>();
    for (Node entity : said) {
      wanted
          .computeIfAbsent(nameOf(place.graph(), entity, identities), n -> new LinkedHashSet<>())
          .add(Triple.create(place.subject(), place.predicate(), entity));
    }
    wanted.forEach((name, triples) ->
        kept.addAll(kept(Triple.create(place.subject(), place.predicate(), name), triples)));
    for (Node old : shown) {
      if (!wanted.containsKey(old)) {
        edit.remove(place.graph(), Triple.create(place.subject(), place.predicate(), old));
      }
    }
    wanted
        .keySet()
        .forEach(it ->
            edit.addIfAbsent(place.graph(), Triple.create(place.subject(), place.predicate(), it)));
    for (Node entity : said) {
      Triple triple = Triple.create(place.subject(), place.predicate(), entity);
      if (kept.contains(triple)) {
        originals.add(triple);
      } else {
        originals.remove(triple);
      }
    }
  }

  /** Moves the description between the graph and the originals, as decisions need it. */
  private void keepDescription(String entity, Identities before, Identities after) {
    Node node = NodeFactory.createURI(entity);
    List<Triple> old = originals.find(node, Node.ANY, Node.ANY);
    boolean wasConcerned = before.find(entity).isPresent();
    boolean isConcerned = after.find(entity).isPresent();
    if (!wasConcerned && isConcerned) {
      originals.replace(old, edit.triplesOf(entityGraph, node));
    } else if (wasConcerned && !isConcerned) {
      edit.replaceSubject(entityGraph, node, new HashSet<>(old));
      originals.replace(old, Set.of());
    }
  }

  private void rewriteDescription(Identities.One one, Identities identities) {
    Descriptions descriptions = new Descriptions(originals, identities);
    for (String member : one.members()) {
      edit.replaceSubject(
          entityGraph,
          NodeFactory.createURI(member),
          member.equals(one.name()) ? descriptions.of(one) : descriptions.tombstone(member));
    }
  }

  private Triple named(Node graph, Triple said, Identities identities) {
    Node name = nameOf(graph, said.getObject(), identities);
    return name.equals(said.getObject())
        ? said
        : Triple.create(said.getSubject(), said.getPredicate(), name);
  }

  private Node nameOf(Node graph, Node entity, Identities identities) {
    if (!isEntity(entity)) {
      return entity;
    }
    String article = graphs.findArticleId(graph.getURI()).map(graphs::articleIri).orElse("");
    String name = identities.of(article, entity.getURI());
    return name.equals(entity.getURI()) ? entity : NodeFactory.createURI(name);
  }

  private boolean isEntity(Node node) {
    return node.isURI() && node.getURI().startsWith(graphs.entityPrefix());
  }

  private static String uri(Node node) {
    return node.isURI() ? node.getURI() : "";
  }

  private List<Quad> quads(Node graph, Node object) {
    List<Quad> found = new ArrayList<>();
    Iterator<Quad> quads = data.findNG(graph, Node.ANY, Node.ANY, object);
    quads.forEachRemaining(found::add);
    return found;
  }
}
