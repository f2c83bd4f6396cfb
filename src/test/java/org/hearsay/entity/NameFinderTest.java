package org.hearsay.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.hearsay.language.AnnotatedArticle;
import org.hearsay.language.Articles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameFinderTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # text                                              | names as printed, with bearer and rule
          Mara Teld spoke.                                    | Mara Teld=mara-teld authority-name
          The Vint Courier wrote.                             | The Vint Courier=vint-courier authority-name
          the Vint Courier wrote.                             | Vint Courier=vint-courier authority-alias
          Mara Teld's ship sank.                              | Mara Teld=mara-teld authority-name
          Mara Teld’s ship sank.                              | Mara Teld=mara-teld authority-name
          Corvane President Mara Teld spoke.                  | Corvane=corvane authority-name; Mara Teld=mara-teld authority-name
          Pia Norr spoke. Norr left.                          | Pia Norr=Pia Norr full-name; Norr=Pia Norr surname
          Norr left. Pia Norr spoke.                          | Norr=Pia Norr surname; Pia Norr=Pia Norr full-name
          Captain Pia Norr spoke. Norr left.                  | Pia Norr=Pia Norr full-name; Norr=Pia Norr surname
          Mr. Norr left.                                      | Norr=Norr title-and-name
          Norr left.                                          | ''
          Pia van der Norr spoke.                             | Pia van der Norr=Pia van der Norr full-name
          Pia al Norr spoke.                                  | Pia al Norr=Pia al Norr full-name
          Pia J. Norr spoke. Norr left.                       | Pia J. Norr=Pia J. Norr full-name; Norr=Pia J. Norr surname
          P. J. Norr-Lund spoke.                              | P. J. Norr-Lund=P. J. Norr-Lund full-name
          Pia Norr-Lund spoke. Norr-Lund left.                | Pia Norr-Lund=Pia Norr-Lund full-name; Norr-Lund=Pia Norr-Lund surname
          Pia O'Norr spoke.                                   | Pia O'Norr=Pia O'Norr full-name
          Élodie Ørsted spoke. Ørsted left.                   | Élodie Ørsted=Élodie Ørsted full-name; Ørsted=Élodie Ørsted surname
          the Lamp Union met.                                 | Lamp Union=Lamp Union full-name
          Ada Voss and Ivo Voss met. Voss left.               | Ada Voss=ada-voss authority-name; Ivo Voss=ivo-voss authority-name; Voss=ada-voss surname
          Ada Voss met Ivo Voss. Ivo Voss sat. Voss left.     | Ada Voss=ada-voss authority-name; Ivo Voss=ivo-voss authority-name; Ivo Voss=ivo-voss authority-name; Voss=ivo-voss surname
          Pia Norr spoke. Pia left.                           | Pia Norr=Pia Norr full-name; Pia=Pia Norr given-name
          Pia left. Pia Norr spoke.                           | Pia Norr=Pia Norr full-name
          Captain Pia Norr spoke. Unionist MP Captain Pia Norr left. | Pia Norr=Pia Norr full-name; Pia Norr=Pia Norr full-name
          Teld left.                                          | Teld=mara-teld surname-of-office-holder
          Reyd left.                                          | ''
          Rain fell. The sailors, all wet, left.              | ''
          """)
  void findsNamesAndWhoseTheyAre(String text, String names) {
    assertThat(read(Articles.annotated(text))).isEqualTo(names);
  }

  @Test
  void aNameCrossesNoLineBreak() {
    assertThat(read(Articles.annotated("By Pia\nNorr Lund spoke.")))
        .isEqualTo("Norr Lund=Norr Lund full-name");
    assertThat(read(Articles.annotated("Mara\nTeld"))).doesNotContain("authority-name");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # heading                          | names
          Stubborn Norr Walks Out Of Talks   | Norr=Pia Norr surname; Pia Norr=Pia Norr full-name
          Pia Norr Leaves                    | Pia Norr=Pia Norr full-name; Pia Norr=Pia Norr full-name
          Harbour Boss Walks Out Of Talks    | Pia Norr=Pia Norr full-name
          PORT BOSS ADMITS: Crane was loose  | Pia Norr=Pia Norr full-name
          """)
  void aHeadingNamesWhomTheArticleNames(String heading, String names) {
    AnnotatedArticle article = Articles.annotated(heading + "\n\nPia Norr left the talks.");

    assertThat(read(article)).isEqualTo(names);
  }

  @Test
  void anAmbiguousSurnameIsLessSure() {
    AnnotatedArticle article = Articles.annotated("Ada Voss and Ivo Voss met. Voss left.");

    List<NameMention> mentions = NameFinder.find(article, Corvane.AUTHORITY).mentions();

    assertThat(mentions.getLast().confidence()).isLessThan(.7);
    assertThat(mentions.getFirst().confidence()).isGreaterThan(.9);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # text                                      | gender
          Mrs. Pia Norr spoke.                        | FEMALE
          Spokesman Pia Norr spoke.                   | MALE
          Pia Norr, a mother of two, spoke.           | FEMALE
          Pia Norr spoke.                             | UNKNOWN
          Mara Norr spoke.                            | FEMALE
          """)
  void genderIsReadFromTheArticleAndFromGivenNames(String text, Gender gender) {
    ArticleNames names = NameFinder.find(Articles.annotated(text), Corvane.AUTHORITY);

    assertThat(names.genderOf(names.mentions().getFirst().entity())).isEqualTo(gender);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"A", "A ", "Aa ", "A. ", "Mr. ", "Mara Teld ", "Van der ", "O'", "A-", "Norr\n"})
  @Timeout(value = 10, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void readsALongRowOfOneThingInTime(String unit) {
    AnnotatedArticle article = Articles.annotated(unit.repeat(10_000));

    assertThat(NameFinder.find(article, Corvane.AUTHORITY).mentions()).isNotNull();
  }

  private static String read(AnnotatedArticle article) {
    return NameFinder.find(article, Corvane.AUTHORITY).mentions().stream()
        .map(it -> article.text().slice(it.span()) + "=" + bearer(it.entity()) + " " + it.rule())
        .collect(Collectors.joining("; "));
  }

  private static String bearer(Entity entity) {
    return entity.origin().equals(Entity.FROM_ARTICLES) ? entity.name() : entity.id().slug();
  }
}
