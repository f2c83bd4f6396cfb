package org.hearsay.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.hearsay.article.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishAnnotatorTest {

  @Test
  void sentencesNeverCrossALineBreak() {
    AnnotatedArticle article =
        Articles.annotated(
            """
            Harbour stays shut
            By Ilse Brandt

            The port of Vint will not open before
            June, Mr. Reyd said on Monday. Nobody asked him why.
            """);

    assertThat(Articles.wordsOf(article.sentences(), article))
        .containsExactly(
            "Harbour stays shut",
            "By Ilse Brandt",
            "The port of Vint will not open before",
            "June, Mr. Reyd said on Monday.",
            "Nobody asked him why.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mrs. Pia Norr spoke.",
        "Sen. Jon Quill and Gov. Ada Lund met Rep. Bo Lund.",
        "Lt. Gov. Ida Bo met Gen. Reyd of St. Vint.",
        "It fell on Jan. 31, 2020, and on Sept. 4 again.",
        "He left in Dec. 2019 for good."
      })
  void anAbbreviatedTitleOrMonthEndsNoSentence(String sentence) {
    AnnotatedArticle article = Articles.annotated("Rain fell. " + sentence + " Rain fell again.");

    assertThat(Articles.wordsOf(article.sentences(), article))
        .containsExactly("Rain fell.", sentence, "Rain fell again.");
  }

  @Test
  void aTitleAtTheEndOfALineEndsItsSentence() {
    AnnotatedArticle article = Articles.annotated("It was Mrs.\nPia Norr spoke.");

    assertThat(article.sentences()).hasSize(2);
  }

  @Test
  void offsetsAreCodePointsAfterAnEmoji() {
    AnnotatedArticle article = Articles.annotated("😀😀 Fine. “No,” Teld said. 😀 So be it.");

    Span quotation = article.quotations().getFirst();
    assertThat(quotation).isEqualTo(new Span(9, 14));
    assertThat(article.text().slice(quotation)).isEqualTo("“No,”");
    assertThat(article.tokens().getLast().span()).isEqualTo(new Span(36, 37));
    assertThat(article.sentences().getLast().end()).isEqualTo(37);
  }

  @Test
  void tokensKnowTheirQuotationAndParagraph() {
    AnnotatedArticle article = Articles.annotated("Teld said “no.”\n“Never.”");

    assertThat(article.tokens())
        .extracting(Token::quoted)
        .containsExactly(false, false, true, true, true, true, true, true, true, true);
    assertThat(article.tokens().get(5).paragraph()).isZero();
    assertThat(article.tokens().get(6).paragraph()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n", "\u0000", "\u200b\u00a0\n\n"})
  void anArticleWithoutWordsHasNoTokens(String text) {
    assertThat(Articles.annotated(text).tokens()).isEmpty();
  }

  static String[] rows() {
    return new String[] {
      "\"".repeat(200_000),
      "“".repeat(200_000),
      "' ".repeat(200_000),
      "\"\n".repeat(100_000),
      "a".repeat(1_000_000),
      "\n".repeat(300_000),
      "a\n".repeat(150_000),
      ".".repeat(200_000),
      "Mr. ".repeat(50_000),
      "😀".repeat(200_000),
      "\u0301".repeat(200_000),
      "\u0000".repeat(200_000)
    };
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("rows")
  @Timeout(value = 10, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void readsALongRowOfOneThingInTime(String row) {
    AnnotatedArticle article = Articles.annotated(row);

    assertThat(article.text().string()).isEqualTo(row);
  }
}
