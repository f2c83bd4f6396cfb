package org.hearsay.rdf;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.hearsay.vocab.Code;
import org.hearsay.vocab.Graphs;

/** What the readers and writers of findings and reviews share. */
final class Subjects {

  static final String ENGLISH = "en";

  private Subjects() {}

  /** The triples of a model by the IRIs that they are about. */
  static Map<String, Set<Triple>> of(Model model) {
    Map<String, Set<Triple>> found = new TreeMap<>();
    model
        .getGraph()
        .find()
        .forEach(it ->
            found.computeIfAbsent(it.getSubject().getURI(), ignored -> new HashSet<>()).add(it));
    return found;
  }

  static String personIri(Graphs graphs, String name) {
    return graphs.base() + "id/person/" + name.replaceAll("[^\\p{L}\\p{N}._-]+", "-");
  }

  static Resource code(String localName) {
    return ResourceFactory.createResource(Code.NS + localName);
  }

  static Literal time(Instant time) {
    return ResourceFactory.createTypedLiteral(time.toString(), XSDDatatype.XSDdateTime);
  }

  static void add(Resource subject, Property property, Iterable<String> iris) {
    iris.forEach(it -> subject.addProperty(property, ResourceFactory.createResource(it)));
  }

  static List<String> iris(Resource subject, Property property) {
    return subject.listProperties(property).toList().stream()
        .map(Statement::getObject)
        .filter(RDFNode::isURIResource)
        .map(it -> it.asResource().getURI())
        .sorted()
        .toList();
  }

  static List<String> texts(Resource subject, Property property) {
    return subject.listProperties(property).toList().stream()
        .map(Statement::getObject)
        .filter(RDFNode::isLiteral)
        .map(it -> it.asLiteral().getLexicalForm())
        .sorted()
        .toList();
  }

  static Optional<String> findText(Resource subject, Property property) {
    return texts(subject, property).stream().findFirst();
  }

  static Optional<LocalDate> findDay(Resource subject, Property property) {
    return findText(subject, property).map(LocalDate::parse);
  }

  /** The local name of the code that is the value. */
  static Optional<String> findCode(Resource subject, Property property) {
    return iris(subject, property).stream()
        .filter(it -> it.startsWith(Code.NS))
        .map(it -> it.substring(Code.NS.length()))
        .findFirst();
  }

  static String text(Resource subject, Property property) {
    return findText(subject, property).orElseThrow(() -> lacking(subject, property));
  }

  static String code(Resource subject, Property property) {
    return findCode(subject, property).orElseThrow(() -> lacking(subject, property));
  }

  static IllegalArgumentException lacking(Resource subject, Property property) {
    return new IllegalArgumentException("<%s> has no <%s>".formatted(subject, property));
  }

  /** What an IRI ends in, after the last slash. */
  static String key(Resource subject) {
    return subject.getURI().substring(subject.getURI().lastIndexOf('/') + 1);
  }
}
