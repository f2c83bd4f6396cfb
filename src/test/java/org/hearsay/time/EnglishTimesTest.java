package org.hearsay.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.hearsay.article.Published;
import org.hearsay.article.Span;
import org.hearsay.article.Text;
import org.hearsay.language.Articles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishTimesTest {

  /** A Wednesday. */
  private static final String WEDNESDAY = "2024-03-13";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # words                  | on or between
          on Wednesday             | 2024-03-13
          Tuesday                  | 2024-03-12
          on Thursday              | 2024-03-07
          last Monday              | 2024-03-11
          this past Sunday         | 2024-03-10
          late Friday              | 2024-03-08
          last Wednesday           | 2024-03-06
          on Monday night          | 2024-03-11
          earlier Tuesday          | 2024-03-12
          yesterday                | 2024-03-12
          last night               | 2024-03-12
          today                    | 2024-03-13
          Tonight                  | 2024-03-13
          this morning             | 2024-03-13
          earlier in the day       | 2024-03-13
          Jan. 31                  | 2024-01-31
          January 31st             | 2024-01-31
          March 13                 | 2024-03-13
          March 14                 | 2023-03-14
          31 December              | 2023-12-31
          the 2nd of February      | 2024-02-02
          Sept. 5                  | 2023-09-05
          Feb. 29                  | 2024-02-29
          May 4, 2021              | 2021-05-04
          4 May 2021               | 2021-05-04
          in January               | 2024-01
          in Jan.                  | 2024-01
          back in July             | 2023-07
          in early February        | 2024-02
          in mid-February          | 2024-02
          late January             | 2024-01
          last March               | 2024-03-01/2024-03-13
          in June 2019             | 2019-06
          in March 2024            | 2024-03-01/2024-03-13
          in 2019                  | 2019
          during 2019              | 2019
          since 2024               | 2024-01-01/2024-03-13
          the 2016 election        | 2016
          in a 2013 memo           | 2013
          in her 2003 book         | 2003
          during his 2020 campaign | 2020
          last week                | 2024-03-04/2024-03-10
          this week                | 2024-03-11/2024-03-13
          earlier this week        | 2024-03-11/2024-03-13
          last weekend             | 2024-03-09/2024-03-10
          over the weekend         | 2024-03-09/2024-03-10
          earlier in the week      | 2024-03-11/2024-03-13
          in the week              |
          last month               | 2024-02
          this month               | 2024-03-01/2024-03-13
          last year                | 2023
          earlier this year        | 2024-01-01/2024-03-13
          last spring              | 2023-03-01/2023-05-31
          in the winter            | 2023-12-01/2024-02-29
          last summer              | 2023-06-01/2023-08-31
          this spring              | 2024-03-01/2024-03-13
          last winter              | 2023-12-01/2024-02-29
          two days ago             | 2024-03-11
          a week ago               | 2024-03-03/2024-03-09
          10 days earlier          | 2024-03-03
          three months ago         | 2023-12
          five years ago           | 2019
          an unusual day ago       |
          someday                  |
          may be 3 of them         |
          in Marchmont             |
          """)
  void readsExpressionsAgainstTheDayOfPublication(String words, String edtf) {
    List<String> found = edtf("He spoke " + words + " at the quay.", WEDNESDAY);

    assertThat(found).isEqualTo(edtf == null ? List.of() : List.of(edtf));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "on 31 June",
        "Feb. 30",
        "0 May",
        "May 99",
        "Feb. 29, 2023",
        "March 14, 2024",
        "in 2031",
        "in June 2025",
        "in December 2024",
        "31 April"
      })
  void noDayThatIsNoneOrLaterThanTheArticle(String words) {
    assertThat(edtf("He spoke " + words + ".", WEDNESDAY)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # words         | without a date of publication
          on Monday       |
          yesterday       |
          last month      |
          Jan. 31         |
          in July         |
          two days ago    |
          May 4, 2021     | 2021-05-04
          in June 2019    | 2019-06
          in 2019         | 2019
          """)
  void withoutADateOnlyWhatTheWordsFixIsTold(String words, String edtf) {
    List<String> found = edtf("He spoke " + words + " at the quay.", "");

    assertThat(found).isEqualTo(edtf == null ? List.of() : List.of(edtf));
  }

  @ParameterizedTest(name = "{0} in {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # words      | published | on or between
          on Monday    | 2024      |
          on Monday    | 2024-03   | 2024-02-26/2024-03-25
          yesterday    | 2024      |
          yesterday    | 2024-03   | 2024-02-29/2024-03-30
          last month   | 2024      |
          last month   | 2024-03   | 2024-02
          last week    | 2024-03   | 2024-02-19/2024-03-24
          March 5      | 2024-03   | 2024-03-05
          March 5      | 2024      | 2023-03-05/2024-03-05
          Jan. 31      | 2024-03   | 2024-01-31
          Jan. 31      | 2024      | 2023-01-31/2024-01-31
          in July      | 2024      | 2023-07-01/2024-07-31
          in January   | 2024      | 2024-01
          in July      | 2024-08   | 2024-07
          in 2024      | 2024      | 2024
          in 2025      | 2024      |
          May 4, 2021  | 2024      | 2021-05-04
          """)
  void aYearOrMonthOfPublicationNarrowsDownWhatItCan(String words, String published, String edtf) {
    List<String> found = edtf("He spoke " + words + " at the quay.", published);

    assertThat(found).isEqualTo(edtf == null ? List.of() : List.of(edtf));
  }

  @ParameterizedTest(name = "{0}, {1}")
  @CsvSource({
    "Feb. 29, 2023-03-13",
    "Feb. 29, 2023",
    "Feb. 29, 2025-01-01",
    "29 February, 2022-12-31"
  })
  void aLeapDayInAYearWithoutOneIsNoTime(String words, String published) {
    assertThat(edtf("He spoke on " + words + ".", published))
        .allMatch(it -> it.startsWith("2024-02-29") || it.startsWith("2020-02-29"));
  }

  @Test
  void expressionsDoNotOverlapAndCountCodePoints() {
    String sentence = "😀 On Monday, Jan. 31, 2022, he spoke; he had in 2019 too.";
    Text text = Text.of(sentence);

    List<TimeExpression> found = times(WEDNESDAY).in(new Span(0, text.length()), text);

    assertThat(found)
        .extracting(it -> text.slice(it.span()))
        .containsExactlyInAnyOrder("Jan. 31, 2022", "On Monday", "in 2019");
  }

  @Test
  void spansAreOfTheTextAndNotOfTheStretch() {
    Text text = Text.of("😀😀 Nothing here. He spoke on Monday.");

    List<TimeExpression> found = times(WEDNESDAY).in(new Span(18, text.length()), text);

    assertThat(found).extracting(it -> text.slice(it.span())).containsExactly("on Monday");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "1",
        "12 ",
        "May ",
        "May 1",
        "1 May ",
        "in ",
        "last ",
        "during a ",
        "on Monday ",
        "early late ",
        "2024 ",
        "9 days ago ",
        "31st of ",
        "this past ",
        "😀",
        "January 1, 2020 "
      })
  @Timeout(value = 10, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void readsALongRowOfOneThingInTime(String unit) {
    Text text = Text.of(unit.repeat(5_000));

    assertThat(times(WEDNESDAY).in(new Span(0, text.length()), text)).isNotNull();
  }

  private static EnglishTimes times(String published) {
    return new EnglishTimes(Published.find(published));
  }

  private static List<String> edtf(String sentence, String published) {
    Text text = Articles.of(sentence).text();
    return times(published).in(new Span(0, text.length()), text).stream()
        .map(it -> it.when().edtf().orElseThrow())
        .toList();
  }
}
