package org.hearsay.description;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDFS;
import org.hearsay.description.Excerpt.Range;
import org.hearsay.description.FindingFacts.EvidenceFacts;
import org.hearsay.description.FindingFacts.ReviewFacts;
import org.hearsay.description.FindingFacts.Side;
import org.hearsay.vocab.Prov;
import org.hearsay.vocab.Say;
import org.hearsay.vocab.Schema;

/** Reads findings. */
record FindingReader(Lookup lookup, StatementReader statements) {

  static final int MOST_REVIEWS = 100;

  FindingFacts facts(Node finding) {
    return new FindingFacts(
        lookup.ref(finding),
        code(finding, DCTerms.type),
        code(finding, Say.severity),
        code(finding, Say.status),
        lookup.text(finding, Say.confidence),
        lookup.text(finding, RDFS.comment),
        lookup.texts(finding, Say.difference).stream().sorted().toList(),
        sides(finding),
        lookup.text(finding, Say.firstSeen),
        lookup.text(finding, Say.lastSeen),
        lookup.object(finding, Prov.wasGeneratedBy).map(lookup::ref),
        lookup.object(finding, DCTerms.isReplacedBy).map(lookup::ref),
        reviews(finding));
  }

  private Ref code(Node subject, Property predicate) {
    return lookup.object(subject, predicate).map(lookup::ref).orElseGet(() -> new Ref("", ""));
  }

  private List<Side> sides(Node finding) {
    List<Node> evidence = lookup.objects(finding, Say.evidence);
    List<Side> plain =
        lookup.objects(finding, Say.between).stream()
            .map(it -> side(it, evidence))
            .sorted(
                Comparator.comparing((Side it) -> it.published().order())
                    .thenComparing(it -> it.line().ref().iri()))
            .toList();
    return plain.size() < 2 ? plain : compared(plain);
  }

  /** Each against the earliest, and that against the next. */
  private static List<Side> compared(List<Side> plain) {
    List<Side> compared = new ArrayList<>();
    for (int i = 0; i < plain.size(); i++) {
      Side side = plain.get(i);
      String other = plain.get(i == 0 ? 1 : 0).line().words();
      compared.add(
          MarkedWords.between(side.line().words(), other)
              .map(it -> with(side, it.one()))
              .orElse(side));
    }
    return compared;
  }

  private static Side with(Side side, MarkedWords words) {
    return new Side(
        side.line(),
        side.published(),
        side.url(),
        words,
        side.excerpt(),
        side.evidence(),
        side.claims());
  }

  private Side side(Node statement, List<Node> evidence) {
    StatementLine line = statements.line(statement);
    Node article = Lookup.iri(line.article().iri());
    List<EvidenceFacts> words =
        evidence.stream()
            .filter(it -> lookup.objects(it, Say.inStatement).contains(statement))
            .map(this::evidence)
            .sorted(
                Comparator.comparingInt(EvidenceFacts::start).thenComparing(EvidenceFacts::words))
            .toList();
    return new Side(
        line,
        lookup.period(article),
        lookup.text(article, Schema.url),
        MarkedWords.plain(line.words()),
        excerpt(statement, words),
        words,
        lookup.refs(statement, Say.claim));
  }

  private EvidenceFacts evidence(Node evidence) {
    return new EvidenceFacts(
        lookup.text(evidence, OA.exact),
        statements.offset(evidence, OA.start).orElse(-1),
        statements.offset(evidence, OA.end).orElse(-1));
  }

  private Optional<Excerpt> excerpt(Node statement, List<EvidenceFacts> evidence) {
    boolean mayShow = lookup.object(statement, Say.text).isPresent();
    Optional<String> text = mayShow ? statements.textOf(statement) : Optional.empty();
    return text.flatMap(it -> {
      int length = it.codePointCount(0, it.length());
      List<Range> where =
          lookup.objects(statement, Say.span).stream()
              .flatMap(span -> range(span).stream())
              .filter(range -> range.end() <= length)
              .toList();
      return where.isEmpty()
          ? Optional.empty()
          : Optional.of(
              Excerpt.of(
                  it,
                  where,
                  evidence.stream()
                      .filter(EvidenceFacts::isLocated)
                      .map(words -> new Range(words.start(), words.end()))
                      .toList()));
    });
  }

  private Optional<Range> range(Node span) {
    Optional<Integer> start = statements.offset(span, OA.start);
    Optional<Integer> end = statements.offset(span, OA.end);
    return start.isPresent() && end.isPresent() && start.get() < end.get()
        ? Optional.of(new Range(start.get(), end.get()))
        : Optional.empty();
  }

  List<ReviewFacts> reviews(Node finding) {
    return lookup.subjects(Say.finding, finding, MOST_REVIEWS).stream()
        .map(it ->
            new ReviewFacts(
                lookup.ref(it),
                code(it, Say.verdict),
                lookup.object(it, Say.reason).map(lookup::ref),
                lookup.text(it, RDFS.comment),
                lookup.text(it, DCTerms.creator),
                lookup.text(it, DCTerms.created),
                lookup.text(it, Say.until)))
        .sorted(Comparator.comparing(ReviewFacts::at).thenComparing(it -> it.ref().iri()))
        .toList();
  }
}
