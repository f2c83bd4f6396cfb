package org.hearsay.description;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDFS;
import org.hearsay.description.Passage.Mark;
import org.hearsay.description.Passage.Role;
import org.hearsay.description.StatementFacts.OccasionFacts;
import org.hearsay.description.StatementFacts.Recognition;
import org.hearsay.description.StatementFacts.ReportStep;
import org.hearsay.vocab.Code;
import org.hearsay.vocab.Say;
import org.hearsay.vocab.Schema;

/**
 * Reads statements.
 *
 * @param texts the articles' texts by SHA-256
 */
record StatementReader(Lookup lookup, Function<String, Optional<String>> texts) {

  private static final int MOST_STEPS = 10;
  private static final int MOST_CONFLICTS = 20;
  private static final Map<Node, Role> ROLES =
      Map.of(
          Code.source.asNode(), Role.SOURCE,
          Code.cue.asNode(), Role.CUE,
          Code.content.asNode(), Role.CONTENT);

  StatementLine line(Node statement) {
    Optional<Node> article = lookup.object(statement, Say.reportedIn);
    String text = lookup.text(statement, Say.text);
    return new StatementLine(
        lookup.ref(statement),
        lookup.parties(statement, Say.speaker),
        lookup.parties(statement, Say.target),
        text.isEmpty() ? lookup.text(statement, Say.quote) : text,
        lookup.period(statement),
        article.flatMap(it -> lookup.object(it, Schema.publisher)).map(lookup::ref),
        article.map(lookup::ref).orElseGet(() -> new Ref("", "")),
        lookup.code(statement, Say.directness));
  }

  StatementFacts facts(Node statement) {
    List<Node> spans = lookup.objects(statement, Say.span);
    Optional<String> text = textOf(statement);
    return new StatementFacts(
        line(statement),
        lookup.text(statement, Say.quote),
        lookup.refs(statement, Say.speakerRole),
        lookup.parties(statement, Say.addressee),
        lookup.texts(statement, Say.cue),
        lookup.refs(statement, Say.act),
        lookup.refs(statement, Say.modality),
        lookup.object(statement, Say.occasion).map(this::occasion),
        relay(statement),
        recognitions(spans, text),
        lookup.text(statement, Say.confidence),
        lookup.text(statement, Say.rule),
        lookup.refs(statement, Say.claim),
        conflicts(statement),
        lookup.object(statement, Say.text).isPresent()
            ? text.map(it -> Passage.of(it, spans.stream().flatMap(this::mark).toList()))
            : Optional.empty());
  }

  /** The text of the article that reports it, if it is kept. */
  Optional<String> textOf(Node statement) {
    return lookup
        .object(statement, Say.reportedIn)
        .map(it -> lookup.text(it, Schema.sha256))
        .filter(it -> !it.isEmpty())
        .flatMap(texts);
  }

  private Stream<Mark> mark(Node span) {
    return lookup.objects(span, DCTerms.type).stream()
        .flatMap(it -> Optional.ofNullable(ROLES.get(it)).stream())
        .map(it -> new Mark(offset(span, true), offset(span, false), it));
  }

  private int offset(Node span, boolean start) {
    return offset(span, start ? OA.start : OA.end).orElse(0);
  }

  /** Where in the article's text something begins or ends; empty if that is no such number. */
  Optional<Integer> offset(Node span, Property property) {
    String digits = lookup.text(span, property);
    return digits.matches("[0-9]{1,9}") ? Optional.of(Integer.parseInt(digits)) : Optional.empty();
  }

  private OccasionFacts occasion(Node occasion) {
    return new OccasionFacts(
        lookup.ref(occasion),
        lookup.code(occasion, DCTerms.type),
        lookup.object(occasion, Schema.location).map(lookup::ref),
        lookup.code(occasion, Say.channel),
        lookup.period(occasion));
  }

  private List<ReportStep> relay(Node statement) {
    List<ReportStep> steps = new ArrayList<>();
    Optional<Node> report = lookup.object(statement, Say.via);
    while (report.isPresent() && steps.size() < MOST_STEPS) {
      Node now = report.get();
      for (Party reporter : lookup.parties(now, Say.reporter)) {
        steps.add(new ReportStep(reporter, lookup.text(now, Say.cue), lookup.period(now)));
      }
      report = lookup.object(now, Say.basedOn);
    }
    return steps;
  }

  private List<Recognition> recognitions(List<Node> spans, Optional<String> text) {
    List<Recognition> recognitions = new ArrayList<>();
    for (Node span : spans) {
      for (Node party : lookup.objects(span, Say.refersTo)) {
        recognitions.add(
            new Recognition(
                lookup.ref(party),
                text.map(it -> words(it, span)).orElse(""),
                lookup.text(span, Say.rule),
                lookup.text(span, Say.confidence)));
      }
    }
    return recognitions;
  }

  private String words(String text, Node span) {
    int length = text.codePointCount(0, text.length());
    int start = Math.min(offset(span, true), length);
    int end = Math.clamp(offset(span, false), start, length);
    return text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
  }

  List<Conflict> conflicts(Node statement) {
    // A review names the statements too that it was about.
    return lookup.subjects(Say.between, statement, MOST_CONFLICTS).stream()
        .filter(lookup::isStandingFinding)
        .map(it ->
            new Conflict(
                lookup.ref(it),
                lookup.code(it, DCTerms.type),
                lookup.code(it, Say.status),
                lookup.text(it, RDFS.comment),
                lookup.objects(it, Say.between).stream()
                    .filter(other -> !other.equals(statement))
                    .map(this::line)
                    .toList()))
        .toList();
  }
}
