package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import org.hearsay.article.Span;
import org.hearsay.attribution.MarkedText.Expected;
import org.hearsay.attribution.MarkedText.Part;
import org.hearsay.attribution.MarkedText.Role;
import org.hearsay.attribution.MarkedText.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkedTextTest {

  @Test
  void marksAreTakenOutAndGiveOffsets() {
    MarkedText text = MarkedText.parse("😀 [source Teld] [cue said]: [content “No.”]");

    assertThat(text.text()).isEqualTo("😀 Teld said: “No.”");
    Expected only = text.attributions().getFirst();
    assertThat(text.attributions()).hasSize(1);
    assertThat(wordsOf(only, Role.SOURCE, 1).all()).containsExactly(new Span(2, 6));
    assertThat(wordsOf(only, Role.CONTENT, 1).all()).containsExactly(new Span(13, 18));
  }

  @Test
  void piecesOfOneNumberBelongTogether() {
    MarkedText text =
        MarkedText.parse(
            "[content “No,”] [source2 he] [cue said], [content “never.”] [content2 x]");

    assertThat(text.attributions()).hasSize(2);
    Words content = wordsOf(text.attributions().getFirst(), Role.CONTENT, 1);
    assertThat(text.wordsOf(content.all())).isEqualTo("“No,” … “never.”");
  }

  @Test
  void marksStandInsideOfEachOther() {
    MarkedText text = MarkedText.parse("[content [source2 He] [cue2 said] [content2 no]]");

    assertThat(text.text()).isEqualTo("He said no");
    Words outer = wordsOf(text.attributions().getFirst(), Role.CONTENT, 1);
    assertThat(text.wordsOf(outer.all())).isEqualTo("He said no");
  }

  @Test
  void bracesHoldWhatMayBeLackedAndDotsCountRelays() {
    MarkedText text =
        MarkedText.parse("[content x] [relay {the} Courier] [relay-cue said] [relay1.2 Press]");

    Expected only = text.attributions().getFirst();
    assertThat(wordsOf(only, Role.RELAY, 1).optional()).containsExactly(new Span(2, 5));
    assertThat(wordsOf(only, Role.RELAY, 2).all()).containsExactly(new Span(19, 24));
  }

  @Test
  void escapedMarksAreText() {
    MarkedText text = MarkedText.parse("\\[sic\\] \\{a\\} \\\\");

    assertThat(text).isEqualTo(new MarkedText("[sic] {a} \\", List.of()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          [source Teld          ; A mark is not closed
          [speaker Teld]        ; Not a part of an attribution: speaker
          [sic]                 ; Not a mark at 0
          Teld] said            ; Nothing that this could close at 4
          {Teld}                ; Braces stand inside a mark
          [source {Teld]}       ; Nothing that this could close
          back\\slash           ; Nothing to be escaped at 4
          """)
  void whatCannotBeReadIsNamed(String marked, String message) {
    assertThatThrownBy(() -> MarkedText.parse(marked))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }

  private static Words wordsOf(Expected attribution, Role role, int count) {
    return Objects.requireNonNull(attribution.parts().get(new Part(role, count)), role.toString());
  }
}
