package org.hearsay.vocab;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class VocabularyTest {

  @Test
  void theConstantsOfSayAreItsTerms() {
    Model terms = Ontology.read("say.ttl");

    assertThat(constants(Say.class, Resource.class))
        .isEqualTo(
            byLocalName(terms, Say.NS, OWL2.Class, OWL2.ObjectProperty, OWL2.DatatypeProperty));
  }

  @Test
  void theConstantsOfSayThatArePropertiesAreItsProperties() {
    Model terms = Ontology.read("say.ttl");

    assertThat(constants(Say.class, Property.class))
        .isEqualTo(byLocalName(terms, Say.NS, OWL2.ObjectProperty, OWL2.DatatypeProperty));
  }

  @Test
  void theConstantsOfCodeAreItsConceptsAndSchemes() {
    Model codes = Ontology.read("codes.ttl");

    assertThat(constants(Code.class, Resource.class))
        .isEqualTo(byLocalName(codes, Code.NS, SKOS.Concept, SKOS.ConceptScheme));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("terms")
  void everyTermHasOneLabelOneDefinitionAndAnExample(Resource term) {
    assertThat(english(term, RDFS.label)).as("label").hasSize(1);
    assertThat(english(term, SKOS.definition)).as("definition").hasSize(1);
    assertThat(english(term, SKOS.example)).as("example").isNotEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("terms")
  void everyDefinitionIsASentenceThatNoOtherTermHas(Resource term) {
    String definition = english(term, SKOS.definition).getFirst();

    assertThat(definition).endsWith(".");
    assertThat(term.getModel().listSubjectsWithProperty(SKOS.definition, definition, "en").toList())
        .containsExactly(term);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("codes")
  void everyCodeIsLabelledForSkosAsForRdfs(Resource code) {
    assertThat(english(code, SKOS.prefLabel)).isEqualTo(english(code, RDFS.label));
  }

  static List<Resource> terms() {
    return inNamespaces(Ontology.terms(), Say.NS, Code.NS);
  }

  static List<Resource> codes() {
    return inNamespaces(Ontology.terms(), Code.NS);
  }

  private static List<Resource> inNamespaces(Model model, String... namespaces) {
    return model
        .listSubjects()
        .filterKeep(term -> Arrays.asList(namespaces).contains(term.getNameSpace()))
        .toList();
  }

  private static List<String> english(Resource term, Property property) {
    return term.listProperties(property, "en").mapWith(Statement::getString).toList();
  }

  /** IRIs by the name their constant must have. */
  private static Map<String, String> byLocalName(Model model, String namespace, Resource... types) {
    return Arrays.stream(types)
        .flatMap(type -> model.listSubjectsWithProperty(RDF.type, type).toList().stream())
        .filter(term -> term.getURI().startsWith(namespace))
        .collect(
            Collectors.toMap(
                term -> term.getURI().substring(namespace.length()).replace('-', '_'),
                Resource::getURI,
                (one, other) -> one,
                TreeMap::new));
  }

  private static Map<String, String> constants(Class<?> vocabulary, Class<?> type) {
    return Arrays.stream(vocabulary.getFields())
        .filter(field -> type.isAssignableFrom(field.getType()))
        .collect(
            Collectors.toMap(
                Field::getName, VocabularyTest::iri, (one, other) -> one, TreeMap::new));
  }

  private static String iri(Field field) {
    try {
      return field.get(null).toString();
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("Not readable: " + field, e);
    }
  }
}
