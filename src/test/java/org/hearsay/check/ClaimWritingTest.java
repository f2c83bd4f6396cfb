package org.hearsay.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.hearsay.check.Press.Item;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Membership;
import org.hearsay.rdf.ClaimTriples;
import org.hearsay.vocab.Say;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClaimWritingTest {

  private static final String WORDS =
      "\"not one of the nine bridges over the Orvane will stand another winter like this\"";

  private static final Item LANTERN =
      new Item("lantern", "The Lantern", "2025-01-05", "Mara Teld: " + WORDS);
  private static final Item COURIER =
      new Item(
          "courier",
          "The Courier",
          "2025-01-06",
          "Mara Teld: " + WORDS,
          "Pia Norr: at least 40 barges are stuck in the ice");
  private static final Item HERALD =
      new Item("herald", "The Herald", "2025-01-08", "Mara Teld: " + WORDS);

  @TempDir Path folder;

  @Test
  void aQuotationOfSeveralArticlesIsOneClaim() {
    try (Press press = Press.in(folder)) {
      press.print(LANTERN, COURIER, HERALD);

      press.check();

      assertThat(claims(press)).hasSize(1);
      Claim claim = claims(press).getFirst();
      assertThat(claim.proposition())
          .isEqualTo(
              "not one of the nine bridges over the Orvane will stand another winter like this");
      assertThat(claim.members())
          .extracting(Membership::statement)
          .containsExactlyInAnyOrder(
              Press.iri("lantern", "Mara Teld", WORDS),
              Press.iri("courier", "Mara Teld", WORDS),
              Press.iri("herald", "Mara Teld", WORDS));
      assertThat(claim.renderings()).hasSize(1);
    }
  }

  @Test
  void theGraphTellsWhatIsCompared() {
    try (Press press = Press.in(folder)) {
      press.print(COURIER);

      press.check();

      String quoted = Press.iri("courier", "Mara Teld", WORDS);
      String counted = Press.iri("courier", "Pia Norr", "at least 40 barges are stuck in the ice");
      assertThat(triples(press))
          .anyMatch(it -> it.startsWith(quoted + " " + Say.quoteKey))
          .anyMatch(it -> it.startsWith(counted + "#quantity-1 " + Say.low + " \"40.0\""))
          .noneMatch(it -> it.startsWith(counted + "#quantity-1 " + Say.high));
    }
  }

  @Test
  void whatCameOneByOneIsAsWhatCameAtOnce() {
    Set<String> atOnce;
    try (Press press = Press.in(folder.resolve("at-once"))) {
      press.print(HERALD, COURIER, LANTERN);
      press.check();
      atOnce = triples(press);
    }
    try (Press press = Press.in(folder.resolve("one-by-one"))) {
      for (Item it : List.of(LANTERN, COURIER, HERALD)) {
        press.print(it);
        press.check();
      }

      assertThat(triples(press)).isEqualTo(atOnce);
    }
  }

  @Test
  void aClaimKeepsItsKeyWhenAnEarlierArticleJoins() {
    try (Press press = Press.in(folder)) {
      press.print(COURIER, HERALD);
      press.check();
      String key = claims(press).getFirst().key();

      press.print(LANTERN);
      press.check();

      assertThat(claims(press)).extracting(Claim::key).containsExactly(key);
      assertThat(claims(press).getFirst().members()).hasSize(3);
    }
  }

  @Test
  void aClaimGoesWithItsArticles() {
    try (Press press = Press.in(folder)) {
      press.print(LANTERN, HERALD);
      press.check();

      press.store.removeArticle("herald");
      press.check();

      assertThat(claims(press)).isEmpty();
      assertThat(triples(press))
          .noneMatch(it -> it.contains("herald") || it.contains("/id/claim/"));
      assertThat(triples(press)).anyMatch(it -> it.contains("lantern"));
    }
  }

  @Test
  void whatABrokenOffRunWroteGoesWithItsStatements() {
    String shortLived = "at least 77 barges are stuck in the ice";
    try (Press press = Press.in(folder)) {
      press.print(LANTERN, COURIER, HERALD);
      press.check();
      press.print(new Item("herald", "The Herald", "2025-01-08", "Pia Norr: " + shortLived));
      press.breakOff();
      assertThat(triples(press))
          .anyMatch(it -> it.contains(Press.iri("herald", "Pia Norr", shortLived)));

      press.print(HERALD);
      press.check();

      assertThat(triples(press))
          .noneMatch(it -> it.contains(Press.iri("herald", "Pia Norr", shortLived)));
      assertThat(claims(press).getFirst().members()).hasSize(3);
    }
  }

  @Test
  void checkingAgainWritesNothing() {
    try (Press press = Press.in(folder)) {
      press.print(LANTERN, COURIER, HERALD);
      press.check();
      long version = press.store.version();

      press.check();
      press.check(new Check.Scope(Check.Scope.usual().kinds(), true));

      assertThat(press.store.version()).as("but for the marks").isLessThanOrEqualTo(version + 2);
    }
  }

  private static List<Claim> claims(Press press) {
    return press.store.read(dataset ->
        new ClaimTriples(press.store.graphs()).read(graph(press), Comparator.naturalOrder()));
  }

  private static Set<String> triples(Press press) {
    return press.store.read(dataset ->
        graph(press).find().toList().stream()
            .map(it -> it.getSubject() + " " + it.getPredicate() + " " + it.getObject())
            .collect(Collectors.toSet()));
  }

  private static Graph graph(Press press) {
    return press
        .store
        .dataset()
        .asDatasetGraph()
        .getGraph(NodeFactory.createURI(press.store.graphs().claims()));
  }
}
