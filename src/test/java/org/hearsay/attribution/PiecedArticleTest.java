package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.hearsay.attribution.PiecedArticle.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PiecedArticleTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # word  , feature
          said    , 1
          Teld    , 2
          A       , 2
          NATO    , 3
          ÉTÉ     , 3
          2nd     , 1
          B2      , 3
          iPhone  , 1
          2025    , 0
          €       , 0
          …       , 0
          😀      , 0
          語      , 1
          """)
  void theFeatureTellsTheCase(String word, int feature) {
    assertThat(ShippedModel.pieced(word).feature(0)).isEqualTo(feature);
  }

  @Test
  void quotedWordsHaveAFeatureFourHigher() {
    PiecedArticle article = ShippedModel.pieced("Teld: “Teld said”");

    assertThat(features(article)).containsExactly(2, 0, 4, 6, 5, 4);
  }

  @Test
  void eachParagraphIsAUnit() {
    PiecedArticle article = ShippedModel.pieced("Teld said no.\n\nReyd agreed.");

    assertThat(article.units()).containsExactly(new Unit(0, 4, 5), new Unit(4, 7, 4));
  }

  @Test
  void aLongParagraphIsCutAfterASentence() {
    String sentence = "one two three four five six seven eight nine. ";

    List<Unit> units = ShippedModel.pieced(capitalised(sentence).repeat(12)).units();

    assertThat(units).containsExactly(new Unit(0, 100, 100), new Unit(100, 120, 20));
  }

  @Test
  void aSentenceThatGoesOnInLowerCaseIsNotCut() {
    String sentence = "one two three four five six seven eight nine. ";

    List<Unit> units = ShippedModel.pieced(sentence.repeat(12)).units();

    assertThat(units).containsExactly(new Unit(0, 120, 120));
  }

  @Test
  void aParagraphWithoutSentencesIsCutAnywhere() {
    List<Unit> units = ShippedModel.pieced("one ".repeat(400)).units();

    assertThat(units)
        .containsExactly(new Unit(0, 171, 171), new Unit(171, 342, 171), new Unit(342, 400, 58));
  }

  @Test
  void anArticleWithoutWordsHasNoUnits() {
    assertThat(ShippedModel.pieced(" \n ").units()).isEmpty();
  }

  private static String capitalised(String sentence) {
    return sentence.replace("one", "One");
  }

  private static List<Integer> features(PiecedArticle article) {
    return IntStream.range(0, article.tokens()).mapToObj(article::feature).toList();
  }
}
