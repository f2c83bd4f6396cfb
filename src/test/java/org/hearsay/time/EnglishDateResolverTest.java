package org.hearsay.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishDateResolverTest {

  private static final String WEDNESDAY = "2024-03-13";
  private static final String MONTH = "PUBLICATION 2024-03-01/2024-03-13";

  /** Long enough to be no headline. */
  private static final String LEAD =
      "Nothing has been loaded or unloaded on the old quay of Hask since the wind took the roof off"
          + " its only shed in the middle of the winter.\n";

  @Test
  void aWinterIsOfNoSingleYear() {
    Story story =
        new Story("In 2015 the quay fell. Last winter Teld said it was old.", "2016-02-01")
            .says("Teld", "Teld", "said", "it was old");

    assertThat(story.words(story.datings().getFirst())).isEqualTo("Last winter");
  }

  @Nested
  class WordsOfTime {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            # sentence, in which ‹it was old› is said                       | words of time
            Teld said on Tuesday ‹it was old›.                              | on Tuesday
            Teld said Tuesday that ‹it was old›.                            | Tuesday
            Teld on Tuesday evening said ‹it was old›.                      | on Tuesday evening
            On Tuesday, Teld said ‹it was old›.                             | On Tuesday
            In Vint on Jan. 31 Teld said ‹it was old›.                      | Jan. 31
            At a fair in Vint last month, Teld said ‹it was old›.           | last month
            Teld said at a meeting with the dockers on Monday ‹it was old›. | on Monday
            Teld said at a Monday meeting ‹it was old›.                     | Monday
            At Monday's hearing Teld said ‹it was old›.                     | Monday
            In a 2013 memo Teld said ‹it was old›.                          | In a 2013
            During his 2020 campaign, Teld said ‹it was old›.               | During his 2020
            On Monday the quay fell; Teld said on Tuesday ‹it was old›.     | on Tuesday
            “‹it was old›,” Teld said earlier this month.                   | earlier this month
            A 2014 study by Teld said ‹it was old›.                         | A 2014
            A survey, published on Monday by Teld, said ‹it was old›.       | on Monday
            The letter, dated February 2, said ‹it was old›.                | February 2
            """)
    void ofTheCueDateTheStatement(String sentence, String words) {
      Story story = story(sentence);

      assertThat(story.words(story.datings().getFirst())).isEqualTo(words);
      assertThat(story.datings().getFirst().basis()).isEqualTo(Basis.STATED);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            Teld said ‹it was old›.
            Rain fell on Monday. Teld said ‹it was old›.
            Teld, who arrived on Monday, said ‹it was old›.
            Teld, a winner of the 2012 election, said ‹it was old›.
            Teld, who has led the union since 2019, said ‹it was old›.
            Asked about Monday's storm, Teld said ‹it was old›.
            Until Monday nobody spoke, but Teld said ‹it was old›.
            Teld said ‹it was old› when it fell on Monday.
            """)
    void ofAnythingElseDateNothing(String sentence) {
      Story story = story(sentence);

      assertThat(story.told()).containsExactly(MONTH);
      assertThat(story.datings().getFirst().words()).isEmpty();
    }

    @Test
    void insideOfWhatIsSaidTellOfSomethingElse() {
      Story story =
          new Story("Teld said the quay fell on Monday.", WEDNESDAY)
              .says("teld", "", "said", "the quay fell on Monday");

      assertThat(story.told()).containsExactly(MONTH);
    }

    @Test
    void atTheEdgeOfTheContentAreOfTheCueAllTheSame() {
      Story story =
          new Story("Teld said on Monday that it fell.", WEDNESDAY)
              .says("teld", "", "said", "on Monday that it fell");

      assertThat(story.told()).containsExactly("STATED 2024-03-11");
    }

    /** The sentence, with what stands in angle brackets as what Teld says. */
    private Story story(String sentence) {
      int said = sentence.lastIndexOf("said");
      Story story = new Story(LEAD + sentence.replace("‹", "").replace("›", ""), WEDNESDAY);
      String source =
          sentence.matches("(?:A|The) (?:2014|survey|letter).*") ? source(sentence) : "";
      return sentence.indexOf('‹') < said
          ? story.says("teld", source, "said", "“it was old,”")
          : story.says("teld", source, "said", "it was old");
    }

    private String source(String sentence) {
      return sentence.substring(0, sentence.indexOf(' ', 7)).replace(",", "");
    }
  }

  @Nested
  class TheCourseOfTheStory {

    @Test
    void aSpeakerGoesOn() {
      Story story =
          new Story(
                  LEAD
                      + """
                      Teld said on Tuesday it was old.
                      Reyd disagreed.
                      “It will fall,” she said.
                      """,
                  WEDNESDAY)
              .says("teld", "Teld", "said", "it was old")
              .says("reyd", "Reyd", "disagreed", "disagreed")
              .says("teld", "", "said", "said");

      assertThat(story.told()).containsExactly("STATED 2024-03-12", MONTH, "CONTINUED 2024-03-12");
    }

    @Test
    void whatSheSaysNowIsNotOfThatDay() {
      Story story =
          new Story(LEAD + "Teld said on Tuesday it was old.\nIt is safe, she says.", WEDNESDAY)
              .says("teld", "Teld", "said", "it was old")
              .says("teld", "", "says", "says");

      assertThat(story.told()).containsExactly("STATED 2024-03-12", MONTH);
    }

    @Test
    void whomTheStoryLastQuotedFromLongAgoMaySpeakThenOrNow() {
      Story story =
          new Story(LEAD + "In 2019 Teld said it was old.\nTeld said it leaked.", WEDNESDAY)
              .says("teld", "Teld", "said", "it was old")
              .says("teld", "Teld", "said", "it leaked");

      assertThat(story.told()).containsExactly("STATED 2019", "NONE");
      assertThat(story.datings().get(1).when())
          .isEqualTo(new When.NotAfter(LocalDate.parse(WEDNESDAY)));
    }

    @Test
    void aParagraphOnThePastStaysInIt() {
      Story story =
          new Story(LEAD + "Back in July, Reyd asked if it leaked. Teld said yes.", WEDNESDAY)
              .says("reyd", "Reyd", "asked", "if it leaked")
              .says("teld", "Teld", "said", "yes");

      assertThat(story.told()).containsExactly("STATED 2023-07", "CONTINUED 2023-07");
    }

    @Test
    void aQuotationThatGoesOnHasTheTimeOfTheOneBefore() {
      Story story =
          new Story(LEAD + "Teld said on Tuesday it was old.\n“It fell on Monday.”", WEDNESDAY)
              .says("teld", "Teld", "said", "it was old")
              .says("teld", "", "", "“It fell on Monday.”");

      assertThat(story.told()).containsExactly("STATED 2024-03-12", "CONTINUED 2024-03-12");
    }

    @Test
    void whatIsAddedIsSaidWithTheRest() {
      Story story =
          new Story(LEAD + "On Monday Teld said it was old, adding that it leaked.", WEDNESDAY)
              .says("teld", "Teld", "said", "it was old")
              .says("", "", "adding", "that it leaked");

      assertThat(story.told()).containsExactly("STATED 2024-03-11", "CONTINUED 2024-03-11");
    }

    @Test
    void theHeadlineIsOfTheDayOnWhichTheSpeakerIsQuotedBelow() {
      Story story =
          new Story("Teld calls quay unsafe\n" + LEAD + "Teld said on Monday it leaked.", WEDNESDAY)
              .says("teld", "Teld", "calls", "quay unsafe")
              .says("teld", "Teld", "said", "it leaked");

      assertThat(story.told()).containsExactly("CONTINUED 2024-03-11", "STATED 2024-03-11");
    }

    @Test
    void aReportOfTheDayItAppearsIsAllOfThatDay() {
      Story story =
          new Story(
                  "HASK, March 13 (Orvane Press) — The old quay of Hask fell into the harbour at"
                      + " noon, and nobody was hurt except the pride of those who had built it.\n"
                      + "Teld said it was old.\nSome in Hask say it was the wind.",
                  WEDNESDAY)
              .says("teld", "Teld", "said", "it was old")
              .says("some", "Some in Hask", "say", "it was the wind");

      assertThat(story.told()).containsExactly("EVENT 2024-03-13", MONTH);
    }

    @Test
    void aDatelineGivesTheDayThatTheMetadataDoNot() {
      Story story =
          new Story(
                  LEAD.replace("Nothing", "HASK, March 12 (Orvane Press) — Nothing")
                      + "Teld said it was old.",
                  "2024-03")
              .says("teld", "Teld", "said", "it was old");

      assertThat(story.told()).containsExactly("EVENT 2024-03-12");
    }

    @Test
    void aParagraphThatOpensWithADaySetsIt() {
      Story story =
          new Story(LEAD + "On Monday the quay was full. A docker said it leaked.", WEDNESDAY)
              .says("docker", "A docker", "said", "it leaked");

      assertThat(story.told()).containsExactly("EVENT 2024-03-11");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            She made the remark during a Jan. 31 call.      | 2024-01-31
            The comments came in an interview on Feb. 2.    | 2024-02-02
            That warning was on the same day as his speech. | 2024-02-20
            It was a remark about Monday.                   |
            """)
    void aSentenceMayDateTheRemarkBefore(String sentence, String day) {
      Story story =
          new Story(
                  LEAD + "Reyd gave a speech on Feb. 20.\nTeld warned that it was old. " + sentence,
                  WEDNESDAY)
              .says("teld", "Teld", "warned", "it was old");

      assertThat(story.told()).containsExactly(day == null ? MONTH : "STATED " + day);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            The next day   | 2024-03-05
            Hours later    | 2024-03-04
            That evening   | 2024-03-04
            A day earlier  | 2024-03-03
            """)
    void otherDaysOfTheStoryAreCountedFromTheLast(String words, String day) {
      Story story =
          new Story(
                  LEAD + "On March 4 the quay fell.\n" + words + ", Teld said it was old.",
                  WEDNESDAY)
              .says("teld", "Teld", "said", "it was old");

      assertThat(story.told()).containsExactly("STATED " + day);
    }

    @Test
    void theTurnsOfAConversationAreOfOneDay() {
      Story story =
          new Story(
                  LEAD + "On Monday Teld sat down with us.\nWe: Did it fall on Friday?\nTeld: Yes.",
                  WEDNESDAY)
              .says("we", "We", ":", "Did it fall on Friday?")
              .says("teld", "Teld", ":", "Yes.");

      assertThat(story.told()).containsExactly("EVENT 2024-03-11", "CONTINUED 2024-03-11");
    }
  }

  @Nested
  class WithoutWordsOrStory {

    @ParameterizedTest(name = "{0}, published {1}")
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            said             | 2024-03-13 | PUBLICATION 2024-03-01/2024-03-13
            has said         | 2024-03-13 | PUBLICATION 2024-03-01/2024-03-13
            said             | 2024-03-01 | PUBLICATION 2024-02-01/2024-03-01
            said             | 2024-03    | PUBLICATION 2024-03
            said             | 2024       | NONE
            said             |            | NONE
            believes         | 2024-03-13 | NONE
            has long argued  | 2024-03-13 | NONE
            will say         | 2024-03-13 | NONE
            """)
    void aRemarkIsOfTheMonthAnAttitudeOfNone(String cue, String published, String told) {
      Story story =
          new Story(LEAD + "Teld " + cue + " it was old.", published == null ? "" : published)
              .says("teld", "Teld", cue, "it was old");

      assertThat(story.told()).containsExactly(told);
    }

    @Test
    void whateverIsPrintedWasSaidByThen() {
      Story story =
          new Story("Teld believes it was old.", "2024-02").says("teld", "", "believes", "it");

      assertThat(story.datings().getFirst().when())
          .isEqualTo(new When.NotAfter(LocalDate.of(2024, 2, 29)));
    }

    @Test
    void withoutADateOfPublicationNothingIsSaid() {
      Story story =
          new Story("Teld said on Monday it was old.", "").says("teld", "Teld", "said", "it was");

      assertThat(story.datings())
          .containsExactly(new Dating(new When.Unstated(), List.of(), Basis.NONE));
    }

    @Test
    void theWriterSpeaksAtPublication() {
      Story story =
          new Story(LEAD + "It is unclear whether it was old.", WEDNESDAY)
              .says("writer", "", "is unclear", "whether it was old");

      assertThat(story.datings().getFirst().when())
          .isIn(
              new When.On(LocalDate.parse(WEDNESDAY)),
              new When.NotAfter(LocalDate.parse(WEDNESDAY)));
    }

    @Test
    void aMonthWhoseYearIsOpenIsOfTheYearNamedBefore() {
      Story story =
          new Story(
                  "During his 2024 campaign, Reyd said it was new.\n"
                      + "Back in July, Teld said it was old.",
                  "2025")
              .says("reyd", "Reyd", "said", "it was new")
              .says("teld", "Teld", "said", "it was old");

      assertThat(story.told()).containsExactly("STATED 2024", "STATED 2024-07");
    }
  }

  @Nested
  class Relays {

    @Test
    void haveATimeOfTheirOwn() {
      Story story =
          new Story(LEAD + "Teld said it was old, the Courier reported on Tuesday.", WEDNESDAY)
              .relayed("teld", "said", "it was old", "the Courier", "reported");

      StatementDates dates = story.dates().getFirst();

      assertThat(dates.reported())
          .extracting(Dating::when)
          .containsExactly(new When.On(LocalDate.of(2024, 3, 12)));
      assertThat(dates.said().when())
          .as("nobody passes on what has not been said yet")
          .isEqualTo(When.between(LocalDate.of(2024, 3, 1), LocalDate.of(2024, 3, 12)));
    }

    @Test
    void withoutWordsOfTimePassedItOnByPublication() {
      Story story =
          new Story(LEAD + "Teld said on Monday it was old, the Courier reported.", WEDNESDAY)
              .relayed("teld", "said", "it was old", "the Courier", "reported");

      assertThat(story.told()).containsExactly("STATED 2024-03-11");
      assertThat(story.dates().getFirst().reported())
          .containsExactly(
              new Dating(new When.NotAfter(LocalDate.parse(WEDNESDAY)), List.of(), Basis.NONE));
    }
  }

  @Test
  void thereIsOneElementForEachStatement() {
    assertThat(new Story("Nobody spoke.", WEDNESDAY).dates()).isEmpty();
  }

  @Test
  @Timeout(value = 20, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void aLongArticleIsReadInTime() {
    Story story =
        new Story("On Monday at noon in the harbour of Hask Teld said so. ".repeat(400), WEDNESDAY);
    for (int i = 0; i < 400; i++) {
      story.says("teld", "Teld", "said", "so");
    }

    assertThat(story.told()).hasSize(400).contains("STATED 2024-03-11");
  }
}
