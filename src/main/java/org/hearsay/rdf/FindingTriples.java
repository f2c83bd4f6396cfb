package org.hearsay.rdf;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.hearsay.article.Span;
import org.hearsay.contradiction.Evidence;
import org.hearsay.contradiction.Finding;
import org.hearsay.contradiction.Kind;
import org.hearsay.contradiction.Severity;
import org.hearsay.contradiction.Status;
import org.hearsay.vocab.Graphs;
import org.hearsay.vocab.Prov;
import org.hearsay.vocab.Say;
import org.hearsay.vocab.Schema;

/** Findings as triples, both ways. */
public record FindingTriples(Graphs graphs) {

  /**
   * What a finding's triples say beyond the finding.
   *
   * @param label a few words for lists
   * @param run the key of the run that made it what it is
   * @param reviewers the names of those who decided on it
   * @param located whether it is known where in its article a statement stands
   */
  public record Context(
      String label, String run, Set<String> reviewers, Predicate<String> located) {

    public Context {
      reviewers = Set.copyOf(reviewers);
    }
  }

  /** The IRI of the finding with this key. */
  public String iri(String key) {
    return graphs.base() + "id/finding/" + key;
  }

  /** The key that a person gives as it is, or by the IRI. */
  public String keyOf(String iriOrKey) {
    String prefix = iri("");
    return iriOrKey.startsWith(prefix) ? iriOrKey.substring(prefix.length()) : iriOrKey;
  }

  /** The triples of a finding and its evidence, by the IRIs that they are about. */
  public Map<String, Set<Triple>> write(Finding finding, Context context) {
    Model model = ModelFactory.createDefaultModel();
    Resource subject =
        model
            .createResource(iri(finding.key()))
            .addProperty(RDF.type, Say.Finding)
            .addProperty(RDFS.label, context.label(), Subjects.ENGLISH)
            .addProperty(DCTerms.type, Subjects.code(finding.kind().code()))
            .addProperty(Say.severity, Subjects.code(code(finding.severity())))
            .addProperty(Say.confidence, Literals.confidence(finding.confidence()))
            .addProperty(Say.status, Subjects.code(finding.status().code()))
            .addProperty(RDFS.comment, finding.why(), Subjects.ENGLISH)
            .addProperty(Say.firstSeen, Subjects.time(finding.firstSeen()))
            .addProperty(Say.lastSeen, Subjects.time(finding.lastSeen()))
            .addProperty(
                Prov.wasGeneratedBy,
                model.createResource(new RunTriples(graphs).iri(context.run())));
    Subjects.add(subject, Say.between, finding.between());
    finding.difference().forEach(it -> subject.addProperty(Say.difference, it));
    Subjects.add(
        subject,
        DCTerms.contributor,
        context.reviewers().stream().map(it -> Subjects.personIri(graphs, it)).toList());
    Subjects.add(
        subject, DCTerms.isReplacedBy, finding.replacedBy().map(this::iri).stream().toList());
    for (int i = 0; i < finding.evidence().size(); i++) {
      Resource evidence = model.createResource(evidenceIri(finding.key(), i + 1));
      subject.addProperty(Say.evidence, evidence);
      write(finding.evidence().get(i), evidence, context.located());
    }
    return Subjects.of(model);
  }

  private void write(Evidence evidence, Resource subject, Predicate<String> located) {
    subject.addProperty(RDF.type, Say.Evidence).addProperty(OA.exact, evidence.words());
    Subjects.add(subject, Say.inStatement, List.of(evidence.statement()));
    graphs
        .findArticleOf(evidence.statement())
        .map(graphs::articleIri)
        .ifPresent(it -> Subjects.add(subject, Schema.isPartOf, List.of(it)));
    if (located.test(evidence.statement())) {
      subject
          .addProperty(OA.start, Literals.integer(evidence.span().start()))
          .addProperty(OA.end, Literals.integer(evidence.span().end()));
    }
  }

  /** The IRI of the n-th piece of evidence, counted from 1. */
  public String evidenceIri(String key, int number) {
    return iri(key) + "#evidence-" + number;
  }

