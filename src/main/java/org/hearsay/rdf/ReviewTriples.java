package org.hearsay.rdf;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.hearsay.contradiction.Kind;
import org.hearsay.contradiction.Review;
import org.hearsay.contradiction.Review.Reason;
import org.hearsay.contradiction.Review.Verdict;
import org.hearsay.contradiction.Reviewed;
import org.hearsay.contradiction.Silence;
import org.hearsay.vocab.Graphs;
import org.hearsay.vocab.Say;
import org.hearsay.vocab.Schema;

/** What people decided on findings, and what they silenced, as triples, both ways. */
public record ReviewTriples(Graphs graphs) {

  /** The IRI of the review with this key. */
  public String reviewIri(String key) {
    return graphs.base() + "id/review/" + key;
  }

  /** The IRI of the silence with this key. */
  public String silenceIri(String key) {
    return graphs.base() + "id/silence/" + key;
  }

  /** The triples of a review, by the IRI that they are about. */
  public Map<String, Set<Triple>> write(Reviewed reviewed) {
    Review review = reviewed.review();
    FindingTriples findings = new FindingTriples(graphs);
    Model model = ModelFactory.createDefaultModel();
    Resource subject =
        made(model, reviewIri(key(review)), review.by(), review.at(), review.note())
            .addProperty(RDF.type, Say.Review)
            .addProperty(DCTerms.type, Subjects.code(reviewed.kind().code()))
            .addProperty(Say.verdict, Subjects.code(review.verdict().status().code()));
    Subjects.add(subject, Say.finding, List.of(findings.iri(review.finding())));
    Subjects.add(subject, Say.between, reviewed.between());
    reviewed.difference().forEach(it -> subject.addProperty(Say.difference, it));
    review.reason().ifPresent(it -> subject.addProperty(Say.reason, Subjects.code(it.code())));
    review.until().ifPresent(it -> subject.addProperty(Say.until, Literals.date(it)));
    return Subjects.of(model);
  }

  private static String key(Review review) {
    return ContentKey.of(
        review.finding(), review.verdict().name(), review.by(), review.at().toString());
  }

  private Resource made(Model model, String iri, String by, Instant at, String note) {
    Resource subject =
        model
            .createResource(iri)
            .addProperty(DCTerms.creator, by)
            .addProperty(DCTerms.contributor, model.createResource(Subjects.personIri(graphs, by)))
            .addProperty(DCTerms.created, Subjects.time(at));
    if (!note.isEmpty()) {
      subject.addProperty(RDFS.comment, note, Subjects.ENGLISH);
    }
    return subject;
  }

  /**
   * What could be read of a graph, into which files may bring anything.
   *
   * @param faults a sentence for each that could not be read, which names it
   */
  public record Found<T>(List<T> whole, List<String> faults) {

    public Found {
      whole = List.copyOf(whole);
      faults = List.copyOf(faults);
    }
  }

  /** The reviews of a graph in the order in which they were made. */
  public Found<Reviewed> reviews(Graph graph) {
    return found(
        graph,
        Say.Review,
        this::review,
        Comparator.comparing((Reviewed it) -> it.review().at())
            .thenComparing(it -> it.review().finding()));
  }

  private static <T> Found<T> found(
      Graph graph, Resource type, Function<Resource, T> reader, Comparator<T> order) {
    Model model = ModelFactory.createModelForGraph(graph);
    List<T> whole = new ArrayList<>();
    List<String> faults = new ArrayList<>();
    for (Resource it : model.listSubjectsWithProperty(RDF.type, type).toList()) {
      try {
        whole.add(reader.apply(it));
      } catch (IllegalArgumentException | DateTimeException e) {
        faults.add(
            "The %s <%s> cannot be read and does not count: %s"
                .formatted(
                    type.getLocalName().toLowerCase(Locale.ROOT),
                    it,
                    String.valueOf(e.getMessage())));
      }
    }
    whole.sort(order);
    faults.sort(Comparator.naturalOrder());
    return new Found<>(whole, faults);
  }

  private Reviewed review(Resource subject) {
    String finding =
        Subjects.iris(subject, Say.finding).stream()
            .findFirst()
            .orElseThrow(() -> Subjects.lacking(subject, Say.finding));
    Review review =
        new Review(
            new FindingTriples(graphs).keyOf(finding),
            verdict(Subjects.code(subject, Say.verdict)),
            Subjects.findCode(subject, Say.reason).map(ReviewTriples::reason),
            Subjects.findText(subject, RDFS.comment).orElse(""),
            Subjects.text(subject, DCTerms.creator),
            Instant.parse(Subjects.text(subject, DCTerms.created)),
            Subjects.findDay(subject, Say.until));
    return new Reviewed(
        review,
        FindingTriples.kind(subject),
        Set.copyOf(Subjects.iris(subject, Say.between)),
        Set.copyOf(Subjects.texts(subject, Say.difference)));
  }

  private static Verdict verdict(String code) {
    for (Verdict it : Verdict.values()) {
      if (it.status().code().equals(code)) {
        return it;
      }
    }
    throw new IllegalArgumentException("No verdict: " + code);
  }

  private static Reason reason(String code) {
    for (Reason it : Reason.values()) {
      if (it.code().equals(code)) {
        return it;
      }
    }
    throw new IllegalArgumentException("No reason of a dismissal: " + code);
  }

  /** The triples of a silence, by the IRI that they are about. */
  public Map<String, Set<Triple>> write(Silence silence) {
    Model model = ModelFactory.createDefaultModel();
    Resource subject =
        made(model, silenceIri(silence.key()), silence.by(), silence.at(), silence.reason())
            .addProperty(RDF.type, Say.Silence)
            .addProperty(Say.until, Literals.date(silence.until()));
    silence.kind().ifPresent(it -> subject.addProperty(DCTerms.type, Subjects.code(it.code())));
    Subjects.add(subject, Say.speaker, silence.speaker().stream().toList());
    Subjects.add(subject, Schema.publisher, silence.outlets());
    Subjects.add(subject, Say.inArticle, silence.article().stream().toList());
    return Subjects.of(model);
  }

  /** The silences of a graph in the order of their keys. */
  public Found<Silence> silences(Graph graph) {
    return found(graph, Say.Silence, ReviewTriples::silence, Comparator.comparing(Silence::key));
  }

  private static Silence silence(Resource subject) {
    Optional<Kind> kind = Subjects.findCode(subject, DCTerms.type).flatMap(Kind::find);
    return new Silence(
        Subjects.key(subject),
        kind,
        Subjects.iris(subject, Say.speaker).stream().findFirst(),
        Subjects.iris(subject, Schema.publisher),
        Subjects.iris(subject, Say.inArticle).stream().findFirst(),
        Subjects.findDay(subject, Say.until)
            .orElseThrow(() -> Subjects.lacking(subject, Say.until)),
        Subjects.findText(subject, RDFS.comment).orElse(""),
        Subjects.text(subject, DCTerms.creator),
        Instant.parse(Subjects.text(subject, DCTerms.created)));
  }
}
