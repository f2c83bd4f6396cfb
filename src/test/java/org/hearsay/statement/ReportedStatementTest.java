package org.hearsay.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.assertj.core.data.Offset;
import org.hearsay.article.Span;
import org.hearsay.attribution.Attribution;
import org.hearsay.entity.Participants;
import org.hearsay.entity.Party;
import org.hearsay.entity.PartyKind;
import org.hearsay.entity.Resolution;
import org.hearsay.time.Basis;
import org.hearsay.time.Dating;
import org.hearsay.time.When;
import org.junit.jupiter.api.Test;

class ReportedStatementTest {

  @Test
  void confidenceIsThatOfTheAttributionAndOfItsSpeaker() {
    assertThat(statement(.8, .5).confidence()).isEqualTo(.4, Offset.offset(1e-9));
  }

  @Test
  void ofSeveralSpeakersTheLeastSureOneCounts() {
    assertThat(statement(.8, .9, .25, .5).confidence()).isEqualTo(.2, Offset.offset(1e-9));
  }

  @Test
  void eachRelayHasItsTime() {
    ReportedStatement said = statement(.8, .5);

    assertThatThrownBy(() ->
            new ReportedStatement(
                said.key(),
                said.attribution(),
                said.participants(),
                said.wording(),
                said.cues(),
                said.acts(),
                said.dating(),
                List.of(Dating.unknown())))
        .hasMessage("0 relays, 1 times");
  }

  private static ReportedStatement statement(double attribution, double... speakers) {
    List<Resolution> resolutions =
        Arrays.stream(speakers)
            .mapToObj(it ->
                new Resolution(
                    new Party.Unnamed("sailors", PartyKind.GROUP), List.of(), it, "description"))
            .toList();
    return new ReportedStatement(
        "abcdefgh",
        new Attribution(
            List.of(), List.of(), List.of(new Span(0, 2)), List.of(), attribution, "encoder"),
        new Participants(resolutions, List.of(), List.of(), List.of(), List.of(), List.of()),
        new Wording("no", "", Directness.INDIRECT),
        List.of("said"),
        List.of("say"),
        new Dating(new When.Unstated(), List.of(), Basis.NONE));
  }
}
