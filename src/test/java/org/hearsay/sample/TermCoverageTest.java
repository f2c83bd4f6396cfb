package org.hearsay.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.hearsay.store.StatementStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ontology has no term that nothing uses, but for those that wait for their data. */
class TermCoverageTest {

  private static final String CLAIMS = "nobody denies what several articles carry";

  private static final String SILENCES = "nobody asked for silence";

  private static final String SPLITS = "nobody of the sample was found to be two";

  /** Term → why no graph has it. */
  private static final Map<String, String> WAITING =
      Map.ofEntries(
          Map.entry("denies", CLAIMS),
          Map.entry("Silence", SILENCES),
          Map.entry("until", SILENCES),
          Map.entry("inArticle", SPLITS),
          Map.entry("rest", SPLITS),
          Map.entry("modality", "hedges and conditions are not read from contents yet"));

  @Test
  void everyTermIsUsedOrWaitsForItsData(@TempDir Path folder) {
    Model terms = RDFDataMgr.loadModel("ontology/say.ttl");
    Set<String> unused = new TreeSet<>();

    try (StatementStore store = GoldGraph.checkedIn(folder)) {
      store.read(dataset -> {
        Graph data = dataset.asDatasetGraph().getUnionGraph();
        for (Resource type : terms.listSubjectsWithProperty(RDF.type, OWL2.Class).toList()) {
          if (!data.contains(Node.ANY, RDF.type.asNode(), type.asNode())) {
            unused.add(type.getLocalName());
          }
        }
        for (Resource kind : Set.of(OWL2.ObjectProperty, OWL2.DatatypeProperty)) {
          for (Resource property : terms.listSubjectsWithProperty(RDF.type, kind).toList()) {
            if (!data.contains(Node.ANY, NodeFactory.createURI(property.getURI()), Node.ANY)) {
              unused.add(property.getLocalName());
            }
          }
        }
        return unused;
      });
    }

    assertThat(unused).containsExactlyInAnyOrderElementsOf(WAITING.keySet());
  }
}
