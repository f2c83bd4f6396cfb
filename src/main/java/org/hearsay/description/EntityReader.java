package org.hearsay.description;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.hearsay.description.EntityFacts.PostHeld;
import org.hearsay.description.EntityFacts.Speech;
import org.hearsay.store.IncomingLinks;
import org.hearsay.store.SubjectRow;
import org.hearsay.vocab.Prov;
import org.hearsay.vocab.Say;
import org.hearsay.vocab.Schema;

/**
 * Reads entities.
 *
 * @param linksTo what links to an IRI
 */
record EntityReader(
    Lookup lookup, StatementReader statements, Function<String, IncomingLinks> linksTo) {

  /** More statements than that are counted, but not looked into. */
  static final int MOST_EXAMINED = 2000;

  static final int MOST_LISTED = 20;
  private static final int MOST_TALLIES = 10;
  private static final int MOST_CONFLICTS = 20;
  private static final String MONTH = "[0-9]{4}-(0[1-9]|1[0-2])-.*";

  /** What the pictures and lists of statements are made from. */
  private static final List<Node> LOOKED_AT =
      Stream.of(
              Say.latest,
              Say.earliest,
              Say.target,
              Say.speaker,
              Say.speakerRole,
              Say.reportedIn,
              Say.claim)
          .map(Property::asNode)
          .toList();

  /**
   * All of an entity.
   *
   * @param concerning the findings that concern it
   */
  EntityFacts facts(Node entity, List<FindingLine> concerning) {
    IncomingLinks links = linksTo.apply(entity.getURI());
    Map<String, Long> counts = links.countByPredicate();
    List<Node> types = lookup.objects(entity, RDF.type);
    List<Node> derivedFrom = lookup.objects(entity, Prov.wasDerivedFrom);
    List<SubjectRow> said = examined(links, Say.speaker);
    return new EntityFacts(
        lookup.ref(entity),
        lookup.kinds(entity),
        lookup.texts(entity, SKOS.altLabel),
        lookup.objects(entity, OWL2.sameAs).stream().map(Node::toString).toList(),
        derivedFrom.stream().limit(MOST_LISTED).map(lookup::ref).toList(),
        derivedFrom.size(),
        posts(entity),
        speech(said, counts.getOrDefault(Say.speaker.getURI(), 0L), Say.target),
        aboutIt(entity, links, counts.getOrDefault(Say.target.getURI(), 0L)),
        conflicts(said),
        new EntityFacts.Alerts(
            concerning.size(), concerning.stream().filter(FindingLine::isPending).count()),
        claims(said),
        types.contains(Schema.NewsMediaOrganization.asNode())
            ? Optional.of(
                new OutletReader(lookup, linksTo)
                    .facts(links, counts.getOrDefault(Schema.publisher.getURI(), 0L)))
            : Optional.empty(),
        counts.entrySet().stream()
            .map(it -> new Tally(lookup.ref(Lookup.iri(it.getKey())), it.getValue()))
            .toList());
  }

  /** What it says of itself is not what others say. */
  private Speech aboutIt(Node entity, IncomingLinks links, long count) {
    List<SubjectRow> all = examined(links, Say.target);
    List<SubjectRow> ofOthers =
        all.stream().filter(it -> !it.all(Say.speaker.asNode()).contains(entity)).toList();
    boolean whole = all.size() < MOST_EXAMINED;
    return speech(ofOthers, whole ? ofOthers.size() : count, Say.speaker);
  }

  private static List<SubjectRow> examined(IncomingLinks links, Property predicate) {
    return links.rows(predicate.asNode(), MOST_EXAMINED, LOOKED_AT);
  }

  private Speech speech(List<SubjectRow> found, long count, Property others) {
    SortedMap<YearMonth, Integer> months = new TreeMap<>();
    Map<Node, Long> tallies = new HashMap<>();
    Map<Node, Long> roles = new HashMap<>();
    Map<Node, Long> articles = new HashMap<>();
    List<Dated> dated = new ArrayList<>();
    for (SubjectRow statement : found) {
      String day =
          statement
              .one(Say.latest.asNode())
              .or(() -> statement.one(Say.earliest.asNode()))
              .map(Node::getLiteralLexicalForm)
              .orElse("");
      dated.add(new Dated(day, statement));
      if (day.matches(MONTH)) {
        months.merge(YearMonth.parse(day.substring(0, 7)), 1, Integer::sum);
      }
      statement.all(others.asNode()).forEach(it -> tallies.merge(it, 1L, Long::sum));
      statement.all(Say.speakerRole.asNode()).forEach(it -> roles.merge(it, 1L, Long::sum));
      statement.one(Say.reportedIn.asNode()).ifPresent(it -> articles.merge(it, 1L, Long::sum));
    }
    return new Speech(
        count,
        found.size(),
        dated.stream()
            .sorted(Comparator.comparing(Dated::day).reversed())
            .limit(MOST_LISTED)
            .map(it -> statements.line(it.statement().subject().get()))
            .toList(),
        months,
        most(lookup, tallies),
        most(lookup, roles),
        most(lookup, outlets(articles)));
  }

  private record Dated(String day, SubjectRow statement) {}

  private Map<Node, Long> outlets(Map<Node, Long> articles) {
    Map<Node, Long> outlets = new HashMap<>();
    articles.forEach((article, count) ->
        lookup
            .object(article, Schema.publisher)
            .ifPresent(it -> outlets.merge(it, count, Long::sum)));
    return outlets;
  }

  /** Nothing is looked up for each statement where no two statements conflict at all. */
  private List<Conflict> conflicts(List<SubjectRow> said) {
    boolean some =
        lookup.data().findNG(Node.ANY, Node.ANY, Say.between.asNode(), Node.ANY).hasNext();
    return some
        ? said.stream()
            .flatMap(it -> statements.conflicts(it.subject().get()).stream())
            .distinct()
            .limit(MOST_CONFLICTS)
            .toList()
        : List.of();
  }

  private List<Tally> claims(List<SubjectRow> said) {
    Map<Node, Long> claims = new HashMap<>();
    said.forEach(statement ->
        statement.all(Say.claim.asNode()).forEach(it -> claims.merge(it, 1L, Long::sum)));
    return most(lookup, claims);
  }

  /** The most frequent, by name where they are equal. */
  static List<Tally> most(Lookup lookup, Map<Node, Long> counts) {
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<Node, Long>comparingByValue()
                .reversed()
                .thenComparing(it -> it.getKey().toString()))
        .limit(MOST_TALLIES)
        .map(it -> new Tally(lookup.ref(it.getKey()), it.getValue()))
        .toList();
  }

  private List<PostHeld> posts(Node entity) {
    List<Node> memberships = new ArrayList<>(lookup.subjects(ORG.member, entity, MOST_LISTED));
    memberships.addAll(lookup.subjects(ORG.role, entity, MOST_LISTED));
    return memberships.stream()
        .map(it ->
            new PostHeld(
                lookup.object(it, ORG.role).map(lookup::ref).orElseGet(() -> lookup.ref(it)),
                lookup.object(it, ORG.member).map(lookup::ref).orElseGet(() -> lookup.ref(it)),
                lookup.period(it)))
        .sorted(Comparator.comparing((PostHeld it) -> it.when().order()).reversed())
        .toList();
  }
}