  /** The same triples of a finding with what people decided on it. */
  public Set<Triple> decided(Set<Triple> triples, Status status, Set<String> reviewers) {
    Set<Triple> decided = new HashSet<>();
    for (Triple it : triples) {
      boolean old =
          it.getPredicate().equals(Say.status.asNode())
              || it.getPredicate().equals(DCTerms.contributor.asNode());
      if (!old) {
        decided.add(it);
      }
    }
    triples.stream()
        .map(Triple::getSubject)
        .findFirst()
        .ifPresent(subject -> {
          decided.add(
              Triple.create(subject, Say.status.asNode(), Subjects.code(status.code()).asNode()));
          reviewers.forEach(it ->
              decided.add(
                  Triple.create(
                      subject,
                      DCTerms.contributor.asNode(),
                      NodeFactory.createURI(Subjects.personIri(graphs, it)))));
        });
    return decided;
  }

  /**
   * The findings of a graph in the order of their keys.
   *
   * @param order of the IRIs of statements
   */
  public List<Finding> read(Graph graph, Comparator<String> order) {
    Model model = ModelFactory.createModelForGraph(graph);
    return model.listSubjectsWithProperty(RDF.type, Say.Finding).toList().stream()
        .map(it -> read(it, order))
        .sorted(Comparator.comparing(Finding::key))
        .toList();
  }

  /** The finding with this key, if the graph has it. */
  public Optional<Finding> find(Graph graph, String key, Comparator<String> order) {
    Resource subject = ModelFactory.createModelForGraph(graph).createResource(iri(key));
    return subject.hasProperty(RDF.type, Say.Finding)
        ? Optional.of(read(subject, order))
        : Optional.empty();
  }

  private Finding read(Resource subject, Comparator<String> order) {
    return new Finding(
        Subjects.key(subject),
        kind(subject),
        severity(Subjects.code(subject, Say.severity)),
        Double.parseDouble(Subjects.text(subject, Say.confidence)),
        status(Subjects.code(subject, Say.status)),
        Subjects.iris(subject, Say.between).stream().sorted(order).toList(),
        evidence(subject),
        Subjects.text(subject, RDFS.comment),
        Set.copyOf(Subjects.texts(subject, Say.difference)),
        Instant.parse(Subjects.text(subject, Say.firstSeen)),
        Instant.parse(Subjects.text(subject, Say.lastSeen)),
        Subjects.iris(subject, DCTerms.isReplacedBy).stream().map(this::keyOf).findFirst());
  }

  static Kind kind(Resource subject) {
    String code = Subjects.code(subject, DCTerms.type);
    return Kind.find(code)
        .orElseThrow(
            () -> new IllegalArgumentException("<%s> is of no kind: %s".formatted(subject, code)));
  }

  private static List<Evidence> evidence(Resource subject) {
    List<Resource> found = new ArrayList<>();
    subject
        .listProperties(Say.evidence)
        .mapWith(it -> it.getObject())
        .filterKeep(RDFNode::isURIResource)
        .forEach(it -> found.add(it.asResource()));
    return found.stream()
        .sorted(Comparator.comparingInt(FindingTriples::number))
        .map(FindingTriples::oneEvidence)
        .toList();
  }

  private static int number(Resource evidence) {
    return Integer.parseInt(evidence.getURI().substring(evidence.getURI().lastIndexOf('-') + 1));
  }

  private static Evidence oneEvidence(Resource subject) {
    int start = Subjects.findText(subject, OA.start).map(Integer::valueOf).orElse(0);
    int end = Subjects.findText(subject, OA.end).map(Integer::valueOf).orElse(0);
    String statement =
        Subjects.iris(subject, Say.inStatement).stream()
            .findFirst()
            .orElseThrow(() -> Subjects.lacking(subject, Say.inStatement));
    return new Evidence(statement, new Span(start, end), Subjects.text(subject, OA.exact));
  }

  private static String code(Severity severity) {
    return severity.name().toLowerCase(Locale.ROOT);
  }

  private static Severity severity(String code) {
    return Severity.valueOf(code.toUpperCase(Locale.ROOT));
  }

  private static Status status(String code) {
    return Status.valueOf(code.toUpperCase(Locale.ROOT));
  }
}
