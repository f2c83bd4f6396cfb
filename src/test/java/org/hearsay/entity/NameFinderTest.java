package org.hearsay.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.language.AnnotatedArticle;
import org.hearsay.language.Articles;
import org.hearsay.names.NameType;
import org.hearsay.names.NamedSpan;
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
          Pia Norr spoke. NORR: It rains.                     | Pia Norr=Pia Norr full-name; NORR=Pia Norr surname
          PIA NORR: It rains. NORR: It pours.                 | PIA NORR=Pia Norr full-name; NORR=Pia Norr surname
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

  @ParameterizedTest(name = "{0}, {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # text                        | seen: first token, end, type, probability | names as printed, with kind
          Brenhold flooded.             | 0 1 PLACE .9               | Brenhold=PLACE
          Brenhold flooded.             | 0 1 PLACE .6               | ''
          Norr Lamps grew. Norr paid.   | 0 2 ORGANISATION .6, 4 5 ORGANISATION .8 | Norr Lamps=ORGANISATION; Norr=ORGANISATION
          Norr Lamps grew.              | 0 2 ORGANISATION .4        | Norr Lamps=PERSON
          Sad Pia Norr wept.            | 1 3 PERSON .9              | Pia Norr=PERSON
          Makers of Lamps met.          | 0 3 ORGANISATION .9        | Makers of Lamps=ORGANISATION
          Lamp Union met.               | 0 2 PERSON .9              | Lamp Union=ORGANISATION
          Pia Norr spoke. Pia left.     | 0 2 PERSON .9, 4 5 PERSON .9 | Pia Norr=PERSON; Pia=PERSON
          Captain Pia Norr spoke.       | 0 1 OUTLET .9, 1 3 OUTLET .9 | Pia Norr=PERSON
          Mara Teld spoke.              | 0 2 PLACE .9               | Mara Teld=PERSON
          Norr-made lamps burn.         | 0 1 PLACE .9               | ''
          The Union met.                | 1 2 PERSON .9              | ''
          All read the Ledger.          | 3 4 PERSON .9              | ''
          All read the Ledger.          | 3 4 OUTLET .9              | Ledger=OUTLET
          Norr & Sons paid.             | 0 1 PERSON .9              | ''
          """)
  void theModelTellsOfNamesThatNothingElseTellsOf(String text, String seen, String names) {
    AnnotatedArticle article = Articles.annotated(text);
    List<NamedSpan> spans =
        Pattern.compile(", ").splitAsStream(seen).map(NameFinderTest::span).toList();

    assertThat(
            NameFinder.find(article, Corvane.AUTHORITY, spans).mentions().stream()
                .map(it -> article.text().slice(it.span()) + "=" + it.entity().kind())
                .collect(Collectors.joining("; ")))
        .isEqualTo(names);
  }

  private static NamedSpan span(String parts) {
    List<String> each = List.of(parts.split(" ", -1));
    return new NamedSpan(
        Integer.parseInt(each.get(0)),
        Integer.parseInt(each.get(1)),
        NameType.valueOf(each.get(2)),
        Double.parseDouble(each.get(3)));
  }

  @Test
  void aGivenNameOrFirstWordIsTheLongerNameOfTheArticle() {
    AnnotatedArticle article = Articles.annotated("Pia Norr spoke. Pia left.");
    List<NamedSpan> seen = List.of(new NamedSpan(4, 5, NameType.PERSON, .9));

    List<NameMention> mentions = NameFinder.find(article, Corvane.AUTHORITY, seen).mentions();

    assertThat(mentions)
        .extracting(it -> it.entity().name())
        .containsExactly("Pia Norr", "Pia Norr");
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

    List<NameMention> mentions = NameFinder.find(article, Corvane.AUTHORITY, List.of()).mentions();

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
    ArticleNames names = NameFinder.find(Articles.annotated(text), Corvane.AUTHORITY, List.of());

    assertThat(names.genderOf(names.mentions().getFirst().entity())).isEqualTo(gender);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"A", "A ", "Aa ", "A. ", "Mr. ", "Mara Teld ", "Van der ", "O'", "A-", "Norr\n"})
  @Timeout(value = 10, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void readsALongRowOfOneThingInTime(String unit) {
    AnnotatedArticle article = Articles.annotated(unit.repeat(10_000));

    assertThat(NameFinder.find(article, Corvane.AUTHORITY, List.of()).mentions()).isNotNull();
  }

  private static String read(AnnotatedArticle article) {
    return NameFinder.find(article, Corvane.AUTHORITY, List.of()).mentions().stream()
        .map(it -> article.text().slice(it.span()) + "=" + bearer(it.entity()) + " " + it.rule())
        .collect(Collectors.joining("; "));
  }

  private static String bearer(Entity entity) {
    return entity.origin().equals(Entity.FROM_ARTICLES) ? entity.name() : entity.id().slug();
  }
}
