package org.hearsay.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.update.UpdateAction;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.hearsay.vocab.Code;
import org.hearsay.vocab.Say;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The good example conforms; each file of {@code shapes/bad} is a change to it that breaks the one
 * constraint it is named after. What follows a hyphen in a file's name tells apart several ways to
 * break the same one.
 */
final class ShapesTest {

  private static final String SX = "https://w3id.org/hearsay/shapes#";
  private static final String SH = "http://www.w3.org/ns/shacl#";
  private static final Path BAD = Path.of("src/test/resources/shapes/bad");

  private static final ShapeCheck CHECK = new ShapeCheck();
  private static final Model SHAPES = RDFDataMgr.loadModel("ontology/shapes.ttl");

  /** The scheme whose codes a shape lists. */
  private static final Map<String, Resource> SCHEMES =
      Map.ofEntries(
          Map.entry("StatementAct", Code.Act),
          Map.entry("StatementDirectness", Code.Directness),
          Map.entry("StatementModality", Code.Modality),
          Map.entry("OccasionKind", Code.OccasionKind),
          Map.entry("SpanRole", Code.SpanRole),
          Map.entry("PartyKind", Code.PartyKind),
          Map.entry("FindingKind", Code.FindingKind),
          Map.entry("FindingStatus", Code.Status),
          Map.entry("FindingSeverity", Code.Severity),
          Map.entry("ReviewReason", Code.DismissalReason),
          Map.entry("QuantityHedge", Code.Hedge),
          Map.entry("StanceKind", Code.StanceKind),
          Map.entry("DecisionKind", Code.DecisionKind),
          Map.entry("RunKind", Code.RunKind),
          Map.entry("Dating", Code.Dating));

  @Test
  void theGoodExampleConforms() {
    assertThat(CHECK.check(good().getGraph())).isEmpty();
  }

