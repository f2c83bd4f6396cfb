package org.hearsay.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.language.Articles.spanOf;

import java.util.List;
import org.hearsay.article.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnnotatedArticleTest {

  private static final AnnotatedArticle ARTICLE =
      Articles.annotated("Mara Teld spoke. The harbour stayed shut.\n\nNobody asked why.");

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # offset, token
          0       , 0
          3       , 0
          4       , 1
          5       , 1
          9       , 2
          15      , 3
          16      , 4
          41      , 9
          43      , 9
          60      , 13
          1000    , 13
          """)
  void theFirstTokenFromAnOffsetEndsAfterIt(int offset, int token) {
    assertThat(ARTICLE.firstTokenFrom(offset)).isEqualTo(token);
  }

  @Test
  void tokensInASpanShareACodePointWithIt() {
    Span partOfTwo = new Span(2, 6);

    assertThat(ARTICLE.tokensIn(List.of(partOfTwo)).stream()).containsExactly(0, 1);
  }

  @Test
  void tokensOfSeveralSpansAreOneSet() {
    List<Span> spans = List.of(spanOf("Teld", ARTICLE), spanOf("asked why.", ARTICLE));

    assertThat(ARTICLE.tokensIn(spans).stream()).containsExactly(1, 10, 11, 12);
  }

  @Test
  void whiteSpaceHoldsNoTokens() {
    assertThat(ARTICLE.tokensIn(List.of(new Span(41, 43))).isEmpty()).isTrue();
    assertThat(ARTICLE.tokensIn(List.of()).isEmpty()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0    | Mara Teld spoke.
          15   | Mara Teld spoke.
          16   | Mara Teld spoke.
          17   | The harbour stayed shut.
          42   | The harbour stayed shut.
          50   | Nobody asked why.
          1000 | Nobody asked why.
          """)
  void betweenSentencesTheOneBeforeCounts(int offset, String sentence) {
    assertThat(ARTICLE.text().slice(ARTICLE.sentenceAt(offset))).isEqualTo(sentence);
  }

  @Test
  void beforeTheFirstSentenceTheWholeTextCounts() {
    AnnotatedArticle late = Articles.annotated("\n\n  Mara Teld spoke.");

    assertThat(late.sentenceAt(0)).isEqualTo(new Span(0, 20));
    assertThat(late.sentenceAt(4)).isEqualTo(new Span(4, 20));
  }
}
