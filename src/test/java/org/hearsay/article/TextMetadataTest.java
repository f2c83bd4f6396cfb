package org.hearsay.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.hearsay.article.Fact.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextMetadataTest {

  private static final String STORY =
      "The council of Keldra voted late on Tuesday to keep the old bridge, a decision that its"
          + " members had put off three times, and asked the province to pay for half of the work.";

  private static TextMetadata read(String text) {
    return TextMetadata.of(Text.of(text));
  }

  private static TextMetadata withFooter(String footer) {
    return read(STORY + "\n\n" + footer + "\n");
  }

  private static TextMetadata withHeader(String header) {
    return read(header + "\n\n" + STORY + "\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          © 2025 Latin Times. All rights reserved.                       | Latin Times         | 2025
          Copyright 2025 Keldra Herald                                   | Keldra Herald       | 2025
          Copyright © 2025 The Keldra Courier. All rights reserved.      | The Keldra Courier  | 2025
          (c) 2025 by Orvane Gazette                                     | Orvane Gazette      | 2025
          (C) 2025, Orvane Gazette                                       | Orvane Gazette      | 2025
          © 2025 Keldra Post and contributors                            | Keldra Post         | 2025
          © Keldra Herald 2025                                           | Keldra Herald       | 2025
          All content © 2025 Keldra Herald. Do not reproduce.            | Keldra Herald       | 2025
          © 2025 St. Orvan Tribune. All rights reserved.                 | St. Orvan Tribune   | 2025
          © 2025 Keldrist • Terms of use                                 | Keldrist            | 2025
          © 2025 keldra-news.com                                         | keldra-news.com     | 2025
          © 2010-2025 Keldra Herald                                      | Keldra Herald       |
          """)
  void readsTheOutletFromACopyrightLine(String line, String outlet, Integer year) {
    TextMetadata read = withFooter(line.strip());

    assertThat(read.outlet()).isEqualTo(Fact.known(outlet, Origin.COPYRIGHT_LINE));
    assertThat(read.copyrightNotice()).isEqualTo(Fact.known(line.strip(), Origin.COPYRIGHT_LINE));
    assertThat(read.published(Fact.unknown(), Fact.unknown()))
        .isEqualTo(
            year == null ? Fact.unknown() : Fact.known(Published.in(year), Origin.COPYRIGHT_LINE));
  }

  @Test
  void readsACopyrightLineAlsoAboveWhatTheSiteAdds() {
    TextMetadata read = withFooter("© 2025 Keldra Herald\r\n\r\nShare.\r\nBack to the top");

    assertThat(read.outlet().find()).contains("Keldra Herald");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "© 2025 Jane Roe",
        "© 2025 Roe Holdings, Inc.",
        "© 2025. All rights reserved.",
        "From THE OLD BRIDGE by Jane Roe. Copyright 2015 by Orvane Press.",
        "Copyright 2015 Orvane Press. Reprinted with permission.",
        "Photo © 2025 Keldra Herald",
        "© 2025 Getty Images",
        "Copyright law of 1976 protects the Keldra Herald",
        "The Keldra Herald's request for comment was not answered.",
      })
  void doesNotTakeEveryHolderForTheOutlet(String line) {
    assertThat(withFooter(line).outlet()).isEqualTo(Fact.unknown());
  }

  @Test
  void anAgencysCopyrightTellsTheWireAndNotTheOutlet() {
    TextMetadata read = withFooter("© 2016 The Associated Press. All rights reserved.");

    assertThat(read.outlet()).isEqualTo(Fact.unknown());
    assertThat(read.wireOf(Fact.unknown()))
        .isEqualTo(Fact.known("The Associated Press", Origin.COPYRIGHT_LINE));
    assertThat(read.published(Fact.unknown(), Fact.unknown()).find()).contains(Published.in(2016));
  }

  @Test
  void twoCopyrightLinesThatDifferTellNothing() {
    TextMetadata read = withFooter("© 2025 Keldra Herald\n© 2024 Orvane Gazette");

    assertThat(read.outlet()).isEqualTo(Fact.unknown());
    assertThat(read.copyrightNotice()).isEqualTo(Fact.unknown());
    assertThat(read.published(Fact.unknown(), Fact.unknown())).isEqualTo(Fact.unknown());
  }

  @Test
  void aCopyrightLineInTheMiddleOfALongStoryIsNotTheArticles() {
    String paragraph = STORY + "\n\n";

    TextMetadata read =
        read(paragraph.repeat(20) + "© 2015 Orvane Gazette\n\n" + paragraph.repeat(20));

    assertThat(read.copyrightLines()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          KELDRA, March 4 (Orvane Press) — The council voted.     | Orvane Press  | 2025-03-03 | 2025-03-05
          WASHINGTON, Sept. 12 (Reuters) - The council voted.     | Reuters       | 2025-09-11 | 2025-09-13
          WASHINGTON, 12 September (Reuters) -- The council voted.| Reuters       | 2025-09-11 | 2025-09-13
          PORT-AU-PRINCE, Haiti, Jan. 2 (UPI) – The council voted.| UPI           | 2025-01-01 | 2025-01-03
          Dec 29 (Reuters) - The council voted.                   | Reuters       | 2025-12-28 | 2025-12-30
          KELDRA, March 4 — The council voted.                    |               | 2025-03-03 | 2025-03-05
          WASHINGTON (AP) — The council voted.                    | AP            | 2025-01-01 | 2025-12-31
          New York (AFP) – The council voted.                     | AFP           | 2025-01-01 | 2025-12-31
          LONDON (Reuters)- The council voted.                    | Reuters       | 2025-01-01 | 2025-12-31
          KELDRA, Feb. 30 (AP) — The council voted.               | AP            | 2025-01-01 | 2025-12-31
          KELDRA, Feb. 29 (AP) — The council voted.               | AP            | 2025-01-01 | 2025-12-31
          WASHINGTON — The council voted.                         |               | 2025-01-01 | 2025-12-31
          SPRINGFIELD (Illinois) — The council voted.             |               | 2025-01-01 | 2025-12-31
          LONDON (UK) — The council voted.                        |               | 2025-01-01 | 2025-12-31
          Roe (Orvane Press) — The council voted.                 |               | 2025-01-01 | 2025-12-31
          11:40 am — The police announce a name.                  |               | 2025-01-01 | 2025-12-31
          EXCLUSIVE – Do not trust the bridge                     |               | 2025-01-01 | 2025-12-31
          """)
  void readsAgencyAndDayFromADatelineWhenTheYearIsKnown(
      String line, String agency, LocalDate first, LocalDate last) {
    TextMetadata read = read("Bridge stays\n\n" + line + "\n\n" + STORY);
    Fact<Published> year = Fact.known(Published.in(2025), Origin.MANIFEST);

    assertThat(read.wireOf(Fact.unknown()))
        .isEqualTo(agency == null ? Fact.unknown() : Fact.known(agency, Origin.DATELINE));
    assertThat(read.published(year, Fact.unknown()).find()).contains(new Published(first, last));
  }

  @Test
  void aDatelineTellsNoDateWithoutAYear() {
    TextMetadata read = read("KELDRA, March 4 (Orvane Press) — " + STORY);

    assertThat(read.published(Fact.unknown(), Fact.unknown())).isEqualTo(Fact.unknown());
  }

  @Test
  void aDatelineMayTellTheYearItself() {
    TextMetadata read = read("KELDRA, March 4, 2025 (Orvane Press) — " + STORY);

    assertThat(read.published(Fact.unknown(), Fact.known("Orvane Press", Origin.MANIFEST)))
        .isEqualTo(Fact.known(Published.on(LocalDate.of(2025, 3, 4)), Origin.DATELINE));
  }

  @Test
  void anAgencyPublishesItsOwnReportOnTheDayOfTheDateline() {
    TextMetadata read =
        read("KELDRA, March 4 (Orvane Press) — " + STORY + "\n\n© 2025 Orvane Press");
    Fact<String> outlet = read.outlet();

    assertThat(outlet.find()).contains("Orvane Press");
    assertThat(read.wireOf(outlet)).isEqualTo(Fact.unknown());
    assertThat(read.published(Fact.unknown(), outlet).find())
        .contains(Published.on(LocalDate.of(2025, 3, 4)));
  }

  @Test
  void aDatelineOfAnotherYearContradictsTheCopyrightLine() {
    TextMetadata read =
        read("KELDRA, March 4, 2023 (Orvane Press) — " + STORY + "\n\n© 2025 Keldra Herald");

    assertThat(read.published(Fact.unknown(), Fact.unknown())).isEqualTo(Fact.unknown());
  }

  @Test
  void aDatelineAtTheTurnOfTheYearLeavesTheYear() {
    TextMetadata read = read("KELDRA, Dec. 31 (Orvane Press) — " + STORY + "\n\n© 2025 Herald");

    assertThat(read.published(Fact.unknown(), Fact.unknown()).find()).contains(Published.in(2025));
  }

  @Test
  void theManifestsDayIsNotTouched() {
    Fact<Published> day = Fact.known(Published.on(LocalDate.of(2025, 3, 9)), Origin.MANIFEST);

    TextMetadata read = read("KELDRA, March 4 (AP) — " + STORY + "\n\n© 2019 Keldra Herald");

    assertThat(read.published(day, Fact.unknown())).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          By Jane Roe                                        | Jane Roe                   |
          BY JANE ROE                                        | JANE ROE                   |
          By JANE ROE and JOHN DOE                           | JANE ROE;JOHN DOE          |
          By Jane Roe, John Doe and Ann van der Poe          | Jane Roe;John Doe;Ann van der Poe |
          By Jane Roe, John Doe, and Ann Poe, Keldra Herald  | Jane Roe;John Doe;Ann Poe  |
          By Jane Roe, Associated Press                      | Jane Roe                   | Associated Press
          By Jane Roe, Associated Press Writer               | Jane Roe                   | Associated Press
          By Jane Roe of The Associated Press                | Jane Roe                   | The Associated Press
          By Jane Roe, Keldra Herald                         | Jane Roe                   |
          By Jane Roe, Political Editor                      | Jane Roe                   |
          By Jane Roe, @janeroe, KELDRA TODAY                | Jane Roe                   |
          By Jane Roe • March 4, 2025                        | Jane Roe                   |
          By John Doe Jr. and Jane Roe                       | John Doe Jr.;Jane Roe      |
          By Jane Roe and JOHN DOE JR.                       | Jane Roe;JOHN DOE JR.      |
          BYLINE: Jane Roe.                                  | Jane Roe                   |
          By REUTERS                                         |                            | REUTERS
          By Jane Roe, John Doe                              |                            |
          By Jane                                            |                            |
          By Monday Morning                                  |                            |
          By The Numbers                                     |                            |
          By Staff Reporter                                  |                            |
          By the time Jane Roe arrived, it was over          |                            |
          """)
  void readsAuthorsAndAgencyFromAByline(String line, String authors, String agency) {
    TextMetadata read = withHeader("Bridge stays\n\n" + line.strip());

    assertThat(read.authors())
        .isEqualTo(
            authors == null
                ? Fact.unknown()
                : Fact.known(List.of(authors.split(";", -1)), Origin.BYLINE));
    assertThat(read.wireOf(Fact.unknown()))
        .isEqualTo(agency == null ? Fact.unknown() : Fact.known(agency, Origin.BYLINE));
  }

  @Test
  void abbreviatedAndFullAgencyAreOne() {
    TextMetadata read = read("By Jane Roe, Associated Press\n\nKELDRA (AP) — " + STORY);

    assertThat(read.wireOf(Fact.unknown()).find()).contains("Associated Press");
  }

  @Test
  void twoAgenciesContradictEachOther() {
    TextMetadata read = read("By Jane Roe, Associated Press\n\nKELDRA (UPI) — " + STORY);

    assertThat(read.wireOf(Fact.unknown())).isEqualTo(Fact.unknown());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Council of Keldra keeps its old bridge",
        "Will Keldra keep its bridge?",
        "‘We keep it’: Keldra votes for its bridge",
        "Minister Roe says the bridge will stay open",
      })
  void readsAHeadlineThatStandsAlone(String line) {
    assertThat(withHeader(line).title()).isEqualTo(Fact.known(line, Origin.HEADLINE));
    assertThat(withHeader(line + "\r").title().find()).contains(line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Jane Roe",
        "Minister of Bridges Jane Roe",
        "Minister of Bridges Jane Roe Getty Images",
        "The old bridge of Keldra in a file photo",
        "The old bridge of Keldra in May 2019",
        "The council kept the old bridge.",
        "“We keep the old bridge.”",
        "The council keeps the bridge;",
        "OPINION",
        "Jane Roe\nMinister of Bridges Jane Roe at work",
        "The council keeps the bridge\nMembers cheered",
      })
  void doesNotTakeEveryFirstLineForAHeadline(String header) {
    assertThat(withHeader(header).title()).isEqualTo(Fact.unknown());
  }

  @Test
  void aTextOfOneLineHasNoHeadline() {
    assertThat(read("Council of Keldra keeps its old bridge").title()).isEqualTo(Fact.unknown());
  }
}
