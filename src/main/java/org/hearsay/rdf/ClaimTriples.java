package org.hearsay.rdf;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Membership;
import org.hearsay.claim.Rendering;
import org.hearsay.claim.Side;
import org.hearsay.vocab.Graphs;
import org.hearsay.vocab.Say;
import org.hearsay.vocab.Schema;

/** Claims as triples, both ways. */
public record ClaimTriples(Graphs graphs) {

  /** The IRI of the claim with this key. */
  public String iri(String key) {
    return graphs.base() + "id/claim/" + key;
  }

  /** The IRI of the n-th rendering, counted from 1. */
  public String renderingIri(String key, int number) {
    return iri(key) + "#rendering-" + number;
  }

  /** The triples of a claim and its renderings, by the IRIs that they are about. */
  public Map<String, Set<Triple>> write(Claim claim) {
    Model model = ModelFactory.createDefaultModel();
    Resource subject =
        model
            .createResource(iri(claim.key()))
            .addProperty(RDF.type, Say.Claim)
            .addProperty(RDFS.label, claim.proposition(), Subjects.ENGLISH)
            .addProperty(Say.proposition, claim.proposition(), Subjects.ENGLISH);
    for (int i = 0; i < claim.renderings().size(); i++) {
      Rendering rendering = claim.renderings().get(i);
      Resource written =
          model
              .createResource(renderingIri(claim.key(), i + 1))
              .addProperty(RDF.type, Say.Rendering)
              .addProperty(Schema.isPartOf, subject)
              .addProperty(Say.quote, rendering.quote(), Subjects.ENGLISH);
      Subjects.add(written, Say.renders, rendering.statements());
      rendering.earliest().ifPresent(it -> written.addProperty(Say.earliest, Literals.date(it)));
      rendering.difference().forEach(it -> written.addProperty(Say.difference, it));
    }
    return Subjects.of(model);
  }

  /** The triples by which a statement belongs to a claim and takes a side. */
  public Set<Triple> write(Membership membership, String claim) {
    Model model = ModelFactory.createDefaultModel();
    Resource subject = model.createResource(membership.statement());
    for (Property it : properties(membership.side())) {
      subject.addProperty(it, model.createResource(iri(claim)));
    }
    return Set.copyOf(model.getGraph().find().toSet());
  }

  private static List<Property> properties(Side side) {
    return switch (side) {
      case AFFIRMS -> List.of(Say.claim, Say.affirms);
      case DENIES -> List.of(Say.claim, Say.denies);
      case NONE -> List.of(Say.claim);
    };
  }

  /**
   * The claims of a graph in the order of their keys.
   *
   * @param order of the IRIs of statements
   */
  public List<Claim> read(Graph graph, Comparator<String> order) {
    Model model = ModelFactory.createModelForGraph(graph);
    return model.listSubjectsWithProperty(RDF.type, Say.Claim).toList().stream()
        .map(it -> read(it, order))
        .sorted(Comparator.comparing(Claim::key))
        .toList();
  }

  /** By the IRI of a statement the key of the claim that it belongs to. */
  public Map<String, String> keys(Graph graph) {
    Map<String, String> keys = new HashMap<>();
    graph
        .find(Node.ANY, Say.claim.asNode(), Node.ANY)
        .forEach(it -> keys.put(it.getSubject().getURI(), keyOf(it.getObject().getURI())));
    return keys;
  }

  private String keyOf(String iri) {
    return iri.substring(iri("").length());
  }

  private Claim read(Resource subject, Comparator<String> order) {
    List<Membership> members =
        subjects(subject, Say.claim)
            .map(it -> new Membership(it.getURI(), side(it, subject)))
            .sorted(Comparator.comparing(Membership::statement, order))
            .toList();
    List<Rendering> renderings =
        subjects(subject, Schema.isPartOf)
            .filter(it -> it.hasProperty(RDF.type, Say.Rendering))
            .sorted(Comparator.comparingInt(ClaimTriples::number))
            .map(it -> rendering(it, order))
            .toList();
    return new Claim(
        Subjects.key(subject), Subjects.text(subject, Say.proposition), members, renderings);
  }

  private static Stream<Resource> subjects(Resource object, Property property) {
    return object.getModel().listSubjectsWithProperty(property, object).toList().stream();
  }

  private static Side side(Resource statement, Resource claim) {
    if (statement.hasProperty(Say.affirms, claim)) {
      return Side.AFFIRMS;
    }
    return statement.hasProperty(Say.denies, claim) ? Side.DENIES : Side.NONE;
  }

  private static int number(Resource rendering) {
    String iri = rendering.getURI();
    return Integer.parseInt(iri.substring(iri.lastIndexOf('-') + 1));
  }

  private static Rendering rendering(Resource subject, Comparator<String> order) {
    return new Rendering(
        Subjects.text(subject, Say.quote),
        Subjects.iris(subject, Say.renders).stream().sorted(order).toList(),
        Subjects.findDay(subject, Say.earliest),
        Set.copyOf(Subjects.texts(subject, Say.difference)));
  }
}
