package org.hearsay.discovery;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/**
 * What the shapes demand, in their own words.
 *
 * @param shapes the file of shapes
 */
record ShapeRules(Model shapes) {

  private static final String SHACL = "http://www.w3.org/ns/shacl#";

  static final Property MESSAGE = shacl("message");
  static final Property PROPERTY = shacl("property");
  private static final Property PATH = shacl("path");
  private static final Property TARGET_CLASS = shacl("targetClass");
  static final Property SPARQL = shacl("sparql");

  private static Property shacl(String name) {
    return ResourceFactory.createProperty(SHACL, name);
  }

  /** The rules for things of this class, or for values of this property. */
  List<String> of(Resource term) {
    Set<String> rules = new LinkedHashSet<>();
    for (Resource shape : subjects(PATH, term)) {
      rules.addAll(messages(shape));
    }
    for (Resource shape : subjects(TARGET_CLASS, term)) {
      rules.addAll(below(shape));
    }
    return List.copyOf(rules);
  }

  /** The rules that a shape is made of. */
  List<String> below(Resource shape) {
    List<String> rules = new ArrayList<>();
    for (Property part : List.of(PROPERTY, SPARQL)) {
      shape
          .listProperties(part)
          .mapWith(it -> it.getObject())
          .filterKeep(RDFNode::isResource)
          .toList()
          .forEach(it -> rules.addAll(messages(it.asResource())));
    }
    rules.sort(null);
    return rules;
  }

  /** The shapes that say what the things they look at are. */
  List<Resource> roots() {
    return shapes.listSubjectsWithProperty(MESSAGE).toList().stream()
        .filter(Resource::isURIResource)
        .filter(it -> !shapes.contains(null, PROPERTY, it))
        .sorted((one, other) -> one.getURI().compareTo(other.getURI()))
        .toList();
  }

  /** Which things a shape looks at. */
  List<Resource> targets(Resource shape) {
    return shape.listProperties(TARGET_CLASS).mapWith(it -> it.getResource()).toList();
  }

  private List<Resource> subjects(Property property, Resource object) {
    return shapes.listSubjectsWithProperty(property, object).toList().stream()
        .sorted((one, other) -> one.toString().compareTo(other.toString()))
        .toList();
  }

  private static List<String> messages(Resource shape) {
    return shape.listProperties(MESSAGE).mapWith(it -> it.getString()).toList();
  }
}
