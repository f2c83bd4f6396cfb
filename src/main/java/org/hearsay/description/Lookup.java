package org.hearsay.description;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.hearsay.vocab.Code;
import org.hearsay.vocab.Graphs;
import org.hearsay.vocab.Say;
import org.hearsay.vocab.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Reads single facts, in whatever graph they are. Lives as long as a read transaction, of one
 * thread, and reads the names that lists repeat once.
 */
final class Lookup {

  private final DatasetGraph data;
  private final Graphs graphs;
  private final Map<Node, String> labels = new HashMap<>();
  private final Map<Node, Party> parties = new HashMap<>();

  Lookup(DatasetGraph data, Graphs graphs) {
    this.data = data;
    this.graphs = graphs;
  }

  DatasetGraph data() {
    return data;
  }

  Graphs graphs() {
    return graphs;
  }

  static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }

  /** The values without repetition, in the store's order. */
  List<Node> objects(Node subject, Property predicate) {
    Set<Node> found = new LinkedHashSet<>();
    Iterator<Quad> quads = data.findNG(Node.ANY, subject, predicate.asNode(), Node.ANY);
    quads.forEachRemaining(it -> found.add(it.getObject()));
    return List.copyOf(found);
  }

  Optional<Node> object(Node subject, Property predicate) {
    Iterator<Quad> quads = data.findNG(Node.ANY, subject, predicate.asNode(), Node.ANY);
    return quads.hasNext() ? Optional.of(quads.next().getObject()) : Optional.empty();
  }

  List<Node> subjects(Property predicate, Node object, int most) {
    List<Node> found = new ArrayList<>();
    Iterator<Quad> quads = data.findNG(Node.ANY, Node.ANY, predicate.asNode(), object);
    while (found.size() < most && quads.hasNext()) {
      found.add(quads.next().getSubject());
    }
    return found;
  }

  boolean is(Node subject, Resource type) {
    return data.findNG(Node.ANY, subject, RDF.type.asNode(), type.asNode()).hasNext();
  }

  /** Whether it is a finding that is neither resolved nor replaced. */
  boolean isStandingFinding(Node subject) {
    return is(subject, Say.Finding)
        && FindingLine.stands(object(subject, Say.status).map(Node::toString).orElse(""));
  }

  /** A literal's characters; empty if there is none. */
  String text(Node subject, Property predicate) {
    return object(subject, predicate)
        .map(it -> it.isLiteral() ? it.getLiteralLexicalForm() : it.toString())
        .orElse("");
  }

  List<String> texts(Node subject, Property predicate) {
    return objects(subject, predicate).stream()
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .toList();
  }

  Ref ref(Node node) {
    return new Ref(node.toString(), label(node));
  }

  List<Ref> refs(Node subject, Property predicate) {
    return objects(subject, predicate).stream().map(this::ref).toList();
  }

  /** Its name; the end of its IRI if it has none. */
  String label(Node node) {
    if (!node.isURI()) {
      return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    }
    return labels.computeIfAbsent(node, this::findLabel);
  }

  private String findLabel(Node node) {
    return object(node, RDFS.label)
        .or(() -> object(node, Schema.headline))
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .orElseGet(() -> localName(node.getURI()));
  }

  private static String localName(String iri) {
    String end = iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
    return end.isEmpty() ? iri : end;
  }

  /** The name of the code that a property has; empty if it has none. */
  String code(Node subject, Property predicate) {
    return object(subject, predicate).map(this::label).orElse("");
  }

  Party party(Node node) {
    @Nullable Party known = parties.get(node);
    if (known == null) {
      known = findParty(node);
      parties.put(node, known);
    }
    return known;
  }

  private Party findParty(Node node) {
    boolean named = node.isURI() && node.getURI().startsWith(graphs.entityPrefix());
    return new Party(
        ref(node), named, named ? String.join(", ", kinds(node)) : kindOfUnnamed(node));
  }

  List<Party> parties(Node subject, Property predicate) {
    return objects(subject, predicate).stream().map(this::party).toList();
  }

  private String kindOfUnnamed(Node node) {
    return object(node, DCTerms.type)
        .map(it -> it.equals(Code.unresolved.asNode()) ? "not resolved" : label(it))
        .orElse("");
  }

  /** What an entity is, for people; an outlet is not called an organisation beside. */
  List<String> kinds(Node entity) {
    return EntityKind.of(objects(entity, RDF.type)).stream().map(EntityKind::label).toList();
  }

  Period period(Node subject) {
    return new Period(
        day(subject, Say.earliest),
        day(subject, Say.latest),
        code(subject, Say.dating),
        text(subject, Say.whenText));
  }

  Optional<LocalDate> day(Node subject, Property predicate) {
    try {
      return object(subject, predicate).map(it -> LocalDate.parse(it.getLiteralLexicalForm()));
    } catch (DateTimeException e) {
      // The shapes report a day that is none; a page shows all else.
      return Optional.empty();
    }
  }
}
