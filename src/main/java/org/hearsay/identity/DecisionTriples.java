package org.hearsay.identity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.hearsay.vocab.Code;
import org.hearsay.vocab.Graphs;
import org.hearsay.vocab.Say;
import org.jspecify.annotations.Nullable;

/** Decisions and matches as triples, both ways. */
public final class DecisionTriples {

  private static final String ENGLISH = "en";
  private static final int DECIMALS = 3;

  private final Graphs graphs;

  public DecisionTriples(Graphs graphs) {
    this.graphs = graphs;
  }

  /** The IRI of the decision with this key. */
  public String iri(String key) {
    return graphs.base() + "id/decision/" + key;
  }

  /** The triples of what people decided. */
  public Graph write(List<Decision> decisions) {
    Model model = ModelFactory.createDefaultModel();
    decisions.forEach(it -> write(it, model));
    return model.getGraph();
  }

  private void write(Decision decision, Model model) {
    Resource subject = model.createResource(iri(decision.key()));
    Made made = decision.made();
    subject
        .addProperty(RDF.type, Say.Decision)
        .addProperty(DCTerms.contributor, model.createResource(personIri(made.by())))
        .addProperty(DCTerms.creator, made.by())
        .addProperty(DCTerms.created, literal(made.when().toString(), XSDDatatype.XSDdateTime));
    if (!made.reason().isEmpty()) {
      subject.addProperty(RDFS.comment, made.reason(), ENGLISH);
    }
    switch (decision) {
      case Decision.Merge merge -> {
        subject.addProperty(DCTerms.type, Code.merge);
        add(subject, Say.entity, List.of(merge.merged(), merge.kept()));
        add(subject, Say.result, List.of(merge.kept()));
      }
      case Decision.Apart apart -> {
        subject.addProperty(DCTerms.type, Code.apart);
        add(subject, Say.entity, List.of(apart.one(), apart.other()));
      }
      case Decision.Split split -> {
        subject.addProperty(DCTerms.type, Code.split).addProperty(DCTerms.title, split.name());
        add(subject, Say.entity, List.of(split.entity()));
        add(subject, Say.inArticle, split.articles());
        add(subject, Say.result, List.of(split.taken()));
        add(subject, Say.rest, split.rest().stream().toList());
      }
    }
  }

  private String personIri(String name) {
    return graphs.base() + "id/person/" + name.replaceAll("[^\\p{L}\\p{N}._-]+", "-");
  }

  private static void add(Resource subject, Property property, List<String> iris) {
    iris.forEach(it -> subject.addProperty(property, ResourceFactory.createResource(it)));
  }

  /** The triples of what rules found. */
  public Graph write(Matches matches) {
    Model model = ModelFactory.createDefaultModel();
    for (Match match : matches.joined()) {
      write(match, match.key(), Code.match, model);
    }
    for (Match match : matches.suggested()) {
      write(match, match.suggestionKey(), Code.suggestion, model);
    }
    return model.getGraph();
  }

  private void write(Match match, String key, Resource kind, Model model) {
    Resource subject =
        model
            .createResource(iri(key))
            .addProperty(RDF.type, Say.Decision)
            .addProperty(DCTerms.type, kind)
            .addProperty(Say.rule, match.rule())
            .addProperty(Say.confidence, confidence(match.confidence()))
            .addProperty(RDFS.comment, match.evidence(), ENGLISH);
    add(subject, Say.entity, List.of(match.one(), match.other()));
    add(subject, Say.result, List.of(match.kept()));
  }

  private static RDFNode confidence(double confidence) {
    BigDecimal rounded = BigDecimal.valueOf(confidence).setScale(DECIMALS, RoundingMode.HALF_UP);
    return literal(rounded.toPlainString(), XSDDatatype.XSDdecimal);
  }

  private static RDFNode literal(String value, XSDDatatype type) {
    return ResourceFactory.createTypedLiteral(value, type);
  }

  /**
   * What people decided, by the triples of a graph.
   *
   * @throws IllegalArgumentException naming a decision that lacks something
   */
  public List<Decision> decisions(Graph graph) {
    List<Decision> decisions = new ArrayList<>();
    for (Resource subject : subjects(graph)) {
      Made made =
          new Made(
              one(subject, DCTerms.creator).asLiteral().getLexicalForm(),
              Instant.parse(one(subject, DCTerms.created).asLiteral().getLexicalForm()),
              text(subject, RDFS.comment));
      RDFNode kind = one(subject, DCTerms.type);
      if (kind.equals(Code.merge)) {
        String kept = iri(subject, Say.result);
        String merged =
            iris(subject, Say.entity).stream()
                .filter(it -> !it.equals(kept))
                .findFirst()
                .orElse("");
        decisions.add(new Decision.Merge(merged, kept, made));
      } else if (kind.equals(Code.apart)) {
        List<String> pair = pair(subject);
        decisions.add(new Decision.Apart(pair.get(0), pair.get(1), made));
      } else if (kind.equals(Code.split)) {
        decisions.add(split(subject, made));
      }
    }
    return decisions;
  }

  private static Decision.Split split(Resource subject, Made made) {
    return new Decision.Split(
        iri(subject, Say.entity),
        iris(subject, Say.inArticle),
        iri(subject, Say.result),
        text(subject, DCTerms.title),
        iris(subject, Say.rest).stream().findFirst(),
        made);
  }

  /** What rules found, by the triples of a graph. */
  public Matches matches(Graph graph) {
    List<Match> joined = new ArrayList<>();
    List<Match> suggested = new ArrayList<>();
    for (Resource subject : subjects(graph)) {
      List<String> pair = pair(subject);
      Match match =
          new Match(
              pair.get(0),
              pair.get(1),
              iri(subject, Say.result),
              text(subject, Say.rule),
              one(subject, Say.confidence).asLiteral().getDouble(),
              text(subject, RDFS.comment));
      (subject.hasProperty(DCTerms.type, Code.match) ? joined : suggested).add(match);
    }
    return new Matches(joined, suggested);
  }

  private static List<Resource> subjects(Graph graph) {
    return ModelFactory.createModelForGraph(graph)
        .listSubjectsWithProperty(RDF.type, Say.Decision)
        .toList();
  }

  private static List<String> pair(Resource subject) {
    List<String> pair = iris(subject, Say.entity);
    if (pair.size() != 2) {
      throw new IllegalArgumentException("<%s> is not about two entities".formatted(subject));
    }
    return pair;
  }

  private static List<String> iris(Resource subject, Property property) {
    return subject
        .listProperties(property)
        .mapWith(it -> it.getResource().getURI())
        .toList()
        .stream()
        .sorted()
        .toList();
  }

  private static String iri(Resource subject, Property property) {
    return one(subject, property).asResource().getURI();
  }

  private static String text(Resource subject, Property property) {
    @Nullable RDFNode value =
        subject.hasProperty(property) ? subject.getProperty(property).getObject() : null;
    return value == null ? "" : value.asLiteral().getLexicalForm();
  }

  private static RDFNode one(Resource subject, Property property) {
    return Optional.ofNullable(subject.getProperty(property))
        .orElseThrow(
            () -> new IllegalArgumentException("<%s> has no <%s>".formatted(subject, property)))
        .getObject();
  }

  /** The keys of decisions, by the IRIs that a person may give for them. */
  public String keyOf(String iriOrKey) {
    String prefix = iri("");
    return iriOrKey.startsWith(prefix) ? iriOrKey.substring(prefix.length()) : iriOrKey;
  }
}
