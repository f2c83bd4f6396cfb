package org.hearsay.vocab;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.IsoMatcher;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class ContextTest {

  private static final JsonObject CONTEXT = JSON.read("ontology/context.jsonld");

  /** The key under which the codes of a scheme are written. */
  private static final Map<String, String> KEYS =
      Map.ofEntries(
          Map.entry("Act", "act"),
          Map.entry("Directness", "directness"),
          Map.entry("Modality", "modality"),
          Map.entry("Status", "status"),
          Map.entry("Severity", "severity"),
          Map.entry("DismissalReason", "reason"),
          Map.entry("Hedge", "hedge"));

  @Test
  void everyTermHasItsLocalNameAsKey() {
    Map<String, String> expected = new TreeMap<>();
    for (Resource term : VocabularyTest.terms()) {
      if (term.getNameSpace().equals(Say.NS)) {
        expected.put(term.getLocalName(), "say:" + term.getLocalName());
      }
    }

    Map<String, String> actual = new TreeMap<>();
    CONTEXT
        .getObj("@context")
        .forEach((key, value) -> {
          if (target(value).startsWith("say:")) {
            actual.put(key, target(value));
          }
        });

    assertThat(actual).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("codes")
  void aCodeIsWrittenAsItsLocalNameAlone(Resource code) {
    Resource scheme = code.getRequiredProperty(SKOS.inScheme).getResource();
    String key = KEYS.getOrDefault(scheme.getLocalName(), "kind");

    Model model =
        parse(
                """
                { "@context": %s, "id": "http://localhost:3030/id/x", "%s": "%s" }
                """
                    .formatted(
                        CONTEXT.get("@context"), key, code.getURI().substring(Code.NS.length())))
            .toModel();

    assertThat(model.listObjects().toList())
        .extracting(RDFNode::toString)
        .containsExactly(code.getURI());
  }

  @Test
  void theGoodExampleComesBackFromJsonLd() throws JsonLdError {
    DatasetGraph example = RDFDataMgr.loadDatasetGraph("src/test/resources/shapes/good.trig");

    String compact = compact(example);

    assertThat(IsoMatcher.isomorphic(example, parse(compact).toDatasetGraph())).isTrue();
  }

  @Test
  void theGoodExampleNeedsNoPrefixedKeys() throws JsonLdError {
    DatasetGraph example = RDFDataMgr.loadDatasetGraph("src/test/resources/shapes/good.trig");
    Matcher key = Pattern.compile("\"([^\"]+)\":(?=[\\[{\"0-9])").matcher(compact(example));
    Set<String> prefixed = new TreeSet<>();

    while (key.find()) {
      if (key.group(1).contains(":")) {
        prefixed.add(key.group(1));
      }
    }

    assertThat(prefixed).isEmpty();
  }

  @Test
  void aConfidenceIsAString() throws JsonLdError {
    DatasetGraph example = RDFDataMgr.loadDatasetGraph("src/test/resources/shapes/good.trig");

    assertThat(compact(example)).contains("\"confidence\":\"0.95\"");
  }

  static List<Resource> codes() {
    return Ontology.terms().listSubjectsWithProperty(SKOS.inScheme).toList();
  }

  private static String compact(DatasetGraph dataset) throws JsonLdError {
    String plain = RDFWriter.source(dataset).format(RDFFormat.JSONLD11_PLAIN).asString();
    return JsonLd.compact(
            JsonDocument.of(new StringReader(plain)),
            JsonDocument.of(new StringReader(CONTEXT.toString())))
        .get()
        .toString();
  }

  private static RDFParser parse(String json) {
    return RDFParser.fromString(json, Lang.JSONLD11).build();
  }

  private static String target(JsonValue value) {
    return value.isString()
        ? value.getAsString().value()
        : value.isObject() ? value.getAsObject().getString("@id") : "";
  }
}
