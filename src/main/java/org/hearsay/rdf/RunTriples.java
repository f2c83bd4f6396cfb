package org.hearsay.rdf;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.hearsay.vocab.Code;
import org.hearsay.vocab.Graphs;
import org.hearsay.vocab.Prov;
import org.hearsay.vocab.Say;
import org.hearsay.vocab.Schema;

/** Runs of the check as triples. */
public record RunTriples(Graphs graphs) {

  /** The IRI of the run with this key. */
  public String iri(String key) {
    return graphs.base() + "id/run/" + key;
  }

  /**
   * The triples of a run and of the software that ran, by the IRIs that they are about.
   *
   * @param version of the software
   */
  public Map<String, Set<Triple>> write(
      String key, String version, Instant started, Instant ended) {
    Model model = ModelFactory.createDefaultModel();
    model
        .createResource(iri(key))
        .addProperty(RDF.type, Say.Run)
        .addProperty(DCTerms.type, Code.contradiction_check)
        .addProperty(
            RDFS.label, "Check for conflicts by Hearsay %s".formatted(version), Subjects.ENGLISH)
        .addProperty(
            Prov.wasAssociatedWith,
            new Iris(graphs)
                .software(version)
                .inModel(model)
                .addProperty(RDF.type, Prov.SoftwareAgent)
                .addProperty(RDFS.label, "Hearsay " + version, Subjects.ENGLISH)
                .addProperty(Schema.softwareVersion, version))
        .addProperty(Prov.startedAtTime, Subjects.time(started))
        .addProperty(Prov.endedAtTime, Subjects.time(ended));
    return Subjects.of(model);
  }
}
