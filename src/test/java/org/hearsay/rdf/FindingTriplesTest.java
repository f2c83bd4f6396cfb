package org.hearsay.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.hearsay.article.Span;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Membership;
import org.hearsay.claim.Rendering;
import org.hearsay.claim.Side;
import org.hearsay.contradiction.Evidence;
import org.hearsay.contradiction.Finding;
import org.hearsay.contradiction.Kind;
import org.hearsay.contradiction.Review;
import org.hearsay.contradiction.Review.Reason;
import org.hearsay.contradiction.Review.Verdict;
import org.hearsay.contradiction.Reviewed;
import org.hearsay.contradiction.Severity;
import org.hearsay.contradiction.Silence;
import org.hearsay.contradiction.Status;
import org.hearsay.rdf.ReviewTriples.Found;
import org.hearsay.vocab.Graphs;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingTriplesTest {

  private static final Graphs GRAPHS = new Graphs("http://localhost:3030/");
  private static final String ONE = "http://localhost:3030/id/statement/a.aaaaaaaa";
  private static final String OTHER = "http://localhost:3030/id/statement/b.bbbbbbbb";
  private static final Instant NOON = Instant.parse("2025-03-01T12:00:00Z");

  @Test
  void aFindingIsReadAsItWasWritten() {
    Finding finding =
        new Finding(
            "aaaabbbbccccdddd",
            Kind.ALTERED_QUOTATION,
            Severity.VERBAL,
            0.85,
            Status.SUPERSEDED,
            List.of(OTHER, ONE),
            List.of(
                new Evidence(OTHER, new Span(3, 7), "wall"),
                new Evidence(ONE, new Span(12, 17), "walls")),
            "One word differs.",
            Set.of("wall → walls", "a → the"),
            NOON,
            NOON.plusSeconds(60),
            Optional.of("eeeeffffgggghhhh"));
    FindingTriples triples = new FindingTriples(GRAPHS);
    Graph graph =
        graph(
            triples.write(
                finding,
                new FindingTriples.Context("May conflict", "run", Set.of("Ada"), it -> true)));

    Comparator<String> order = Comparator.reverseOrder();
    assertThat(triples.read(graph, order)).containsExactly(finding);
    assertThat(triples.find(graph, finding.key(), order)).hasValue(finding);
    assertThat(triples.find(graph, "other", order)).isEmpty();
  }

  @Test
  void aReviewAndASilenceAreReadAsTheyWereWritten() {
    Reviewed reviewed =
        new Reviewed(
            new Review(
                "aaaabbbbccccdddd",
                Verdict.DISMISS,
                Optional.of(Reason.NESTED_QUOTE),
                "quoted by another",
                "Ada Lorn",
                NOON,
                Optional.empty()),
            Kind.SPEAKER_CONFLICT,
            Set.of(ONE, OTHER),
            Set.of("wall → walls"));
    Silence silence =
        new Silence(
            "s",
            Optional.of(Kind.DENIAL),
            Optional.of("http://localhost:3030/id/entity/mara-teld"),
            List.of("http://localhost:3030/id/entity/the-lantern"),
            Optional.of("http://localhost:3030/id/article/a"),
            LocalDate.of(2025, 4, 1),
            "known",
            "Ada Lorn",
            NOON);
    ReviewTriples triples = new ReviewTriples(GRAPHS);

    assertThat(triples.reviews(graph(triples.write(reviewed))).whole()).containsExactly(reviewed);
    assertThat(triples.silences(graph(triples.write(silence))).whole()).containsExactly(silence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          dct:type c:denial       |                           | has no <http://purl.org/dc/terms/type>
          dct:type c:denial       | dct:type c:quarrel        | is of no kind: quarrel
          dct:creator "Ada Lorn"  |                           | has no <http://purl.org/dc/terms/creator>
          say:verdict c:confirmed | say:verdict c:open        | No verdict: open
          say:finding <finding/k> |                           | has no <https://w3id.org/hearsay#finding>
          2025-03-01T12:00:00Z    | yesterday                 | could not be parsed
          """)
  void aReviewThatCannotBeReadIsNamedAndTheOthersAreRead(
      String good, @Nullable String bad, String fault) {
    String whole =
        """
        <review/one> a say:Review ; dct:type c:denial ; dct:creator "Ada Lorn" ;
            say:verdict c:confirmed ; say:finding <finding/k> ; dct:created "2025-03-01T12:00:00Z" .
        """;
    String broken =
        whole.replace("one", "two").replace(good, bad == null ? "rdfs:comment \"\"" : bad);
    Graph graph = turtle(whole + broken);

    Found<Reviewed> found = new ReviewTriples(GRAPHS).reviews(graph);

    assertThat(found.whole()).extracting(it -> it.review().by()).containsExactly("Ada Lorn");
    assertThat(found.faults())
        .singleElement(STRING)
        .startsWith("The review <http://localhost:3030/id/review/two> cannot be read")
        .contains(fault);
  }

  private static Graph turtle(String triples) {
    String prefixes =
        """
        PREFIX say: <https://w3id.org/hearsay#>
        PREFIX c: <https://w3id.org/hearsay/code#>
        PREFIX dct: <http://purl.org/dc/terms/>
        PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
        BASE <http://localhost:3030/id/>
        """;
    return RDFParser.fromString(prefixes + triples, Lang.TURTLE).toGraph();
  }

  @Test
  void aClaimIsReadAsItWasWritten() {
    Claim claim =
        new Claim(
            "abcdefgh",
            "the wall will be repaired",
            List.of(new Membership(ONE, Side.AFFIRMS), new Membership(OTHER, Side.DENIES)),
            List.of(
                new Rendering(
                    "we repair the wall",
                    List.of(ONE),
                    Optional.of(LocalDate.of(2025, 1, 5)),
                    Set.of()),
                new Rendering(
                    "we repair a wall", List.of(OTHER), Optional.empty(), Set.of("the → a"))));
    ClaimTriples triples = new ClaimTriples(GRAPHS);
    Graph graph = graph(triples.write(claim));
    claim.members().forEach(it -> triples.write(it, claim.key()).forEach(graph::add));

    assertThat(triples.read(graph, Comparator.naturalOrder())).containsExactly(claim);
    assertThat(triples.keys(graph))
        .containsOnly(Map.entry(ONE, "abcdefgh"), Map.entry(OTHER, "abcdefgh"));
  }

  private static Graph graph(Map<String, Set<Triple>> triples) {
    Graph graph = GraphFactory.createDefaultGraph();
    triples.values().forEach(it -> it.forEach(graph::add));
    return graph;
  }
}
