package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.language.AnnotatedArticle;
import org.hearsay.language.Articles;
import org.junit.jupiter.api.Test;

class ExtractionTest {

  private static final String QUOTED =
      """
      “It rained,” Mara Teld said.

      “We had no choice.”
      """;

  @Test
  void onOneLevelAQuotationThatGoesOnIsContentOfTheOneBefore() {
    AnnotatedArticle article = Articles.annotated(QUOTED);
    Attribution first = attribution("Mara Teld", "said", "“It rained,”", article);

    assertThat(contents(article, first, continued("“We had no choice.”", article)))
        .containsExactly("“It rained,” + “We had no choice.”");
  }

  @Test
  void itStandsAloneAfterWordsThatAreNotQuoted() {
    AnnotatedArticle article =
        Articles.annotated("Mara Teld said it rained.\n\n“We had no choice.”");
    Attribution first = attribution("Mara Teld", "said", "it rained", article);

    assertThat(contents(article, first, continued("“We had no choice.”", article)))
        .containsExactly("it rained", "“We had no choice.”");
  }

  @Test
  void ofNestedOnesTheOutermostIsToldOnce() {
    AnnotatedArticle article =
        Articles.annotated("The Courier said Teld said it rained and it snowed.");
    Attribution outer =
        attribution("The Courier", "said", "Teld said it rained and it snowed", article);
    Attribution inner = attribution("Teld", "said it", "it rained", article).via(List.of(outer));
    Attribution other = attribution("Teld", "said it", "it snowed", article).via(List.of(outer));

    assertThat(contents(article, inner, other))
        .containsExactly("Teld said it rained and it snowed");
  }

  private static List<String> contents(AnnotatedArticle article, Attribution... attributions) {
    return new Extraction(List.of(attributions), List.of())
        .flat(article).attributions().stream()
            .map(it -> String.join(" + ", Articles.wordsOf(it.content(), article)))
            .toList();
  }

  private static Attribution attribution(
      String source, String cue, String content, AnnotatedArticle article) {
    return new Attribution(
        List.of(Articles.spanOf(source, article)),
        List.of(Articles.spanOf(cue, article)),
        List.of(Articles.spanOf(content, article)),
        List.of(),
        .9,
        "test");
  }

  private static Attribution continued(String content, AnnotatedArticle article) {
    return new Attribution(
        List.of(),
        List.of(),
        List.of(Articles.spanOf(content, article)),
        List.of(),
        .8,
        Refinement.CONTINUED);
  }
}
