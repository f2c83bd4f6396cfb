package org.hearsay.vocab;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class OntologyTest {

  private static final Property DOMAIN_INCLUDES =
      ResourceFactory.createProperty(Schema.NS, "domainIncludes");
  private static final Property RANGE_INCLUDES =
      ResourceFactory.createProperty(Schema.NS, "rangeIncludes");

  /** A code beyond this many makes the list of acts hard to choose from. */
  private static final int MOST_ACTS = 29;

  @Test
  void theFilesAreTheTermsTheCodesAndTheShapes() {
    assertThat(Ontology.files())
        .extracting(file -> file.getFileName().toString())
        .containsExactly("codes.ttl", "say.ttl", "shapes.ttl");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void everyFileSaysWhatItIsInWhichVersionUnderWhichLicence(Path file) {
    Model model = Ontology.read(file);

    Resource header = model.listSubjectsWithProperty(RDF.type, OWL2.Ontology).next();

    assertThat(header.getProperty(DCTerms.title).getString()).startsWith("Hearsay: ");
    assertThat(header.getProperty(OWL2.versionInfo).getString()).isEqualTo("0.1.0");
    assertThat(header.getProperty(OWL2.versionIRI).getResource().getURI())
        .startsWith("https://w3id.org/hearsay/0.1.0");
    assertThat(header.hasProperty(DCTerms.license)).isTrue();
  }

  @Test
  void everyTermIsDefinedByTheHeaderOfItsFile() {
    for (String file : List.of("say.ttl", "codes.ttl")) {
      Model model = Ontology.read(file);
      Resource header = model.listSubjectsWithProperty(RDF.type, OWL2.Ontology).next();

      assertThat(model.listSubjectsWithProperty(SKOS.definition).toList())
          .isNotEmpty()
          .allSatisfy(term ->
              assertThat(term.listProperties(RDFS.isDefinedBy).toList())
                  .singleElement()
                  .returns(header, statement -> statement.getResource()));
    }
  }

  @Test
  void whatTermsPointToIsDefinedToo() {
    Model terms = Ontology.terms();

    assertThat(
            Stream.of(
                    DOMAIN_INCLUDES,
                    RANGE_INCLUDES,
                    RDFS.subClassOf,
                    RDFS.subPropertyOf,
                    SKOS.broader,
                    SKOS.inScheme)
                .flatMap(property -> terms.listObjectsOfProperty(property).toList().stream())
                .map(RDFNode::asResource)
                .filter(term -> Set.of(Say.NS, Code.NS).contains(term.getNameSpace())))
        .isNotEmpty()
        .allSatisfy(term -> assertThat(terms.contains(term, SKOS.definition)).isTrue());
  }

  @Test
  void everyPropertyHasADomainAndARange() {
    Model terms = Ontology.read("say.ttl");

    assertThat(
            Stream.of(OWL2.ObjectProperty, OWL2.DatatypeProperty)
                .flatMap(type -> terms.listSubjectsWithProperty(RDF.type, type).toList().stream()))
        .isNotEmpty()
        .allMatch(property -> property.hasProperty(DOMAIN_INCLUDES))
        .allMatch(property -> property.hasProperty(RANGE_INCLUDES));
  }

  @Test
  void noDomainOrRangeLetsAReasonerGuessTypes() {
    Model terms = Ontology.terms();

    assertThat(terms.contains(null, RDFS.domain)).isFalse();
    assertThat(terms.contains(null, RDFS.range)).isFalse();
  }

  @Test
  void everyCodeIsInOneScheme() {
    assertThat(Ontology.terms().listSubjectsWithProperty(RDF.type, SKOS.Concept).toList())
        .isNotEmpty()
        .allSatisfy(code ->
            assertThat(code.listProperties(SKOS.inScheme).toList()).as("%s", code).hasSize(1));
  }

  @Test
  void everyActIsOneOfFourKindsOrIsUnderOne() {
    Set<Resource> kinds = Set.of(Code.assertive, Code.directive, Code.commissive, Code.expressive);

    List<Resource> acts =
        Ontology.terms().listSubjectsWithProperty(SKOS.inScheme, Code.Act).toList();

    assertThat(acts)
        .hasSizeLessThanOrEqualTo(MOST_ACTS)
        .allMatch(act ->
            kinds.contains(act)
                || kinds.contains(act.getRequiredProperty(SKOS.broader).getResource()));
  }

  @Test
  void aPrefixMeansOneNamespaceInAllFilesAndANamespaceHasOnePrefix() {
    Map<String, Set<String>> namespaces = new TreeMap<>();
    Map<String, Set<String>> prefixes = new TreeMap<>();
    for (Map<String, String> table : prefixTables()) {
      table.forEach((prefix, namespace) -> {
        namespaces.computeIfAbsent(prefix, any -> new TreeSet<>()).add(namespace);
        prefixes.computeIfAbsent(namespace, any -> new TreeSet<>()).add(prefix);
      });
    }

    assertThat(namespaces).isNotEmpty().allSatisfy((prefix, all) -> assertThat(all).hasSize(1));
    assertThat(prefixes).allSatisfy((namespace, all) -> assertThat(all).hasSize(1));
  }

  static List<Path> files() {
    return Ontology.files();
  }

  private static Set<Map<String, String>> prefixTables() {
    Set<Map<String, String>> tables = new LinkedHashSet<>();
    for (Path file : Ontology.files()) {
      tables.add(Ontology.read(file).getNsPrefixMap());
    }
    tables.add(
        RDFDataMgr.loadDataset("src/test/resources/shapes/good.trig")
            .getPrefixMapping()
            .getNsPrefixMap());
    tables.add(contextPrefixes());
    return tables;
  }

  /** The entries of the JSON-LD context whose value ends as only a namespace does. */
  private static Map<String, String> contextPrefixes() {
    Map<String, String> prefixes = new TreeMap<>();
    JsonObject context = JSON.read("ontology/context.jsonld").getObj("@context");
    context.forEach((key, value) -> {
      if (value.isString() && value.getAsString().value().matches("https?://.*[/#]")) {
        prefixes.put(key, value.getAsString().value());
      }
    });
    return prefixes;
  }
}
