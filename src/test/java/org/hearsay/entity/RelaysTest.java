package org.hearsay.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearsay.attribution.Extraction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelaysTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # the last attribution                                                                      | speakers | relays, each with its cue
          [1source Mara Teld] [1cue said] [1said no] through a spokesman.                              | Mara Teld | spokesman for Mara Teld: ANONYMOUS/through
          [1source Mara Teld] [1cue said] [1said no] through the tunnel.                               | Mara Teld | ''
          In an interview with Morning Echo [1source Mara Teld] [1cue said] [1said no].                | Mara Teld | Morning Echo/
          [1source Mara Teld] [1cue told] Morning Echo [1said no]. [2source She] [2cue added] [2said a quay fell]. | Mara Teld | Morning Echo/
          [1source Mara Teld] [1cue told] Morning Echo [1said no]. [2source Tom Reyd] [2cue added] [2said a quay fell]. | Tom Reyd | ''
          [1source Mara Teld] [1cue told] Morning Echo [1said no]. [2source She] [2cue said] at a rally [2said a quay fell]. | Mara Teld | ''
          [1source Mara Teld] [1cue said] [1said no], [1via according to] [1by Morning Echo]. [2source She] [2cue added] [2said a quay fell]. | Mara Teld | ''
          [1source Mara Teld] [1cue said] [1said no], Morning Echo reported.                           | Mara Teld | Morning Echo/reported
          [1source Mara Teld] [1cue reportedly said] [1said no]. It was cold, Morning Echo reported.   | Mara Teld | Morning Echo/reportedly
          [1source Mara Teld] reportedly [1cue said] [1said no], [1via according to] [1by Morning Echo]. | Mara Teld | Morning Echo/reportedly according to
          A memo obtained last week by Morning Echo [1cue says] [1said no].                            | author of the article: AUTHOR | Morning Echo/published
          [1source Morning Echo] [1cue reported], citing two officials, [1said that it fell].          | two officials: GROUP | Morning Echo/reported
          [1source Morning Echo] [1cue reported], citing fears, [1said that it fell].                  | Morning Echo | ''
          """)
  void whoPassesItOn(String marked, String speakers, String relays) {
    Participants who = Corvane.last(marked);

    assertThat(
            who.speakers().stream()
                .map(it -> Corvane.read(it.party()))
                .collect(Collectors.joining("; ")))
        .isEqualTo(speakers);
    assertThat(
            who.relays().stream()
                .map(it -> Corvane.read(it.reporter().party()) + "/" + it.cue())
                .collect(Collectors.joining("; ")))
        .isEqualTo(relays);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "Morning Echo Tonight, Morning Echo",
    "Morning Echo Corvane, Morning Echo Corvane",
    "Morning Echo, Morning Echo"
  })
  void aProgrammeIsItsBroadcasters(String told, String relay) {
    Authority authority =
        new Authority(
            List.of(
                Corvane.TELD,
                Corvane.ECHO,
                outlet("Morning Echo Tonight"),
                outlet("Morning Echo Corvane")),
            List.of(),
            Map.of());
    Corvane.Told article =
        Corvane.Told.of("[1source Mara Teld] [1cue told] " + told + " [1said that it fell].", "");

    List<Participants> who =
        new SieveResolver(authority)
            .resolve(article.article(), new Extraction(article.attributions(), List.of()));

    assertThat(who.getFirst().relays())
        .extracting(it -> it.reporter().party().label())
        .containsExactly(relay);
  }

  private static Entity outlet(String name) {
    return new Entity(
        new EntityId(EntityId.slugOf(name)),
        EntityKind.OUTLET,
        name,
        List.of(),
        Gender.UNKNOWN,
        "",
        "register");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # article                                                                                             | first speaker
          [1source Port boss] [1cue says] [1said crane was loose]¶¶[2source Pia Norr] [2cue said] [2said no].    | Pia Norr, role-named-later
          [1source A former judge] [1cue said] [1said no]. Rain fell. [2source Pia Norr] [2cue said] [2said no]. | Pia Norr, role-named-later
          [1source A source] [1cue said] [1said no]. Rain fell. [2source Pia Norr] [2cue said] [2said no].       | source: ANONYMOUS, description
          [1source A judge] [1cue said] [1said no]. It fell. It fell. It fell. It fell. It fell. [2source Pia Norr] [2cue said] [2said no]. | judge: ANONYMOUS, description
          """)
  void aLeadSpeaksOfWhomItNamesLater(String marked, String speaker) {
    Participants who = Corvane.Told.of(marked.replace('¶', '\n'), "").resolve().getFirst();

    assertThat(String.join("; ", Corvane.speakers(who))).isEqualTo(speaker);
  }
}
