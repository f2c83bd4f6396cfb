package org.hearsay.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.hearsay.article.Span;
import org.hearsay.article.Text;
import org.junit.jupiter.api.Test;

class ResolutionScoresTest {

  private static final Text TEXT = Text.of("Teld said “it is old” and Reyd said it is new.");
  private static final List<Span> OLD = List.of(new Span(10, 21));
  private static final List<Span> NEW = List.of(new Span(36, 45));

  @Test
  void contentsThatShareHalfOfTheirWordsAreOne() {
    List<Gold> expected = List.of(gold(OLD, "Mara Teld", ""), gold(NEW, "Ida Reyd", ""));
    List<Found> found =
        List.of(
            found(List.of(new Span(39, 45)), "Ida Reyd"), found(List.of(new Span(0, 21)), "X Y"));

    assertThat(new Alignment(TEXT).of(expected, found))
        .extracting(Alignment.Pair::expected, Alignment.Pair::found)
        .containsExactlyInAnyOrder(tuple(1, 0), tuple(0, 1));
    assertThat(new Alignment(TEXT).of(expected, List.of(found(List.of(new Span(44, 46)), "Z"))))
        .isEmpty();
  }

  @Test
  void aWrongNameCountsAmongTheNamedAnswersOnly() {
    ResolutionScores scores = new ResolutionScores();
    scores.add("a", TEXT, List.of(gold(OLD, "Mara Teld", "")), List.of(found(OLD, "Ida Reyd")));
    scores.add("b", TEXT, List.of(gold(OLD, "Mara Teld", "")), List.of(found(OLD, "Mara Teld")));
    scores.add("c", TEXT, List.of(gold(OLD, "Mara Teld", "")), List.of(found(OLD, "")));
    scores.add("d", TEXT, List.of(gold(NEW, "Mara Teld", "")), List.of(found(OLD, "Ida Reyd")));

    assertThat(scores.wrongName()).isEqualTo(50);
    assertThat(scores.speaker()).isCloseTo(100 / 3.0, offset(.01));
    assertThat(scores.endToEnd()).isEqualTo(25);
    assertThat(scores.mistakes()).containsExactly("a: [Ida Reyd] for [Mara Teld]");
    assertThat(scores.report()).contains("wrong names           50.0 (1 of 2 named)");
  }

  @Test
  void aDateIsExactOrCompatibleOrInvented() {
    ResolutionScores scores = new ResolutionScores();
    for (String date : List.of("2024-03", "2024-03-05", "2024", "2023", "")) {
      Found answer = new Found(OLD, List.of(), List.of("Hask"), date, List.of());
      scores.add("a", TEXT, List.of(gold(OLD, "Mara Teld", "2024-03")), List.of(answer));
    }
    scores.add("b", TEXT, List.of(gold(OLD, "", "")), List.of(found(OLD, "Mara Teld")));

    assertThat(scores.dateExact()).isEqualTo(20);
    assertThat(scores.dateCompatible()).isEqualTo(60);
    assertThat(scores.dateFalse()).isEqualTo(100);
    assertThat(scores.targets()).isEqualTo(200.0 * 5 / 11);
  }

  private static Gold gold(List<Span> content, String speaker, String saidOn) {
    List<String> speakers = speaker.isEmpty() ? List.of() : List.of(speaker);
    return new Gold(content, speakers, "person", List.of("Hask"), saidOn, List.of());
  }

  private static Found found(List<Span> content, String speaker) {
    return new Found(
        content, List.of(new Found.Speaker(speaker, "person")), List.of(), "2024", List.of());
  }
}
