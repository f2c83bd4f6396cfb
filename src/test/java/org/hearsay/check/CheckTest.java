package org.hearsay.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.apache.jena.sparql.graph.GraphFactory;
import org.hearsay.Noon;
import org.hearsay.check.Press.Item;
import org.hearsay.check.RunReport.Change;
import org.hearsay.check.RunReport.Count;
import org.hearsay.check.RunReport.Fate;
import org.hearsay.contradiction.Finding;
import org.hearsay.contradiction.Kind;
import org.hearsay.contradiction.Review;
import org.hearsay.contradiction.Review.Reason;
import org.hearsay.contradiction.Review.Verdict;
import org.hearsay.contradiction.Reviewed;
import org.hearsay.contradiction.Severity;
import org.hearsay.contradiction.Silence;
import org.hearsay.contradiction.Status;
import org.hearsay.query.CheckQueries.Source;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckTest {

  private static final Item LANTERN =
      new Item(
          "lantern",
          "The Lantern",
          "2025-01-05",
          "Mara Teld: the flood broke 12 houses",
          "Mara Teld: the quay is closed");
  private static final Item COURIER =
      new Item("courier", "The Courier", "2025-01-06", "Pia Norr: the flood broke 14 houses");
  private static final Item HERALD =
      new Item("herald", "The Herald", "2025-01-08", "Tom Reyd: the flood broke 15 houses");
  private static final Item ARGUS =
      new Item(
          "argus",
          "The Argus",
          "2025-01-09",
          "Ines Vol: the mayor was contradicting her own deputy",
          "Ines Vol: the ferry carries 90 people");
  private static final Item LATER =
      new Item("later", "The Courier", "2025-06-06", "Pia Norr: the flood broke 19 houses");

  @TempDir Path folder;

  private Press press;

  @BeforeEach
  void open() {
    press = Press.in(folder.resolve("store"));
  }

  @AfterEach
  void close() {
    press.close();
  }

  @Test
  void findsPairsAndWhatAnArticleItselfReports() {
    press.print(LANTERN, COURIER, ARGUS);

    RunReport report = press.check();

    assertThat(report.counts())
        .containsOnly(
            Map.entry(Kind.REPORTED, new Count(1, 0, 0, 0, 0)),
            Map.entry(Kind.NUMBER_MISMATCH, new Count(1, 0, 0, 0, 0)));
    assertThat(report.statements()).isEqualTo(5);
    assertThat(report.pairs()).isEqualTo(1);
    assertThat(report.failures()).isEmpty();
    Finding found = only(Kind.NUMBER_MISMATCH);
    assertThat(found.between())
        .containsExactly(
            Press.iri("lantern", "Mara Teld", "the flood broke 12 houses"),
            Press.iri("courier", "Pia Norr", "the flood broke 14 houses"));
    assertThat(found.status()).isEqualTo(Status.OPEN);
    assertThat(found.severity()).isEqualTo(Severity.MATERIAL);
    assertThat(found.evidence()).extracting(it -> it.words()).containsExactly("12", "14");
    assertThat(found.firstSeen()).isEqualTo(found.lastSeen()).isEqualTo(Noon.INSTANT);
    assertThat(new StoredFindings(press.store).findLabel(found.key()))
        .hasValue("May conflict: number mismatch, Mara Teld, Pia Norr");
  }

  @Test
  void aRunWithNothingNewWritesNothing() {
    press.print(LANTERN, COURIER);
    press.check();
    long version = press.store.version();

    RunReport report = press.check();

    assertThat(press.store.version()).isEqualTo(version);
    assertThat(report.changes()).isEmpty();
    assertThat(report.counts())
        .containsOnly(Map.entry(Kind.NUMBER_MISMATCH, new Count(0, 1, 0, 0, 0)));
    assertThat(report.statements()).isZero();
  }

  @Test
  void articlesTooFarApartAreNotCompared() {
    press.print(LANTERN, LATER);

    assertThat(press.check().pairs()).isZero();
  }

  @Test
  void anUndatedArticleIsComparedWithAll() {
    press.print(
        LANTERN, LATER, new Item("undated", "The Post", "", "Ada Lorn: the flood broke 70 houses"));

    press.check();

    assertThat(only(Kind.NUMBER_MISMATCH).between())
        .containsExactly(
            Press.iri("lantern", "Mara Teld", "the flood broke 12 houses"),
            Press.iri("later", "Pia Norr", "the flood broke 19 houses"),
            Press.iri("undated", "Ada Lorn", "the flood broke 70 houses"));
  }

  @Test
  void whatIsFoundDoesNotDependOnTheOrderOfArrivalNorOnTheNumberOfRuns() {
    List<Item> items = List.of(LANTERN, COURIER, HERALD, ARGUS, LATER);
    press.print(items.toArray(Item[]::new));
    press.check();
    List<String> expected = press.told();
    assertThat(expected).hasSize(2);

    for (int seed = 0; seed < 4; seed++) {
      List<Item> shuffled = new ArrayList<>(items);
      Collections.shuffle(shuffled, new Random(seed));
      try (Press other = Press.in(folder.resolve("shuffled" + seed))) {
        shuffled.forEach(other::print);
        other.check();
        assertThat(other.told()).isEqualTo(expected);
      }
    }
    try (Press other = Press.in(folder.resolve("piecemeal"))) {
      for (Item it : items) {
        other.print(it);
        other.check();
      }
      assertThat(other.told()).isEqualTo(expected);
    }
  }

  @Test
  void aLineOnTopMovesTheEvidenceAndKeepsTheKey() {
    press.print(LANTERN, COURIER);
    press.check();
    Finding before = only(Kind.NUMBER_MISMATCH);
    List<String> lines = new ArrayList<>(List.of("Updated at noon."));
    lines.addAll(COURIER.lines());

    press.print(new Item("courier", "The Courier", "2025-01-06", lines));
    RunReport report = press.check();

    Finding after = only(Kind.NUMBER_MISMATCH);
    assertThat(after.key()).isEqualTo(before.key());
    assertThat(after.evidence()).isNotEqualTo(before.evidence());
    assertThat(report.changes()).isEmpty();
  }

  @Test
  void aFurtherArticleJoinsTheCase() {
    press.print(LANTERN, COURIER);
    press.check();
    String key = only(Kind.NUMBER_MISMATCH).key();

    press.print(HERALD);
    RunReport report = press.check();

    assertThat(fates(report)).containsExactly(Fate.UPDATED);
    Finding found = only(Kind.NUMBER_MISMATCH);
    assertThat(found.key()).isEqualTo(key);
    assertThat(found.between()).hasSize(3);
    assertThat(report.statements()).isEqualTo(1);
  }

  @Test
  void aCaseThatTwoFindingsGrowIntoKeepsTheOlderOne() {
    Item north =
        new Item("north", "The North", "2025-02-20", "Ada Lorn: the flood broke 16 houses");
    press.print(LANTERN, COURIER);
    press.checkOn("2025-03-01");
    Finding first = only(Kind.NUMBER_MISMATCH);
    press.print(
        north, new Item("south", "The South", "2025-02-21", "Bo Hart: the flood broke 17 houses"));
    press.checkOn("2025-03-02");
    assertThat(press.findings()).hasSize(2);

    press.print(
        new Item("middle", "The Middle", "2025-01-29", "Tom Reyd: the flood broke 18 houses"));
    RunReport report = press.checkOn("2025-03-03");

    assertThat(fates(report)).containsExactlyInAnyOrder(Fate.UPDATED, Fate.SUPERSEDED);
    Finding kept = find(first.key());
    assertThat(kept.between()).hasSize(5);
    Finding other =
        press.findings().stream()
            .filter(it -> !it.key().equals(first.key()))
            .findFirst()
            .orElseThrow();
    assertThat(other.status()).isEqualTo(Status.SUPERSEDED);
    assertThat(other.replacedBy()).hasValue(first.key());
  }

  @Test
  void aFindingIsResolvedWhenItsStatementGoesAndReopenedWhenItComesBack() {
    press.print(LANTERN, COURIER);
    press.check();
    String key = only(Kind.NUMBER_MISMATCH).key();

    press.print(new Item("courier", "The Courier", "2025-01-06", "Pia Norr: nothing broke"));
    assertThat(fates(press.check())).containsExactly(Fate.RESOLVED);
    assertThat(find(key).status()).isEqualTo(Status.RESOLVED);

    press.print(COURIER);
    assertThat(fates(press.check())).containsExactly(Fate.REOPENED);
    assertThat(find(key).status()).isEqualTo(Status.REOPENED);

    press.store.removeArticle("courier");
    assertThat(fates(press.check())).containsExactly(Fate.RESOLVED);
  }

  @Test
  void aDismissalHoldsWhateverIsMadeAnew() {
    press.print(LANTERN, COURIER);
    press.check();
    Finding found = only(Kind.NUMBER_MISMATCH);
    review(found, Verdict.DISMISS);
    assertThat(find(found.key()).status()).isEqualTo(Status.DISMISSED);

    press.check(new Check.Scope(Check.Scope.usual().kinds(), true));
    assertThat(find(found.key()).status()).isEqualTo(Status.DISMISSED);

    // Another extractor reads an article in another way, and says so by another hash.
    press.print(
        new Item("lantern", "The Lantern", "2025-01-05", "In brief.", LANTERN.lines().getFirst()));
    press.check(Check.Scope.usual(), Noon.INSTANT, "2");
    assertThat(find(found.key()).status()).isEqualTo(Status.DISMISSED);

    // The findings are lost, and with them what the check had named them by.
    press.store.replaceGraph(press.store.graphs().findings(), GraphFactory.createDefaultGraph());
    press.check(new Check.Scope(Check.Scope.usual().kinds(), true));
    assertThat(only(Kind.NUMBER_MISMATCH).key()).isEqualTo(found.key());
    assertThat(only(Kind.NUMBER_MISMATCH).status()).isEqualTo(Status.DISMISSED);
  }

  /** As another extractor may cut them: all statements of the case have other IRIs. */
  @Test
  void aDismissalHoldsWhenAllStatementsAreCutInAnotherWay() {
    press.print(LANTERN, COURIER);
    press.check();
    Finding found = only(Kind.NUMBER_MISMATCH);
    review(found, Verdict.DISMISS);

    press.print(
        new Item("lantern", "The Lantern", "2025-01-05", "Mara Teld: flood broke 12 houses"),
        new Item("courier", "The Courier", "2025-01-06", "Pia Norr: flood broke 14 houses"));
    RunReport report = press.check();

    assertThat(report.changes()).isEmpty();
    assertThat(only(Kind.NUMBER_MISMATCH).key()).isEqualTo(found.key());
    assertThat(only(Kind.NUMBER_MISMATCH).status()).isEqualTo(Status.DISMISSED);
    assertThat(only(Kind.NUMBER_MISMATCH).between())
        .doesNotContainAnyElementsOf(found.between())
        .hasSize(2);
  }

  @Test
  void anotherConflictOfTheSameArticlesIsNotTakenForTheDismissedOne() {
    press.print(LANTERN, COURIER);
    press.check();
    Finding found = only(Kind.NUMBER_MISMATCH);
    review(found, Verdict.DISMISS);

    press.print(
        new Item("lantern", "The Lantern", "2025-01-05", "Mara Teld: the storm sank 3 boats"),
        new Item("courier", "The Courier", "2025-01-06", "Pia Norr: the storm sank 5 boats"));
    RunReport report = press.check();

    assertThat(fates(report)).containsExactlyInAnyOrder(Fate.NEW, Fate.RESOLVED);
    assertThat(find(found.key()).status()).isEqualTo(Status.RESOLVED);
    assertThat(Policy.parse("material:new>0").isMetBy(report)).isTrue();
  }

  @Test
  void aDismissedCaseComesBackOnlyWithANewDifferenceInANewArticle() {
    press.print(LANTERN, COURIER);
    press.check();
    Finding found = only(Kind.NUMBER_MISMATCH);
    review(found, Verdict.DISMISS);

    press.print(new Item("copy", "The Copy", "2025-01-07", "Pia Norr: the flood broke 14 houses"));
    press.check();
    assertThat(find(found.key()).status()).isEqualTo(Status.DISMISSED);
    assertThat(find(found.key()).between()).hasSize(3);

    press.print(HERALD);
    assertThat(fates(press.check())).containsExactly(Fate.REOPENED);
    assertThat(find(found.key()).status()).isEqualTo(Status.REOPENED);

    review(find(found.key()), Verdict.CONFIRM);
    press.check(new Check.Scope(Check.Scope.usual().kinds(), true));
    assertThat(find(found.key()).status()).isEqualTo(Status.CONFIRMED);
  }

  @Test
  void aDeferredFindingComesBackAfterItsDay() {
    press.print(LANTERN, COURIER);
    press.check();
    Finding found = only(Kind.NUMBER_MISMATCH);
    review(found, Verdict.DEFER);

    press.checkOn("2025-03-10");
    assertThat(find(found.key()).status()).isEqualTo(Status.DEFERRED);

    assertThat(fates(press.checkOn("2025-03-11"))).containsExactly(Fate.UPDATED);
    assertThat(find(found.key()).status()).isEqualTo(Status.OPEN);
  }

  @Test
  void whatIsSilencedIsFoundAndNotAlerted() {
    new StoredFindings(press.store)
        .add(
            new Silence(
                "s1",
                Optional.of(Kind.NUMBER_MISMATCH),
                Optional.of("http://localhost:3030/id/entity/pia-norr"),
                List.of(),
                Optional.empty(),
                LocalDate.of(2025, 3, 2),
                "known to be late",
                "Ada",
                Noon.INSTANT));
    press.print(LANTERN, COURIER);

    RunReport report = press.check();
    assertThat(report.changes()).extracting(Change::silenced).containsExactly(true);
    assertThat(Policy.parse("material:new>0").isMetBy(report)).isFalse();

    press.print(HERALD);
    RunReport after = press.checkOn("2025-03-03");
    assertThat(after.changes()).extracting(Change::silenced).containsExactly(false);
    assertThat(Policy.parse("material:updated>0").isMetBy(after)).isTrue();
    assertThat(Policy.parse("material:new>0").isMetBy(after)).isFalse();
  }

  @Test
  void kindsThatWereLeftOutAreMadeUpForAndLeftAlone() {
    press.print(LANTERN, COURIER, ARGUS);
    press.check(new Check.Scope(EnumSet.of(Kind.REPORTED), false));
    assertThat(press.findings()).extracting(Finding::kind).containsExactly(Kind.REPORTED);

    press.check(new Check.Scope(EnumSet.of(Kind.NUMBER_MISMATCH), false));
    assertThat(press.findings()).hasSize(2).allMatch(it -> it.status() == Status.OPEN);

    press.print(HERALD);
    press.check(new Check.Scope(EnumSet.of(Kind.REPORTED), false));
    press.check();
    assertThat(only(Kind.NUMBER_MISMATCH).between()).hasSize(3);
    assertThat(press.findings()).hasSize(2);
  }

  @Test
  void aKindThatIsMostlyWrongIsNoMoreThanInformation() {
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < 31; i++) {
      items.add(
          new Item(
              "a" + i,
              "The A",
              "2025-01-05",
              "Mara Teld: flood %s broke 12 houses".formatted(name(i))));
      items.add(
          new Item(
              "b" + i,
              "The B",
              "2025-01-06",
              "Pia Norr: flood %s broke 13 houses".formatted(name(i))));
    }
    press.print(items.toArray(Item[]::new));
    press.check();
    List<Finding> all = press.findings();
    assertThat(all).hasSize(31).allMatch(it -> it.severity() == Severity.MATERIAL);

    for (int i = 0; i < 29; i++) {
      review(all.get(i), i < 17 ? Verdict.CONFIRM : Verdict.DISMISS);
    }
    press.check();
    assertThat(press.findings()).allMatch(it -> it.severity() == Severity.MATERIAL);

    review(all.get(29), Verdict.DISMISS);
    press.check();
    assertThat(press.findings()).allMatch(it -> it.severity() == Severity.INFO);

    review(all.get(30), Verdict.CONFIRM);
    review(all.get(29), Verdict.CONFIRM);
    press.check();
    assertThat(press.findings()).allMatch(it -> it.severity() == Severity.MATERIAL);
  }

  private static Source query(String name, String header, String where) {
    return new Source(
        name,
        name + ".rq",
        """
        #+ id: %s
        #+ title: Two speak of one flood
        %s
        PREFIX say: <https://w3id.org/hearsay#>
        SELECT ?a ?b ?kind ?evidence WHERE { %s }
        """
            .formatted(name, header, where));
  }

  private static final String HEADER = "#+ severity: verbal\n#+ kind: polarity";
  private static final String TWO_ARTICLES =
      """
      ?a say:reportedIn <http://localhost:3030/id/article/lantern> .
      ?b say:reportedIn <http://localhost:3030/id/article/herald> .
      FILTER(?a = <%s>) BIND("flood" AS ?evidence)
      """
          .formatted(Press.iri("lantern", "Mara Teld", "the quay is closed"));

  @Test
  void aQueryFindsWhatItsRowsSayAsLongAsItIsThere() {
    press.print(LANTERN, HERALD);
    press.ask(query("one-flood", HEADER, TWO_ARTICLES));
    assertThat(fates(press.check())).containsExactlyInAnyOrder(Fate.NEW, Fate.NEW);
    Finding found = only(Kind.POLARITY);
    assertThat(found.severity()).isEqualTo(Severity.VERBAL);
    assertThat(found.why()).isEqualTo("Two speak of one flood");
    assertThat(found.evidence())
        .extracting(it -> it.words())
        .containsExactly("the quay is closed", "flood");
    long version = press.store.version();
    press.check();
    assertThat(press.store.version()).isEqualTo(version);

    press.ask();
    assertThat(fates(press.check())).containsExactly(Fate.RESOLVED);
  }

  @Test
  void aBrokenOrSlowQueryIsToldByNameAndLeavesWhatItFound() {
    press.print(LANTERN, HERALD);
    press.ask(query("one-flood", HEADER, TWO_ARTICLES));
    press.check();

    press.ask(
        query("one-flood", HEADER, "?a ?b "),
        query("wrong-kind", "#+ severity: verbal\n#+ kind: quarrel", TWO_ARTICLES),
        query("no-severity", "#+ kind: polarity", TWO_ARTICLES),
        query("no-words", HEADER, TWO_ARTICLES.replace("BIND(\"flood\" AS ?evidence)", "")),
        query(
            "slow",
            HEADER + "\n#+ timeout: 1s",
            "?a ?p1 ?x1 . ?b ?p2 ?x2 . ?c ?p3 ?x3 . ?d ?p4 ?x4 . ?e ?p5 ?x5 . FILTER(CONTAINS(STR(?x5), 'nowhere')) BIND('x' AS ?evidence)"));
    RunReport report = press.check();

    assertThat(report.failures())
        .hasSize(5)
        .anyMatch(it -> it.startsWith("The check one-flood failed: one-flood.rq"))
        .anyMatch(it -> it.contains("wrong-kind") && it.contains("'quarrel' is no kind"))
        .anyMatch(it -> it.contains("no-severity") && it.contains("the header has no severity"))
        .anyMatch(it -> it.contains("no-words") && it.contains("?evidence"))
        .anyMatch(it -> it.startsWith("The check slow failed"));
    assertThat(only(Kind.POLARITY).status()).isEqualTo(Status.OPEN);
    assertThat(only(Kind.NUMBER_MISMATCH).status()).isEqualTo(Status.OPEN);
  }

  private static String name(int number) {
    return "" + (char) ('a' + number / 26) + (char) ('a' + number % 26);
  }

  private void review(Finding finding, Verdict verdict) {
    Review review =
        new Review(
            finding.key(),
            verdict,
            verdict == Verdict.DISMISS ? Optional.of(Reason.DIFFERENT_EVENT) : Optional.empty(),
            "",
            "Ada",
            Instant.parse("2025-03-01T13:00:00Z")
                .plusSeconds(new StoredFindings(press.store).reviews().size()),
            verdict == Verdict.DEFER ? Optional.of(LocalDate.of(2025, 3, 10)) : Optional.empty());
    new StoredFindings(press.store)
        .add(
            new Reviewed(
                review, finding.kind(), Set.copyOf(finding.between()), finding.difference()));
  }

  private Finding only(Kind kind) {
    List<Finding> found = press.findings().stream().filter(it -> it.kind() == kind).toList();
    assertThat(found).hasSize(1);
    return found.getFirst();
  }

  private Finding find(String key) {
    return new StoredFindings(press.store).find(key).orElseThrow();
  }

  private static List<Fate> fates(RunReport report) {
    return report.changes().stream().map(Change::fate).toList();
  }
}
