package org.hearsay.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.hearsay.article.Span;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Extraction;
import org.hearsay.entity.Corvane.Told;
import org.hearsay.language.AnnotatedArticle;
import org.hearsay.language.Articles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SieveResolverTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # source                                  | speakers
          Mara Teld                                 | Mara Teld, authority-name
          Teld                                      | Mara Teld, surname-of-office-holder
          Harbour Minister Mara Teld                | Mara Teld, authority-name
          the envoy, Mara Teld,                     | Mara Teld, authority-name
          Mara Teld, the envoy of Corvane           | Mara Teld, authority-name
          Mara Teld of Vint                         | Mara Teld, authority-name
          Mara Teld and Tom Reyd                    | Mara Teld, authority-name; Tom Reyd, authority-name
          Corvane                                   | Corvane, authority-name
          the Ports Authority                       | Corvane Ports Authority, authority-alias
          Unionists                                 | Unionists: GROUP, description
          The Vint Courier                          | The Vint Courier, authority-name
          Pia Norr                                  | Pia Norr, full-name
          Dr. Pia Norr                              | Pia Norr, full-name
          Pia Norr Shipping                         | Pia Norr Shipping, full-name
          Zorbane                                   | Zorbane, unknown-name
          NORR                                      | NORR, unknown-name
          Mara Teld's lawyer                        | Mara Teld's lawyer: ROLE_HOLDER, description
          a spokesman for Mara Teld                 | spokesman for Mara Teld: ANONYMOUS, description
          a source close to the talks               | source close to the talks: ANONYMOUS, description
          one of the sailors                        | one of the sailors: ANONYMOUS, partitive
          someone                                   | someone: ANONYMOUS, description
          sailors                                   | sailors: GROUP, description
          the police                                | police: BODY, description
          Corvanian officials                       | Corvanian officials: GROUP, description
          the report                                | report: DOCUMENT, description
          a new poll                                | new poll: DOCUMENT, description
          the deputy mayor                          | deputy mayor: ROLE_HOLDER, description
          the town council                          | town council: BODY, description
          the council on Monday                     | council: BODY, description
          the Morning Today                         | Morning Today, full-name
          a survey taken in May                     | survey taken in May: DOCUMENT, description
          a complaint filed by the council          | complaint filed by the council: DOCUMENT, description
          Teld's office                             | Mara Teld's office: BODY, description
          Teld's                                    | Mara Teld, surname-of-office-holder
          Minister of State Pia Norr                | Pia Norr, full-name
          Mara Teld and the town council            | Mara Teld, authority-name; town council: BODY, description
          sailors and their wives                   | sailors: GROUP, description; their wives: GROUP, description
          the oil and gas company                   | oil and gas company: BODY, description
          Mara Teld, Tom Reyd and Pia Norr          | Mara Teld, authority-name; Tom Reyd, authority-name; Pia Norr, full-name
          a number of sailors                       | sailors: GROUP, partitive
          seven in ten                              | seven in ten: GROUP, partitive
          you                                       | readers: GROUP, second-person
          we                                        | author of the article: AUTHOR, author
          he                                        | he: UNRESOLVED, unresolved
          they                                      | they: UNRESOLVED, unresolved
          it                                        | it: UNRESOLVED, unresolved
          which                                     | which: UNRESOLVED, unresolved
          the                                       | the: UNRESOLVED, unresolved
          “                                         | “: UNRESOLVED, unresolved
          """)
  void aSourceAloneTellsWhoItIs(String source, String speakers) {
    Participants who = Corvane.last("[1source " + source + "] [1cue said] [1said it fell].");

    assertThat(String.join("; ", Corvane.speakers(who))).isEqualTo(speakers);
  }

  @ParameterizedTest
  @ValueSource(strings = {"On Monday", "Last Tuesday", "Late Friday", "In January", "By December"})
  void aDayOrMonthIsNoPartOfAName(String day) {
    Participants who = Corvane.last(day + " [1source Pia Norr] [1cue said] [1said it fell].");

    assertThat(Corvane.speakers(who)).containsExactly("Pia Norr, full-name");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # article                                                                | speakers
          Mara Teld met Tom Reyd. [1source She] [1cue said] [1said no].            | Mara Teld, pronoun
          Mara Teld met Tom Reyd. [1source He] [1cue said] [1said no].             | Tom Reyd, pronoun
          Mara Teld met Ada Voss. [1source He] [1cue said] [1said no].             | He: UNRESOLVED, unresolved
          Mrs. Pia Norr met Mr. Jon Quill. [1source She] [1cue said] [1said no].   | Pia Norr, pronoun
          Mrs. Pia Norr met Mr. Jon Quill. [1source He] [1cue said] [1said no].    | Jon Quill, pronoun
          Jon Quill, a sailor, left. [1source She] [1cue said] [1said no].         | Jon Quill, pronoun
          The quay fell. [1source She] [1cue said] [1said no].                     | She: UNRESOLVED, unresolved
          She came late. [1source She] [1cue said] [1said no] to Mara Teld.        | She: UNRESOLVED, unresolved
          Mara Teld, [1source who] [1cue said] [1said no], left.                   | Mara Teld, relative
          The report, [1source which] [1cue said] [1said no], fell.                | report: DOCUMENT, relative
          """)
  void aSingularPronounIsTheFittingPersonNamedBefore(String marked, String speakers) {
    assertThat(String.join("; ", Corvane.speakers(Corvane.last(marked)))).isEqualTo(speakers);
  }

  @Test
  void aPronounIsRatherWhoSpokeLastThanWhoWasNamedLast() {
    Participants who =
        Corvane.last(
            "[1source Mara Teld] [1cue said] [1said no]. Ada Voss was there. "
                + "[2source She] [2cue added] [2said that it fell].");

    assertThat(Corvane.speakers(who)).containsExactly("Mara Teld, pronoun");
  }

  @Test
  void aPronounIsNotWhomTheLastSpeakerSpokeOf() {
    Participants who =
        Corvane.last(
            "[1source Mara Teld] [1cue said] [1said that Ada Voss had left]. "
                + "[2source She] [2cue added] [2said that it fell].");

    assertThat(Corvane.speakers(who)).containsExactly("Mara Teld, pronoun");
  }

  @Test
  void aPronounFarFromEveryNameIsUnresolved() {
    Participants who =
        Corvane.last(
            "Mara Teld left. " + "Rain fell. ".repeat(8) + "[1source She] [1cue said] [1said no].");

    assertThat(Corvane.speakers(who)).containsExactly("She: UNRESOLVED, unresolved");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # article                                                                                        | speakers
          [1source Sailors] [1cue said] [1said no]. [2source They] [2cue added] [2said it fell].           | Sailors: GROUP, pronoun-plural
          [1source Mara Teld and Tom Reyd] [1cue said] [1said no]. [2source They] [2cue left] [2said yes]. | Mara Teld, pronoun-plural; Tom Reyd, pronoun-plural
          [1source Mara Teld] [1cue said] [1said no]. [2source They] [2cue left] [2said yes].              | They: UNRESOLVED, unresolved
          [1source Morning Echo] [1cue said] [1said no]. [2source It] [2cue added] [2said it fell].        | Morning Echo, pronoun-body
          [1source The report] [1cue said] [1said no]. [2source It] [2cue added] [2said it fell].          | report: DOCUMENT, pronoun-body
          [1source Mara Teld] [1cue said] [1said no]. [2source It] [2cue added] [2said it fell].           | It: UNRESOLVED, unresolved
          """)
  void theyAndItAreTheLastFittingSpeakers(String marked, String speakers) {
    assertThat(String.join("; ", Corvane.speakers(Corvane.last(marked)))).isEqualTo(speakers);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # article                                                                          | published  | speakers
          Harbour envoy Pia Norr left. [1source The envoy] [1cue said] [1said no].            |            | Pia Norr, role-in-article
          Pia Norr, the envoy, left. [1source The envoy] [1cue said] [1said no].              |            | Pia Norr, role-in-article
          The envoy, Pia Norr, left. [1source the harbour envoy] [1cue said] [1said no].      |            | Pia Norr, role-of-last-named
          Port boss Pia Norr left. [1source The port chief] [1cue said] [1said no].           |            | Pia Norr, role-in-article
          Judge Pia Norr left. [1source The minister] [1cue said] [1said no].                 |            | minister: ROLE_HOLDER, description
          Pia Norr, 52, left. [1source The 52-year-old] [1cue said] [1said no].               |            | Pia Norr, role-in-article
          [1source A judge] [1cue said] [1said no]. [2source Pia Norr] [2cue left] [2said a]. [3source The judge] [3cue said] [3said no]. | | Pia Norr, role-of-last-named
          [1source The harbour minister] [1cue said] [1said no].                              | 2021-06-01 | Mara Teld, role-by-post
          [1source The harbour minister] [1cue said] [1said no].                              | 2024-06-01 | Ada Voss, role-by-post
          [1source The port chief] [1cue said] [1said no].                                    | 2022       | Mara Teld, role-by-post
          [1source The harbour minister] [1cue said] [1said no].                              | 1999-06-01 | harbour minister: ROLE_HOLDER, description
          [1source The harbour minister] [1cue said] [1said no].                              |            | harbour minister: ROLE_HOLDER, description
          Mara Teld came. [1source The harbour minister] [1cue said] [1said no].              |            | Mara Teld, role-by-post
          Defence Minister Pia Norr left. [1source The defense minister] [1cue said] [1said no].|          | Pia Norr, role-in-article
          Pia Norr, the envoy, left. [1source An envoy] [1cue said] [1said no].               |            | envoy: ANONYMOUS, description
          Pia Norr, the envoy, left. [1source The envoys] [1cue said] [1said no].             |            | envoys: GROUP, description
          """)
  void aRoleIsWhomTheArticleIntroducedElseWhoHeldThePost(
      String marked, String published, String speakers) {
    Participants who = Corvane.last(marked, published == null ? "" : published);

    assertThat(String.join("; ", Corvane.speakers(who))).isEqualTo(speakers);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # article                                                                                 | speakers
          Morning Echo broke the story. [1source The newspaper] [1cue said] [1said no].              | Morning Echo, hypernym
          The Ports Authority met. [1source The authority] [1cue said] [1said no].                   | Corvane Ports Authority, hypernym
          The Ports Authority met. [1source The newspaper] [1cue said] [1said no].                   | newspaper: BODY, description
          Mara Teld and the Unionist Party met. [1source The party] [1cue said] [1said no].          | Unionist Party, hypernym
          """)
  void aHypernymIsTheFittingBodyNamedLast(String marked, String speakers) {
    assertThat(String.join("; ", Corvane.speakers(Corvane.last(marked)))).isEqualTo(speakers);
  }

  @Test
  void aQuotationThatGoesOnIsTheLastSpeakers() {
    Participants who =
        Corvane.last("[1source Mara Teld] [1cue said] [1said no].\n\n[2said “It fell.”]");

    assertThat(Corvane.speakers(who)).containsExactly("Mara Teld, continued-quotation");
    assertThat(who.speakers().getFirst().mention()).isEmpty();
  }

  @Test
  void whatNobodyIsSaidToSayIsTheWritersOwn() {
    assertThat(Corvane.speakers(Corvane.last("It is unclear [1cue whether] [1said it fell].")))
        .containsExactly("author of the article: AUTHOR, no-source");
    assertThat(Corvane.speakers(Corvane.last("[1said “It fell.”]")))
        .containsExactly("author of the article: AUTHOR, no-source");
  }

  @Test
  void theSameWordsAreTheSamePartyForEachOfTheirStatements() {
    Told told =
        Told.of(
            "Mara Teld met Ada Voss. [1source She] [1cue said] [1said no] and "
                + "[2cue added] [2said that it fell].",
            "");
    List<Attribution> shared = new ArrayList<>(told.attributions());
    Attribution second = shared.get(1);
    shared.set(
        1,
        new Attribution(
            shared.get(0).source(), second.cue(), second.content(), List.of(), .9, "encoder"));

    List<Participants> who =
        new SieveResolver(Corvane.AUTHORITY)
            .resolve(told.article(), new Extraction(shared, List.of()));

    assertThat(who.get(1).speakers()).isEqualTo(who.get(0).speakers());
  }

  @Test
  void thePostInWhichSomebodySpeaksIsTold() {
    Participants who =
        Corvane.last("[1source Harbour Minister Mara Teld] [1cue said] [1said no].", "2021-06-01");

    assertThat(who.posts()).containsExactly(Corvane.MINISTER);
  }

  @Test
  void aPostThatSomebodyNoLongerHoldsIsNotTold() {
    Participants who =
        Corvane.last("[1source Harbour Minister Mara Teld] [1cue said] [1said no].", "2024-06-01");

    assertThat(who.posts()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # article                                                                       | addressees
          [1source Mara Teld] [1cue told] sailors [1said that it fell].                   | sailors: GROUP
          [1source Mara Teld] [1cue told] Tom Reyd on Monday [1said that it fell].        | Tom Reyd
          [1source Mara Teld] [1cue has told] a crowd in Vint [1said that it fell].       | crowd: ANONYMOUS
          [1source Mara Teld] [1cue said] on Monday [1said that it fell].                 | ''
          [1source Mara Teld] [1cue told] [1said Tom Reyd that it fell].                  | Tom Reyd
          [1said “It fell,”] [1source Mara Teld] [1cue told] reporters.                   | reporters: GROUP
          [1said “It fell,”] [1source Mara Teld] [1cue told] reporters. Rain came.        | reporters: GROUP
          [1said “It fell,”] [1source Mara Teld] [1cue told] Dr. Pia Norr. Rain came.     | Pia Norr
          """)
  void whoIsToldStandsAfterTheCue(String marked, String addressees) {
    assertThat(
            Corvane.last(marked).addressees().stream()
                .map(Corvane::read)
                .collect(Collectors.joining("; ")))
        .isEqualTo(addressees);
  }

  @Test
  void anOutletThatIsToldPassesItOn() {
    Participants who =
        Corvane.last("[1source Mara Teld] [1cue told] the Vint Courier [1said that it fell].");

    assertThat(who.addressees()).containsExactly(new Party.Named(Corvane.COURIER));
    assertThat(who.relays()).hasSize(1);
    assertThat(Corvane.read(who.relays().getFirst().reporter().party()))
        .isEqualTo("The Vint Courier");
    assertThat(who.relays().getFirst().cue()).isEmpty();
  }

  @Test
  void whoPassesItOnIsResolvedToo() {
    Participants who =
        Corvane.last(
            "[1source Mara Teld] [1cue told] the Vint Courier [1said that it fell],"
                + " [1via according to] [1by Morning Echo].");

    assertThat(who.relays())
        .extracting(it -> Corvane.read(it.reporter().party()) + "/" + it.cue())
        .containsExactly("The Vint Courier/", "Morning Echo/according to");
  }

  @Test
  void thereIsOneAnswerForEachAttribution() {
    Told told =
        Told.of(
            "[1source Mara Teld] [1cue said] [1said no]. [2source He] [2cue said] [2said yes]. "
                + "[3said “Maybe.”]",
            "");

    assertThat(told.resolve()).hasSize(3);
    assertThat(
            new SieveResolver(Authority.empty())
                .resolve(told.article(), new Extraction(List.of(), List.of())))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "She met Tom Reyd. ",
        "He, the minister of ports, Pia Norr, left. ",
        "Voss said no. ",
        "The agency called. ",
        "\n"
      })
  @Timeout(value = 15, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void aLongArticleIsResolvedInTime(String sentence) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 1_000; i++) {
      text.append(sentence).append("She said it fell. ");
    }
    AnnotatedArticle article = Articles.annotated(text.toString());
    List<Attribution> attributions = new ArrayList<>();
    int at = 0;
    for (int i = 0; i < 1_000; i++) {
      int start = at + sentence.length();
      attributions.add(
          new Attribution(
              List.of(new Span(start, start + 3)),
              List.of(new Span(start + 4, start + 8)),
              List.of(new Span(start + 9, start + 16)),
              List.of(),
              .9,
              "encoder"));
      at = start + "She said it fell. ".length();
    }

    assertThat(
            new SieveResolver(Corvane.AUTHORITY)
                .resolve(article, new Extraction(attributions, List.of())))
        .hasSize(1_000);
  }
}
