package org.hearsay.description;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.hearsay.vocab.Say;
import org.hearsay.vocab.Schema;

/** All findings of a store, the last found first, and what is silenced. */
public record FindingList(List<FindingLine> findings, List<SilenceFacts> silences) {

  public FindingList {
    findings = List.copyOf(findings);
    silences = List.copyOf(silences);
  }

  /** The silence that holds for the finding on this day. */
  public Optional<SilenceFacts> silence(FindingLine finding, LocalDate today) {
    return silences.stream().filter(it -> it.silences(finding, today)).findFirst();
  }

  static FindingList of(Lookup lookup) {
    List<FindingLine> findings =
        all(lookup, Say.Finding).stream()
            .map(it -> line(lookup, it))
            .sorted(
                Comparator.comparing(FindingLine::firstSeen)
                    .reversed()
                    .thenComparing(it -> it.ref().iri()))
            .toList();
    List<SilenceFacts> silences =
        all(lookup, Say.Silence).stream()
            .flatMap(it -> silence(lookup, it).stream())
            .sorted(Comparator.comparing(it -> it.ref().iri()))
            .toList();
    return new FindingList(findings, silences);
  }

  private static List<Node> all(Lookup lookup, Resource type) {
    List<Node> all = new ArrayList<>();
    lookup
        .data()
        .findNG(Node.ANY, Node.ANY, RDF.type.asNode(), type.asNode())
        .forEachRemaining((Quad it) -> all.add(it.getSubject()));
    return all.stream().distinct().toList();
  }

  private static FindingLine line(Lookup lookup, Node finding) {
    Set<Ref> speakers = new LinkedHashSet<>();
    Set<Ref> targets = new LinkedHashSet<>();
    Set<Ref> outlets = new LinkedHashSet<>();
    Set<String> articles = new LinkedHashSet<>();
    List<LocalDate> days = new ArrayList<>();
    for (Node statement : lookup.objects(finding, Say.between)) {
      speakers.addAll(lookup.refs(statement, Say.speaker));
      targets.addAll(lookup.refs(statement, Say.target));
      for (Node article : lookup.objects(statement, Say.reportedIn)) {
        articles.add(article.toString());
        outlets.addAll(lookup.refs(article, Schema.publisher));
        lookup.day(article, Schema.datePublished).ifPresent(days::add);
      }
    }
    return new FindingLine(
        lookup.ref(finding),
        code(lookup, finding, DCTerms.type),
        code(lookup, finding, Say.severity),
        code(lookup, finding, Say.status),
        number(lookup.text(finding, Say.confidence)),
        lookup.text(finding, RDFS.comment),
        lookup.text(finding, Say.firstSeen),
        lookup.text(finding, Say.lastSeen),
        changed(lookup, finding),
        List.copyOf(speakers),
        List.copyOf(targets),
        List.copyOf(outlets),
        articles,
        days.isEmpty() ? Optional.empty() : Optional.of(Collections.max(days)));
  }

  /** The last of the times that tell of it, as far as they can be read. */
  private static Optional<Instant> changed(Lookup lookup, Node finding) {
    return Stream.concat(
            Stream.of(lookup.text(finding, Say.firstSeen), lookup.text(finding, Say.lastSeen)),
            lookup.subjects(Say.finding, finding, FindingReader.MOST_REVIEWS).stream()
                .map(it -> lookup.text(it, DCTerms.created)))
        .flatMap(it -> time(it).stream())
        .max(Comparator.naturalOrder());
  }

  private static Optional<Instant> time(String text) {
    try {
      return Optional.of(OffsetDateTime.parse(text).toInstant());
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static Ref code(Lookup lookup, Node subject, Property predicate) {
    return lookup.object(subject, predicate).map(lookup::ref).orElseGet(() -> new Ref("", ""));
  }

  /** The shapes report a confidence that is no number; lists show all else. */
  private static double number(String text) {
    return text.matches("[0-9]{1,3}(\\.[0-9]{1,20})?") ? Double.parseDouble(text) : 0;
  }

  /** One without an end, or that is for everything, is none: it would hide what it should not. */
  private static Optional<SilenceFacts> silence(Lookup lookup, Node silence) {
    Optional<LocalDate> until = lookup.day(silence, Say.until);
    SilenceFacts facts =
        new SilenceFacts(
            lookup.ref(silence),
            lookup.object(silence, DCTerms.type).map(Node::toString),
            lookup.object(silence, Say.speaker).map(Node::toString),
            lookup.objects(silence, Schema.publisher).stream().map(Node::toString).toList(),
            lookup.object(silence, Say.inArticle).map(Node::toString),
            until.orElse(LocalDate.MIN),
            lookup.text(silence, RDFS.comment));
    boolean some =
        facts.kind().isPresent()
            || facts.speaker().isPresent()
            || !facts.outlets().isEmpty()
            || facts.article().isPresent();
    return until.isPresent() && some ? Optional.of(facts) : Optional.empty();
  }
}
