package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.hearsay.cli.SampleStore.Side;
import org.hearsay.contradiction.Evidence;
import org.hearsay.contradiction.Finding;
import org.hearsay.contradiction.Kind;
import org.hearsay.contradiction.Severity;
import org.hearsay.contradiction.Status;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** What the check finds in the sample as the application itself reads it. */
@TestInstance(Lifecycle.PER_CLASS)
class PlantedCasesIT {

  private static final String MEMO = "courier-2023-10-12-callant-memo";
  private static final String DENIAL = "lantern-2023-10-12-ferrol-denies-leak-warning";

  private SampleStore sample = new SampleStore(Path.of(""));
  private List<Finding> found = List.of();

  @BeforeAll
  void loadAndCheck(@TempDir Path folder) {
    sample = new SampleStore(folder.resolve("sample"));
    sample.load(SampleStore.MANIFEST, Commander.SAMPLE);
    sample.check().exits(ExitCode.DONE);
    found = sample.findings();
  }

  @Test
  void thePlantedCasesAreFoundAndNothingElse() {
    assertThat(found)
        .extracting(Finding::kind)
        .containsExactlyInAnyOrder(
            Kind.DENIAL,
            Kind.REVERSAL,
            Kind.ALTERED_QUOTATION,
            Kind.NUMBER_MISMATCH,
            // Of the article with the denial, which itself says that it denies a report.
            Kind.REPORTED);
    assertThat(found)
        .extracting(Finding::status, Finding::severity)
        .containsOnly(tuple(Status.OPEN, Severity.MATERIAL));
  }

  @Test
  void theMinisterDeniesThatHeWasTold() {
    List<Side> sides = sides(Kind.DENIAL);

    assertThat(sides)
        .extracting(Side::article, Side::speaker)
        .containsExactly(tuple(MEMO, "two officials"), tuple(DENIAL, "Dimas Ferrol"));
    assertThat(sides.getFirst().words()).contains("the environment minister was told of it");
    assertThat(sides.getLast().words()).startsWith("knowing of a solvent leak");
    assertThat(words(Kind.DENIAL)).contains("denied", "Brenmoor");
  }

  @Test
  void hisDenialIsAlsoReportedByTheArticle() {
    assertThat(sides(Kind.REPORTED)).extracting(Side::article).isNotEmpty().containsOnly(DENIAL);
    assertThat(words(Kind.REPORTED)).contains("The environment minister", "flatly denied");
  }

  @Test
  void thePartyLeaderTurnsOnThePension() {
    List<Side> sides = sides(Kind.REVERSAL);

    assertThat(sides)
        .extracting(Side::article, Side::speaker)
        .containsExactly(
            tuple("lantern-2024-11-06-oake-not-by-a-day", "Bastian Oake"),
            tuple("orvanepress-2024-11-19-oake-will-vote", "Bastian Oake"));
    assertThat(sides.getFirst().words()).contains("it will not vote for a later retirement");
    assertThat(sides.getLast().words()).contains("would support a later retirement age");
  }

  @Test
  void thePortChiefIsQuotedWithoutHerReservation() {
    assertThat(sides(Kind.ALTERED_QUOTATION))
        .extracting(Side::article, Side::speaker)
        .containsExactly(
            tuple("courier-2024-03-06-port-chief-open-mind", "Petra Salloway"),
            tuple("flare-2024-03-06-port-boss-admits", "Petra Salloway"));
    assertThat(words(Kind.ALTERED_QUOTATION))
        .contains("but nothing we have found so far points that way");
  }

  @Test
  void twoOutletsCountTheDockersDifferently() {
    assertThat(sides(Kind.NUMBER_MISMATCH))
        .extracting(Side::article, Side::speaker)
        .containsExactly(
            tuple("orvanepress-2024-03-04-hask-walkout", "port authority"),
            tuple("beacon-2024-03-05-hask-stops", "port authority"));
    assertThat(words(Kind.NUMBER_MISMATCH)).containsExactly("3,200", "2,300");
  }

  private List<Side> sides(Kind kind) {
    return sample.sides(only(kind));
  }

  private List<String> words(Kind kind) {
    return only(kind).evidence().stream().map(Evidence::words).toList();
  }

  private Finding only(Kind kind) {
    return found.stream().filter(it -> it.kind() == kind).findFirst().orElseThrow();
  }

  @Test
  void readingAllOfItAgainChangesNothing(@TempDir Path folder) {
    SampleStore again = sample.copyTo(folder.resolve("again"));

    assertThat(again.check("--since", "all", "--fail-on", "any:new>0").exits(ExitCode.DONE).out())
        .contains("0 new, 0 updated, 0 resolved, 1 unchanged")
        .doesNotContainPattern("[1-9]\\d* (new|updated|resolved)");
    assertSameIn(again);
  }

  @Test
  void theOrderInWhichArticlesCameDoesNotShow(@TempDir Path folder) {
    SampleStore shuffled = new SampleStore(folder.resolve("shuffled"));
    List<String> ids = new ArrayList<>(SampleStore.ids().values());
    assertThat(ids).hasSize(30);
    Collections.shuffle(ids, new Random(11));

    sample.sendTo(shuffled, ids.subList(0, 15));
    shuffled.check().exits(ExitCode.DONE);
    sample.sendTo(shuffled, ids.subList(15, 30));
    shuffled.check().exits(ExitCode.DONE);

    assertSameIn(shuffled);
  }

  private List<List<Evidence>> evidence() {
    return found.stream().map(Finding::evidence).toList();
  }

  /** The later articles of all four cases, each of which the planted conflict depends on. */
  @Test
  void aLineOnTopOfArticlesKeepsAllIds(@TempDir Path folder) throws IOException {
    SampleStore later = sample.copyTo(folder.resolve("later"));
    Path articles =
        SampleStore.copyArticles(
            List.of(4, 8, 10, 28), folder, "This page was brought up to date at noon.\n\n");

    assertThat(later.load(folder.resolve("manifest.csv"), articles).err())
        .contains("0 articles new, 4 changed");
    later.check("--fail-on", "any:new>0").exits(ExitCode.DONE);

    assertSameIdsIn(later);
    // A line more moves the words that follow it.
    assertThat(later.findings())
        .extracting(Finding::evidence)
        .doesNotContainAnyElementsOf(evidence());
  }

  private void assertSameIn(SampleStore other) {
    assertSameIdsIn(other);
    assertThat(other.findings())
        .extracting(Finding::evidence, Finding::difference)
        .containsExactlyElementsOf(
            found.stream().map(it -> tuple(it.evidence(), it.difference())).toList());
  }

  private void assertSameIdsIn(SampleStore other) {
    assertThat(other.findings())
        .extracting(Finding::key, Finding::kind, Finding::between, Finding::status)
        .containsExactlyElementsOf(
            found.stream()
                .map(it -> tuple(it.key(), it.kind(), it.between(), it.status()))
                .toList());
    assertThat(other.claims()).isEqualTo(sample.claims()).hasSizeGreaterThan(2);
  }
}
