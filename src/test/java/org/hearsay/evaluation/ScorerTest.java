package org.hearsay.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.hearsay.article.Span;
import org.hearsay.attribution.CueLexicon;
import org.hearsay.evaluation.Calibration.Bin;
import org.hearsay.statement.Directness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The figures of the invented gold, counted by hand. */
class ScorerTest {

  @TempDir Path folder;

  private Evaluation evaluation() throws IOException {
    List<GoldArticle> articles = GoldFolder.read(InventedGold.in(folder), Optional.empty());
    Map<String, List<Found>> found = PredictionFile.read(InventedGold.foundIn(folder), articles);
    Scorer scorer = new Scorer(CueLexicon.english());
    return new Evaluation(
        articles.stream()
            .map(it -> scorer.score(it, found.getOrDefault(it.id(), List.of())))
            .toList());
  }

  @Test
  void countsContents() throws IOException {
    ContentFigures content = evaluation().total().content();

    assertThat(content.exactCharacters()).isEqualTo(new Ratio(2, 4, 2, 4));
    assertThat(content.exact()).isEqualTo(new Ratio(2, 4, 2, 4));
    assertThat(content.soft().precision()).isEqualTo((1 + 1 + 1 + 0) / 4.);
    assertThat(content.soft().recall()).isEqualTo((1 + .8 + 1 + 0) / 4);
    assertThat(content.token()).isEqualTo(new Ratio(14, 15, 14, 16));
  }

  @Test
  void countsAttributionsByDirectness() throws IOException {
    Figures total = evaluation().total();

    assertThat(total.all())
        .isEqualTo(
            new Slice(
                new Ratio(2, 4, 2, 4),
                new Ratio(3, 4, 3, 4),
                new Share(2, 3),
                new Share(1, 3),
                new Share(2, 3)));
    assertThat(total.byDirectness().get(Directness.DIRECT))
        .isEqualTo(
            new Slice(
                new Ratio(1, 1, 1, 1),
                new Ratio(1, 1, 1, 1),
                new Share(1, 1),
                new Share(0, 1),
                new Share(1, 1)));
    assertThat(total.byDirectness().get(Directness.MIXED))
        .isEqualTo(
            new Slice(
                new Ratio(0, 1, 0, 1),
                new Ratio(1, 1, 1, 1),
                new Share(0, 1),
                new Share(0, 1),
                new Share(0, 1)));
    assertThat(total.byDirectness().get(Directness.INDIRECT))
        .isEqualTo(
            new Slice(
                new Ratio(1, 2, 1, 2),
                new Ratio(1, 2, 1, 2),
                new Share(1, 1),
                new Share(1, 1),
                new Share(1, 1)));
  }

  @Test
  void breaksDownByCueClassAndOutlet() throws IOException {
    Map<String, Slice> classes = evaluation().total().byCueClass();

    assertThat(classes.keySet()).containsExactly("believe", "deny", "none", "say", "warn");
    assertThat(attributions(classes, "believe")).isEqualTo(new Ratio(1, 1, 1, 1));
    assertThat(attributions(classes, "deny")).isEqualTo(new Ratio(0, 0, 0, 1));
    assertThat(attributions(classes, "none")).isEqualTo(new Ratio(0, 1, 0, 0));
    assertThat(attributions(classes, "say")).isEqualTo(new Ratio(1, 2, 1, 1));
    assertThat(attributions(classes, "warn")).isEqualTo(new Ratio(0, 0, 0, 1));
    Map<String, Figures> outlets = evaluation().byOutlet();
    assertThat(outlets.keySet()).containsExactly("The Courier", "The Gazette");
    assertThat(outlets.values())
        .allMatch(it -> it.all().attribution().equals(new Ratio(1, 2, 1, 2)));
  }

  @Test
  void calibratesByWhetherTheAttributionIsRight() throws IOException {
    Calibration calibration = evaluation().calibration().orElseThrow();

    assertThat(calibration.bins())
        .containsExactly(
            new Bin(1, .2, .2, .2, 0),
            new Bin(1, .6, .6, .6, 0),
            new Bin(1, .8, .8, .8, 1),
            new Bin(1, .9, .9, .9, 1));
    assertThat(calibration.error()).isEqualTo((.2 + .6 + .2 + .1) / 4, within(1e-12));
  }

  @Test
  void anArticleInWhichNothingIsFoundMissesAll() throws IOException {
    List<GoldArticle> articles = GoldFolder.read(InventedGold.in(folder), Optional.empty());

    Figures figures =
        new Scorer(CueLexicon.english()).score(articles.getFirst(), List.of()).figures();

    assertThat(figures.all().attribution()).isEqualTo(new Ratio(0, 0, 0, 2));
    assertThat(figures.all().attribution().f1()).isZero();
    assertThat(figures.all().source().value()).isEmpty();
  }

  @Test
  void whatIsFoundWithoutContentIsWrong() throws IOException {
    List<GoldArticle> articles = GoldFolder.read(InventedGold.in(folder), Optional.empty());
    Found empty =
        new Found(
            new Parts(List.of(new Span(33, 42)), List.of(), List.of()), OptionalDouble.empty());

    ArticleScore score =
        new Scorer(CueLexicon.english()).score(articles.getFirst(), List.of(empty));

    assertThat(score.figures().all().attribution()).isEqualTo(new Ratio(0, 1, 0, 2));
    assertThat(new Evaluation(List.of(score)).calibration()).isEmpty();
  }

  /** The best fit comes first, though another one comes before it. */
  @Test
  void eachIsPairedOnceAndBestFitsFirst() throws IOException {
    Path gold = InventedGold.in(folder);
    Files.writeString(
        gold.resolve("attributions/courier_ferry_a1.ann"),
        "T1\tContent 0 32\t“The ferry will sail on Monday,”\nE1\tAttribution:T1 Content:T1\n");
    GoldArticle ferry = GoldFolder.read(gold, Optional.empty()).getFirst();
    List<Found> found =
        List.of(content(0, 20), content(0, 32), content(4, 32)).stream()
            .map(it -> new Found(it, OptionalDouble.of(.5)))
            .toList();

    ArticleScore score = new Scorer(CueLexicon.english()).score(ferry, found);

    assertThat(score.aligned().right()).containsExactly(new Pair(0, 1));
    assertThat(score.figures().all().source()).isEqualTo(new Share(0, 0));
  }

  private static Ratio attributions(Map<String, Slice> slices, String name) {
    return Optional.ofNullable(slices.get(name)).orElseThrow().attribution();
  }

  private static Parts content(int start, int end) {
    return new Parts(List.of(), List.of(), List.of(new Span(start, end)));
  }
}
