package org.hearsay.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.hearsay.vocab.Code;
import org.jspecify.annotations.Nullable;

/**
 * The classes, properties and codes that data of ours use: those of our ontology and those of
 * others that our shapes name.
 */
final class Terms {

  private static final String SHACL = "http://www.w3.org/ns/shacl#";
  private static final List<String> FILES = List.of("say.ttl", "codes.ttl", "shapes.ttl");

  /** What kind of thing a term is. */
  enum Kind {
    CLASS,
    PROPERTY,
    CODE
  }

  /**
   * A term.
   *
   * @param name with a prefix
   * @param detail what it means; may be empty
   */
  record Term(String iri, String name, String detail) {}

  private final Map<String, String> prefixes = new TreeMap<>();
  private final Map<Kind, List<Term>> byKind = new LinkedHashMap<>();

  private Terms() {}

  /** Reads the ontology that comes with the software. */
  static Terms read() {
    Terms terms = new Terms();
    Graph graph = GraphFactory.createDefaultGraph();
    FILES.forEach(file -> read(file, graph));
    terms.prefixes.putAll(graph.getPrefixMapping().getNsPrefixMap());
    terms.prefixes.put("text", "http://jena.apache.org/text#");
    terms.add(Kind.CLASS, graph, List.of(OWL.Class), List.of(shacl("targetClass"), shacl("class")));
    terms.add(
        Kind.PROPERTY,
        graph,
        List.of(OWL.ObjectProperty, OWL.DatatypeProperty, OWL.AnnotationProperty),
        List.of(shacl("path")));
    terms.add(Kind.CODE, graph, List.of(SKOS.Concept), List.of());
    return terms;
  }

  private static Property shacl(String name) {
    return ResourceFactory.createProperty(SHACL + name);
  }

  private static void read(String file, Graph graph) {
    try (@Nullable InputStream in = Terms.class.getResourceAsStream("/ontology/" + file)) {
      if (in == null) {
        throw new IllegalStateException("Not on the class path: ontology/" + file);
      }
      RDFDataMgr.read(graph, in, Lang.TURTLE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(Kind kind, Graph graph, List<Resource> types, List<Property> naming) {
    Set<String> iris = new TreeSet<>();
    for (Resource type : types) {
      graph
          .find(Node.ANY, RDF.type.asNode(), type.asNode())
          .mapWith(Triple::getSubject)
          .filterKeep(Node::isURI)
          .forEach(it -> iris.add(it.getURI()));
    }
    for (Property property : naming) {
      graph
          .find(Node.ANY, property.asNode(), Node.ANY)
          .mapWith(Triple::getObject)
          .filterKeep(Node::isURI)
          .forEach(it -> iris.add(it.getURI()));
    }
    if (kind == Kind.PROPERTY) {
      iris.addAll(List.of(RDFS.label.getURI(), SKOS.altLabel.getURI(), OWL.sameAs.getURI()));
    }
    byKind.put(kind, iris.stream().map(it -> term(it, graph)).toList());
  }

  private Term term(String iri, Graph graph) {
    return new Term(iri, shortened(iri), definition(iri, graph));
  }

  private static String definition(String iri, Graph graph) {
    return graph
        .find(ResourceFactory.createResource(iri).asNode(), SKOS.definition.asNode(), Node.ANY)
        .mapWith(Triple::getObject)
        .filterKeep(Node::isLiteral)
        .mapWith(Node::getLiteralLexicalForm)
        .toList()
        .stream()
        .findFirst()
        .orElse("");
  }

  private String shortened(String iri) {
    return prefixes.entrySet().stream()
        .filter(it -> iri.startsWith(it.getValue()))
        .filter(it -> iri.substring(it.getValue().length()).matches("[A-Za-z0-9_-]+"))
        .map(it -> it.getKey() + ":" + iri.substring(it.getValue().length()))
        .findFirst()
        .orElse("<" + iri + ">");
  }

  /** Namespaces by prefix. */
  Map<String, String> prefixes() {
    return Map.copyOf(prefixes);
  }

  /**
   * Those whose IRI, prefixed name or local name begins so, whatever the case; our own first.
   *
   * @param typed may be empty, which is what all begin with
   */
  List<Term> beginning(Kind kind, String typed, int most) {
    String begin = typed.strip().toLowerCase(Locale.ROOT);
    List<Term> found = new ArrayList<>();
    for (Term term : byKind.getOrDefault(kind, List.of())) {
      String name = term.name().toLowerCase(Locale.ROOT);
      String local = name.substring(name.indexOf(':') + 1);
      if (name.startsWith(begin)
          || local.startsWith(begin)
          || term.iri().toLowerCase(Locale.ROOT).startsWith(begin)) {
        found.add(term);
      }
    }
    return found.stream()
        .sorted(Comparator.comparing((Term it) -> !isOurs(it)).thenComparing(Term::name))
        .limit(most)
        .collect(Collectors.toList());
  }

  private static boolean isOurs(Term term) {
    return term.iri().startsWith(org.hearsay.vocab.Say.NS) || term.iri().startsWith(Code.NS);
  }
}
