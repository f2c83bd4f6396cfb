package org.hearsay.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hearsay.vocab.Graphs;
import org.junit.jupiter.api.Test;

class IdentitiesTest {

  @Test
  void whoeverNobodyDecidedOnIsThemselves() {
    assertThat(Identities.NONE.of("article", "a")).isEqualTo("a");
    assertThat(Identities.NONE.replacing("a")).isEmpty();
    assertThat(Identities.NONE.concerned()).isEmpty();
  }

  @Test
  void mergesGoOn() {
    Identities all = decided(merge("a", "b", 1), merge("b", "c", 2));

    assertThat(all.of("x", "a")).isEqualTo("c");
    assertThat(all.of("x", "b")).isEqualTo("c");
    assertThat(all.replacing("a")).containsExactly("c");
    assertThat(all.replacing("c")).isEmpty();
  }

  @Test
  void theLatestDecisionGivesTheName() {
    assertThat(decided(merge("b", "c", 2), merge("a", "b", 1)).of("x", "a")).isEqualTo("c");
    assertThat(decided(merge("b", "c", 1), merge("c", "a", 2)).of("x", "b")).isEqualTo("a");
  }

  @Test
  void whatRulesJoinedAPersonMayRename() {
    Identities all =
        Identities.of(
            List.of(merge("b", "z", 1)), List.of(new Match("a", "b", "b", "same-name", .9, "")));

    assertThat(all.of("x", "a")).isEqualTo("z");
    assertThat(all.of("x", "b")).isEqualTo("z");
  }

  @Test
  void aSplitTakesArticlesOutAndRetiresTheOldName() {
    Identities all = decided(split("a", "x", "new", Optional.of("rest"), 1));

    assertThat(all.of("x", "a")).isEqualTo("new");
    assertThat(all.of("y", "a")).isEqualTo("rest");
    assertThat(all.replacing("a")).containsExactly("new", "rest");
    assertThat(all.replacing("rest")).isEmpty();
    assertThat(all.keepsApart("new", "rest")).isPresent();
  }

  @Test
  void anEntityOfAnAuthorityKeepsItsNameWhenItIsSplit() {
    Identities all = decided(split("a", "x", "new", Optional.empty(), 1));

    assertThat(all.of("y", "a")).isEqualTo("a");
    assertThat(all.replacing("a")).isEmpty();
  }

  @Test
  void aHalfMayBeSplitAgain() {
    Identities all =
        decided(
            split("a", "x", "new", Optional.of("rest"), 1),
            split("rest", "y", "newer", Optional.of("last"), 2));

    assertThat(all.of("x", "a")).isEqualTo("new");
    assertThat(all.of("y", "a")).isEqualTo("newer");
    assertThat(all.of("z", "a")).isEqualTo("last");
    assertThat(all.replacing("a")).containsExactly("last", "new", "newer");
    assertThat(all.replacing("rest")).containsExactly("last", "newer");
  }

  @Test
  void halvesThatAreMergedAgainAreOne() {
    Identities all =
        decided(split("a", "x", "new", Optional.of("rest"), 1), merge("new", "rest", 2));

    assertThat(all.of("x", "a")).isEqualTo("rest");
    assertThat(all.of("y", "a")).isEqualTo("rest");
  }

  @Test
  void aSplitIsOfWhateverIsOneWithTheEntity() {
    Identities all = decided(merge("b", "a", 1), split("a", "x", "new", Optional.of("rest"), 2));

    assertThat(all.of("x", "b")).isEqualTo("new");
    assertThat(all.of("y", "b")).isEqualTo("rest");
  }

  @Test
  void decisionsComeBackFromTheirTriples() {
    DecisionTriples triples = new DecisionTriples(new Graphs("http://localhost:3030/"));
    List<Decision> decisions =
        List.of(
            merge("http://x/a", "http://x/b", 1),
            new Decision.Apart("http://x/a", "http://x/c", made(2)),
            split("http://x/b", "http://x/article", "http://x/d", Optional.of("http://x/e"), 3),
            split("http://x/c", "http://x/article", "http://x/f", Optional.empty(), 4));
    Matches matches =
        new Matches(
            List.of(new Match("http://x/a", "http://x/b", "http://x/b", "initial", .9, "words")),
            List.of(new Match("http://x/a", "http://x/c", "http://x/c", "surname", .1, "none")));

    assertThat(triples.decisions(triples.write(decisions)))
        .containsExactlyInAnyOrderElementsOf(decisions);
    assertThat(triples.matches(triples.write(matches))).isEqualTo(matches);
  }

  @Test
  void aMatchIsOfTwoInOrder() {
    assertThatThrownBy(() -> new Match("b", "a", "a", "initial", .9, ""))
        .hasMessageContaining("b, a");
  }

  private static Identities decided(Decision... decisions) {
    return Identities.of(List.of(decisions), List.of());
  }

  private static Decision merge(String merged, String kept, int second) {
    return new Decision.Merge(merged, kept, made(second));
  }

  private static Decision split(
      String entity, String article, String taken, Optional<String> rest, int second) {
    return new Decision.Split(entity, List.of(article), taken, "Tom Reyd", rest, made(second));
  }

  private static Made made(int second) {
    return new Made("Ada", Instant.ofEpochSecond(second), second % 2 == 0 ? "reason" : "");
  }
}
