package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.assertj.core.data.Offset;
import org.hearsay.article.Span;
import org.hearsay.language.AnnotatedArticle;
import org.hearsay.language.Articles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefinementTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          # content found              ; trimmed
          the quay was shut            ; the quay was shut
          , the quay was shut          ; the quay was shut
          : “the quay was shut.”       ; “the quay was shut.”
          - the quay was shut,         ; the quay was shut
          — the quay was shut          ; the quay was shut
          ) the quay was shut          ; the quay was shut
          “the quay was shut,”         ; “the quay was shut,”
          the quay was shut.           ; the quay was shut.
          the quay (was shut)          ; the quay (was shut)
          the quay was shut “          ; the quay was shut
          ” the quay was shut          ; the quay was shut
          """)
  void looseMarksAreCutOffTheEndsOfContent(String content, String trimmed) {
    AnnotatedArticle article = Articles.annotated("Mara Teld said x " + content + " today.");

    Attribution refined =
        refine(article, attribution(article, "Mara Teld", "said", content)).getFirst();

    assertThat(Articles.wordsOf(refined.content(), article)).containsExactly(trimmed);
  }

  @Test
  void whatIsToldInAQuotationEndsBeforeItsClosingMark() {
    AnnotatedArticle article =
        Articles.annotated("“The mayor told me it fell, and she wept,” Brandt said.");

    Attribution inner =
        refine(article, attribution(article, "The mayor", "told", "it fell, and she wept,”"))
            .getFirst();
    Attribution outer =
        refine(
                article,
                attribution(
                    article, "Brandt", "said", "“The mayor told me it fell, and she wept,”"))
            .getFirst();

    assertThat(Articles.wordsOf(inner.content(), article)).containsExactly("it fell, and she wept");
    assertThat(Articles.wordsOf(outer.content(), article))
        .containsExactly("“The mayor told me it fell, and she wept,”");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          # article                                             ; source      ; cue      ; found                    ; content
          Teld said yes, although the quay fell.                 ; Teld        ; said     ; the quay fell            ; yes
          The quay fell, while it rained, the Courier reported.  ; the Courier ; reported ; while it rained          ; The quay fell, while it rained
          The quay fell, it rained, the Courier reported.        ; the Courier ; reported ; it rained                ; it rained
          “It fell,” he said, while it rained, the Courier reported. ; the Courier ; reported ; while it rained      ; while it rained
          She drew a line: “No ship enters,” Teld said.          ; Teld        ; said     ; She drew a line: “No ship enters,” ; “No ship enters,”
          She drew a line “no ship crosses,” Teld said.          ; Teld        ; said     ; She drew a line “no ship crosses,” ; She drew a line “no ship crosses,”
          """)
  void contentsAreWholeClauses(
      String text, String source, String cue, String found, String content) {
    AnnotatedArticle article = Articles.annotated(text);

    Attribution refined = refine(article, attribution(article, source, cue, found)).getFirst();

    assertThat(Articles.wordsOf(refined.content(), article)).containsExactly(content);
  }

  @Test
  void looseMarksAreCutOffTheEndsOfASource() {
    AnnotatedArticle article = Articles.annotated("“No,” said Teld, the mayor, on Monday.");

    Attribution refined =
        refine(article, attribution(article, ", the mayor,", "said", "“No,”")).getFirst();

    assertThat(Articles.wordsOf(refined.source(), article)).containsExactly("the mayor");
  }

  @Test
  void contentOfMarksAloneStaysAsItIs() {
    AnnotatedArticle article = Articles.annotated("Teld said : , nothing.");

    Attribution refined = refine(article, attribution(article, "Teld", "said", ": ,")).getFirst();

    assertThat(Articles.wordsOf(refined.content(), article)).containsExactly(": ,");
  }

  @Test
  void aQuotedParagraphAfterAFinishedSentenceIsAnAttributionOfItsOwn() {
    AnnotatedArticle article =
        Articles.annotated("Teld said the quay was shut.\n\n“We had no choice.”\n\nRain fell.");

    List<Attribution> refined =
        refine(
            article,
            attribution(article, "Teld", "said", "the quay was shut.\n\n“We had no choice.”"));

    assertThat(refined).hasSize(2);
    assertThat(Articles.wordsOf(refined.get(0).content(), article))
        .containsExactly("the quay was shut.");
    assertThat(Articles.wordsOf(refined.get(0).source(), article)).containsExactly("Teld");
    assertThat(Articles.wordsOf(refined.get(1).content(), article))
        .containsExactly("“We had no choice.”");
    assertThat(refined.get(1).source()).isEmpty();
    assertThat(refined.get(1).cue()).isEmpty();
    assertThat(refined.get(1).rule()).isEqualTo(Refinement.CONTINUED);
    assertThat(refined.get(1).confidence()).isCloseTo(.72, Offset.offset(1e-9));
  }

  @Test
  void ofAQuotationBeforeItsCueTheLatterParagraphKeepsTheCue() {
    AnnotatedArticle article =
        Articles.annotated("Reyd said it was late.\n\n“We had no choice,” Teld said.");

    List<Attribution> refined =
        refine(
            article,
            new Attribution(
                List.of(Articles.spanOf("Teld", article)),
                List.of(Articles.spanOf("said", 2, article)),
                List.of(Articles.spanOf("it was late.\n\n“We had no choice,”", article)),
                List.of(),
                .8,
                EncoderExtractor.RULE));

    // What is left of the other is no quotation, and so goes to nobody.
    assertThat(refined).hasSize(1);
    assertThat(Articles.wordsOf(refined.getFirst().content(), article))
        .containsExactly("“We had no choice,”");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          # article                                             ; pieces of content
          “The quay fell,” Teld said. “We ran.”                  ; “The quay fell,” | “We ran.”
          “Who shut the quay?” Teld said. “We ran.”              ; “Who shut the quay?” | “We ran.”
          “The quay fell.” Teld said. “We ran.”                  ; “We ran.”
          “The quay fell,” and Teld said. “We ran.”              ; “We ran.”
          """)
  void aQuotationRightBeforeSpeakerAndCueIsTheirs(String text, String pieces) {
    AnnotatedArticle article = Articles.annotated(text);

    Attribution refined =
        refine(article, attribution(article, "Teld", "said", "“We ran.”")).getFirst();

    assertThat(Articles.wordsOf(refined.content(), article)).containsExactly(pieces.split(" \\| "));
  }

  @Test
  void wholeQuotedParagraphsAfterSomebodysWordsGoOn() {
    AnnotatedArticle article =
        Articles.annotated(
            """
            Teld said the quay was shut.
            “We had no choice at all.”
            “We would do it again.”
            Rain fell on the town.
            “Nobody said these words.”
            """);

    List<Attribution> refined =
        refine(article, attribution(article, "Teld", "said", "the quay was shut."));

    assertThat(refined).hasSize(3);
    assertThat(Articles.wordsOf(refined.get(1).content(), article))
        .containsExactly("“We had no choice at all.”");
    assertThat(Articles.wordsOf(refined.get(2).content(), article))
        .containsExactly("“We would do it again.”");
    assertThat(refined.get(1).rule()).isEqualTo(Refinement.CONTINUED);
    assertThat(refined.get(2).confidence()).isLessThan(refined.get(1).confidence());
  }

  @Test
  void aSourceBeginsInItsParagraph() {
    AnnotatedArticle article = Articles.annotated("By Ilse Brandt\n\nTeld said the quay fell.");

    Attribution refined =
        refine(article, attribution(article, "Ilse Brandt\n\nTeld", "said", "the quay fell"))
            .getFirst();

    assertThat(Articles.wordsOf(refined.source(), article)).containsExactly("Teld");
  }

  @Test
  void aReopenedQuotationStaysWhole() {
    AnnotatedArticle article =
        Articles.annotated("“We shut it,” Teld said. “It fell.\n\n“We had no choice.”");

    List<Attribution> refined =
        refine(article, attribution(article, "Teld", "said", "“It fell.\n\n“We had no choice.”"));

    assertThat(refined).hasSize(1);
  }

  @Test
  void aParagraphWithoutQuotationMarksIsNotSplitOff() {
    AnnotatedArticle article = Articles.annotated("Teld said the quay was shut.\n\nIt had fallen.");

    List<Attribution> refined =
        refine(
            article, attribution(article, "Teld", "said", "the quay was shut.\n\nIt had fallen."));

    assertThat(refined).hasSize(1);
  }

  private static List<Attribution> refine(AnnotatedArticle article, Attribution... found) {
    return new Refinement(ShippedModel.pieced(article)).refine(Arrays.asList(found));
  }

  private static Attribution attribution(
      AnnotatedArticle article, String source, String cue, String content) {
    List<Span> contents = List.of(Articles.spanOf(content, article));
    return new Attribution(
        List.of(Articles.spanOf(source, article)),
        List.of(Articles.spanOf(cue, article)),
        contents,
        List.of(),
        .8,
        EncoderExtractor.RULE);
  }
}