  @Test
  void theGoodExampleUsesEveryTerm() {
    Model good = good();
    Model terms = RDFDataMgr.loadModel("ontology/say.ttl");

    assertThat(own(terms, OWL2.Class)).allMatch(type -> good.contains(null, RDF.type, type));
    assertThat(own(terms, OWL2.ObjectProperty))
        .allMatch(property -> good.contains(null, property.as(Property.class)));
    assertThat(own(terms, OWL2.DatatypeProperty))
        .allMatch(property -> good.contains(null, property.as(Property.class)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("badExamples")
  void aBadExampleViolatesTheConstraintOfItsNameAndNoOther(String example) {
    Model bad = good();
    UpdateAction.readExecute(BAD.resolve(example + ".ru").toString(), bad);

    List<Violation> violations = CHECK.check(bad.getGraph());

    assertThat(violations).extracting(Violation::shape).containsOnly(SX + constraintOf(example));
    assertThat(violations)
        .extracting(Violation::message)
        .containsOnly(text(constraintOf(example), "message"));
    assertThat(violations)
        .extracting(Violation::severity)
        .containsOnly(severityOf(constraintOf(example)));
  }

  @Test
  void everyConstraintHasABadExampleAndEveryBadExampleAConstraint() {
    assertThat(badExamples().map(ShapesTest::constraintOf).distinct())
        .containsExactlyInAnyOrderElementsOf(constraints().toList());
  }

  @Test
  void everyShapeHasAnIriAndAMessage() {
    assertThat(shapes())
        .isNotEmpty()
        .allMatch(Resource::isURIResource)
        .allMatch(shape -> shape.hasProperty(shacl("message")));
  }

  @Test
  void everyMessageIsASentenceOfItsOwn() {
    List<String> messages =
        shapes().map(shape -> shape.getRequiredProperty(shacl("message")).getString()).toList();

    assertThat(messages).doesNotHaveDuplicates().allMatch(message -> message.endsWith("."));
  }

  @Test
  void theCodesThatShapesAllowAreThoseOfTheirSchemes() {
    Model codes = RDFDataMgr.loadModel("ontology/codes.ttl");

    assertThat(SHAPES.listSubjectsWithProperty(shacl("in")).toList())
        .extracting(Resource::getLocalName)
        .containsExactlyInAnyOrderElementsOf(SCHEMES.keySet());
    SCHEMES.forEach((shape, scheme) ->
        assertThat(allowed(shape))
            .as(shape)
            .containsExactlyInAnyOrderElementsOf(
                codes.listSubjectsWithProperty(SKOS.inScheme, scheme).toList()));
  }

  @Test
  void violationsComeWorstFirst() {
    Violation info = violation("a", Severity.INFO);
    Violation warning = violation("a", Severity.WARNING);
    Violation first = violation("a", Severity.VIOLATION);
    Violation second = violation("b", Severity.VIOLATION);
    List<Violation> violations = new ArrayList<>(List.of(info, second, warning, first));

    Collections.sort(violations);

    assertThat(violations).containsExactly(first, second, warning, info);
  }

  @Test
  void checkingTwiceSaysTheSame() {
    Model bad = good();
    badExamples()
        .forEach(example -> UpdateAction.readExecute(BAD.resolve(example + ".ru").toString(), bad));

    List<Violation> violations = CHECK.check(bad.getGraph());

    assertThat(violations).isSorted().isEqualTo(new ShapeCheck().check(bad.getGraph()));
  }

  @Test
  void aViolationNamesNodePathAndValue() {
    Model bad = good();
    UpdateAction.readExecute(BAD.resolve("StatementAct-string.ru").toString(), bad);

    assertThat(CHECK.check(bad.getGraph()))
        .containsExactly(
            new Violation(
                "http://localhost:3030/id/statement/gazette-4.dddddddd",
                SX + "StatementAct",
                Say.act.getURI(),
                "say",
                "The act of a statement is a code of c:Act.",
                Severity.VIOLATION));
  }

  @Test
  void aViolationOfTheNodeItselfHasNoPath() {
    Model bad = good();
    UpdateAction.readExecute(BAD.resolve("ClaimIri.ru").toString(), bad);

    assertThat(CHECK.check(bad.getGraph()))
        .singleElement()
        .returns("", Violation::path)
        .returns("http://localhost:3030/id/entity/fence", Violation::focus);
  }

  static Stream<String> badExamples() {
    try (Stream<Path> files = Files.list(BAD)) {
      return files
          .map(file -> file.getFileName().toString().replace(".ru", ""))
          .sorted()
          .toList()
          .stream();
    } catch (IOException e) {
      throw new IllegalStateException("Cannot list " + BAD, e);
    }
  }

  private static String constraintOf(String example) {
    return example.replaceFirst("-.*", "");
  }

  /** All graphs of the good example in one, as a store's union graph has them. */
  private static Model good() {
    return ModelFactory.createDefaultModel()
        .add(RDFDataMgr.loadDataset("src/test/resources/shapes/good.trig").getUnionModel());
  }

  /** All shapes but the nameless ones inside sh:or. */
  private static Stream<Resource> shapes() {
    return Stream.of("NodeShape", "PropertyShape")
        .flatMap(type ->
            SHAPES
                .listSubjectsWithProperty(RDF.type, ResourceFactory.createResource(SH + type))
                .toList()
                .stream());
  }

  /** The names of all shapes that constrain something themselves, not only by their properties. */
  private static Stream<String> constraints() {
    return shapes()
        .filter(shape -> !shape.hasProperty(shacl("property")))
        .map(Resource::getLocalName);
  }

  private static String text(String shape, String property) {
    return SHAPES.createResource(SX + shape).getRequiredProperty(shacl(property)).getString();
  }

  private static Severity severityOf(String shape) {
    Resource resource = SHAPES.createResource(SX + shape);
    return resource.hasProperty(shacl("severity"))
        ? Severity.valueOf(
            resource
                .getPropertyResourceValue(shacl("severity"))
                .getLocalName()
                .toUpperCase(Locale.ROOT))
        : Severity.VIOLATION;
  }

  private static List<Resource> allowed(String shape) {
    return SHAPES
        .createResource(SX + shape)
        .getRequiredProperty(shacl("in"))
        .getObject()
        .as(RDFList.class)
        .mapWith(RDFNode::asResource)
        .toList();
  }

  private static List<Resource> own(Model terms, Resource type) {
    return terms
        .listSubjectsWithProperty(RDF.type, type)
        .filterKeep(term -> term.getURI().startsWith(Say.NS))
        .toList();
  }

  private static Violation violation(String focus, Severity severity) {
    return new Violation(focus, SX + "Label", "", "", "message", severity);
  }

  private static Property shacl(String name) {
    return ResourceFactory.createProperty(SH, name);
  }
}
