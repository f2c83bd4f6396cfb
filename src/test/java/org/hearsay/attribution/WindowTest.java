package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WindowTest {

  private static final List<String> WORDS =
      List.of(
          "said", "Teld", "Brenmoor", ".", "\n", "\n\n", "“", "”", "x".repeat(90), "😀", "two.");

  static LongStream seeds() {
    return LongStream.range(0, 40);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void coresCoverEachTokenOnceAndContextIsBounded(long seed) {
    PiecedArticle article = ShippedModel.pieced(anyText(new SplittableRandom(seed)));

    int next = 0;
    for (Window window : Window.over(article)) {
      assertThat(window.coreStart()).isEqualTo(next);
      assertThat(window.coreEnd()).isGreaterThan(window.coreStart());
      assertThat(window.start()).isBetween(0, window.coreStart());
      assertThat(window.end()).isBetween(window.coreEnd(), article.tokens());
      assertThat(pieces(article, window.start(), window.coreStart())).isLessThanOrEqualTo(22);
      assertThat(pieces(article, window.coreEnd(), window.end())).isLessThanOrEqualTo(42);
      next = window.coreEnd();
    }
    assertThat(next).isEqualTo(article.tokens());
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void onlyASingleUnitMayExceedTheCore(long seed) {
    PiecedArticle article = ShippedModel.pieced(anyText(new SplittableRandom(seed)));

    for (Window window : Window.over(article)) {
      long units =
          article.units().stream()
              .filter(it -> it.start() >= window.coreStart() && it.end() <= window.coreEnd())
              .count();
      int pieces = pieces(article, window.coreStart(), window.coreEnd());
      assertThat(units == 1 || pieces + units <= 112).isTrue();
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void theEncoderFindsEachTokensFirstPiece(long seed) {
    PiecedArticle article = ShippedModel.pieced(anyText(new SplittableRandom(seed)));

    for (Window window : Window.over(article)) {
      EncoderInput input = EncoderInput.of(article, window, ShippedModel.VOCABULARY);
      assertThat(input.ids()[0]).isEqualTo(ShippedModel.VOCABULARY.start());
      assertThat(input.ids()[input.length() - 1]).isEqualTo(ShippedModel.VOCABULARY.separator());
      assertThat(input.features()).hasSize(input.length());
      for (int token = window.start(); token < window.end(); token++) {
        assertThat(input.ids()[input.position(token)]).isEqualTo(article.pieces(token)[0]);
        assertThat(input.features()[input.position(token)]).isEqualTo(article.feature(token));
      }
    }
  }

  @Test
  void aSeparatorStandsBetweenParagraphsAndAWordHasSixPiecesAtMost() {
    PiecedArticle article = ShippedModel.pieced("said\nqqqqqzzzzz");

    EncoderInput input = EncoderInput.of(article, new Window(0, 2, 0, 2), ShippedModel.VOCABULARY);

    assertThat(input.ids())
        .containsExactly(101, 2056, 102, 1053, 4160, 4160, 4160, 4160, 13213, 102);
  }

  @Test
  void anArticleWithoutWordsHasNoWindows() {
    assertThat(Window.over(ShippedModel.pieced("\n"))).isEmpty();
  }

  private static int pieces(PiecedArticle article, int start, int end) {
    return IntStream.range(start, end).map(it -> article.pieces(it).length).sum();
  }

  private static String anyText(SplittableRandom random) {
    StringBuilder text = new StringBuilder();
    int words = random.nextInt(1_500);
    for (int i = 0; i < words; i++) {
      text.append(WORDS.get(random.nextInt(WORDS.size()))).append(' ');
    }
    return text.toString();
  }
}
