package org.hearsay.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.hearsay.article.Span;
import org.hearsay.attribution.Attribution;
import org.hearsay.language.AnnotatedArticle;
import org.hearsay.language.Articles;
import org.junit.jupiter.api.Test;

class EnglishDateResolverTest {

  private static final LocalDate WEDNESDAY = LocalDate.of(2024, 3, 13);

  @Test
  void theExpressionNearestToTheCueDatesTheStatement() {
    AnnotatedArticle article = article("On Monday the quay fell; Teld said on Tuesday it was old.");

    Dating dating = date(article, attribution(article, "said", "it was old"));

    assertThat(dating.when()).isEqualTo(new When.On(WEDNESDAY.minusDays(1)));
    assertThat(Articles.wordsOf(dating.words(), article)).containsExactly("on Tuesday");
  }

  @Test
  void anAbbreviatedMonthDatesTheStatementToo() {
    AnnotatedArticle article = article("In Vint on Jan. 31 Sen. Teld said it was old.");

    assertThat(date(article, attribution(article, "said", "it was old")).when())
        .isEqualTo(new When.On(LocalDate.of(2024, 1, 31)));
  }

  @Test
  void anExpressionInsideTheContentTellsOfSomethingElse() {
    AnnotatedArticle article = article("Teld said the quay fell on Monday.");

    Dating dating = date(article, attribution(article, "said", "the quay fell on Monday"));

    assertThat(dating.when()).isEqualTo(new When.NotAfter(WEDNESDAY));
    assertThat(dating.words()).isEmpty();
  }

  @Test
  void anExpressionInAnotherSentenceTellsNothing() {
    AnnotatedArticle article = article("Rain fell on Monday. Teld said it was old.");

    assertThat(date(article, attribution(article, "said", "it was old")).when())
        .isEqualTo(new When.NotAfter(WEDNESDAY));
  }

  @Test
  void withoutADateOfPublicationTheTimeIsUnstated() {
    AnnotatedArticle article = Articles.annotated("Teld said on Monday it was old.");

    assertThat(date(article, attribution(article, "said", "it was old")))
        .isEqualTo(new Dating(new When.Unstated(), List.of()));
  }

  @Test
  void ofAMonthOfPublicationTheLastDayIsTheLimit() {
    AnnotatedArticle article = Articles.annotated("Teld said it was old.", "2024-02");

    assertThat(date(article, attribution(article, "said", "it was old")).when())
        .isEqualTo(new When.NotAfter(LocalDate.of(2024, 2, 29)));
  }

  @Test
  void aQuotationThatGoesOnHasTheTimeOfTheOneBefore() {
    AnnotatedArticle article = article("Teld said on Tuesday it was old.\n\n“It fell on Monday.”");
    Attribution first = attribution(article, "said", "it was old");
    Attribution next =
        new Attribution(
            List.of(),
            List.of(),
            List.of(Articles.spanOf("“It fell on Monday.”", article)),
            List.of(),
            .5,
            "continued-quotation");

    List<Dating> datings = new EnglishDateResolver().resolve(article, List.of(first, next));

    assertThat(datings.get(1)).isEqualTo(new Dating(datings.get(0).when(), List.of()));
  }

  @Test
  void aQuotationWithoutACueAtTheStartHasTheTimeOfItsSentence() {
    AnnotatedArticle article = article("On Monday came this: “It fell.”");
    Attribution only =
        new Attribution(
            List.of(),
            List.of(),
            List.of(Articles.spanOf("“It fell.”", article)),
            List.of(),
            .5,
            "continued-quotation");

    assertThat(date(article, only).when()).isEqualTo(new When.On(WEDNESDAY.minusDays(2)));
  }

  @Test
  void thereIsOneDatingForEachAttribution() {
    AnnotatedArticle article = article("Teld said it was old. Reyd said on Monday it was new.");

    List<Dating> datings =
        new EnglishDateResolver()
            .resolve(
                article,
                List.of(
                    attribution(article, "said", "it was old"),
                    new Attribution(
                        List.of(),
                        List.of(Articles.spanOf("said", 2, article)),
                        List.of(Articles.spanOf("it was new", article)),
                        List.of(),
                        .8,
                        "encoder")));

    assertThat(datings).hasSize(2);
    assertThat(datings.get(0).words()).isEmpty();
    assertThat(datings.get(1).when()).isEqualTo(new When.On(WEDNESDAY.minusDays(2)));
  }

  private static AnnotatedArticle article(String text) {
    return Articles.annotated(text, WEDNESDAY.toString());
  }

  private static Attribution attribution(AnnotatedArticle article, String cue, String content) {
    List<Span> nobody = List.of();
    return new Attribution(
        nobody,
        List.of(Articles.spanOf(cue, article)),
        List.of(Articles.spanOf(content, article)),
        List.of(),
        .8,
        "encoder");
  }

  private static Dating date(AnnotatedArticle article, Attribution attribution) {
    return new EnglishDateResolver().resolve(article, List.of(attribution)).getFirst();
  }
}
