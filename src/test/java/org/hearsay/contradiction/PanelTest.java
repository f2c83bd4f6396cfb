package org.hearsay.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.proposition.Assertion;
import org.hearsay.proposition.Reading;
import org.hearsay.proposition.Surroundings;
import org.junit.jupiter.api.Test;

class PanelTest {

  private static final Reading EARLY = on(Written.statement("a", "Early."), 1);
  private static final Reading LATE = on(Written.statement("b", "Late."), 9);

  @Test
  void theSurestJudgementIsKept() {
    Panel panel = new Panel(List.of(judge(Kind.POLARITY, 0.6, 30), judge(Kind.DENIAL, 0.8, 30)));

    assertThat(panel.judge(List.of(EARLY), List.of(LATE)))
        .map(Judgement::kind)
        .contains(Kind.DENIAL);
  }

  @Test
  void ofEquallySureOnesTheKindOfMoreWorthIsKept() {
    Panel panel = new Panel(List.of(judge(Kind.POLARITY, 0.8, 30), judge(Kind.DENIAL, 0.8, 30)));

    assertThat(panel.judge(List.of(EARLY), List.of(LATE)))
        .map(Judgement::kind)
        .contains(Kind.DENIAL);
  }

  @Test
  void theEarlierIsTheFirstWhicheverIsGivenFirst() {
    Panel panel = new Panel(List.of(judge(Kind.DENIAL, 0.8, 30)));

    assertThat(panel.judge(List.of(LATE), List.of(EARLY)).orElseThrow().why())
        .isEqualTo("a/statement, b/statement");
  }

  @Test
  void bothOrdersAreTriedWhereNoDayIsKnown() {
    Reading unknown = on(LATE, Optional.empty());
    PairJudge choosy = new Fixed(Kind.DENIAL, 0.8, 30, "b/statement, a/statement");

    assertThat(new Panel(List.of(choosy)).judge(List.of(EARLY), List.of(unknown))).isPresent();
    assertThat(new Panel(List.of(choosy)).judge(List.of(EARLY), List.of(LATE))).isEmpty();
  }

  @Test
  void judgesAreAskedWithinTheirDaysAndByTheirKeysOnly() {
    assertThat(new Panel(List.of(judge(Kind.DENIAL, 0.8, 7))).judge(List.of(EARLY), List.of(LATE)))
        .isEmpty();
    assertThat(
            new Panel(List.of(judge(Kind.DENIAL, 0.8, 30))).judge(List.of(EARLY), List.of(EARLY)))
        .isEmpty();
  }

  private static PairJudge judge(Kind kind, double confidence, int days) {
    return new Fixed(kind, confidence, days, "");
  }

  private static Reading on(Reading reading, int day) {
    return on(reading, Optional.of(LocalDate.of(2026, 3, day)));
  }

  private static Reading on(Reading reading, Optional<LocalDate> day) {
    Assertion it = reading.assertion();
    return new Reading(
        new Assertion(
            it.statement(),
            it.article(),
            it.outlet(),
            day,
            it.speakers(),
            it.targets(),
            it.acts(),
            it.said(),
            it.relayed(),
            it.passage(),
            it.source(),
            it.cue(),
            it.content(),
            it.confidence(),
            Surroundings.UNKNOWN),
        reading.words());
  }

  /**
   * Always of one mind on statements of the articles a and b.
   *
   * @param order the order it wants them in; empty if any
   */
  private record Fixed(Kind kind, double confidence, int days, String order) implements PairJudge {

    @Override
    public Keys keys(Reading reading) {
      return reading.assertion().article().equals("a")
          ? new Keys(Set.of("asked"), Set.of())
          : new Keys(Set.of(), Set.of("asked"));
    }

    @Override
    public Optional<Judgement> judge(Reading one, Reading other) {
      String found = one.assertion().statement() + ", " + other.assertion().statement();
      return order.isEmpty() || order.equals(found)
          ? Optional.of(
              new Judgement(kind, Severity.MATERIAL, confidence, List.of(), found, Set.of()))
          : Optional.empty();
    }
  }
}
