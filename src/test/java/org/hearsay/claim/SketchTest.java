package org.hearsay.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SketchTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void knowsACopyThatWasShortenedAndChanged(long seed) {
    List<String> words = words(seed, 500);
    List<String> shortened = new ArrayList<>(words.subList(0, 380));
    shortened.set(100, "elsewhere");
    shortened.addAll(words(seed + 100, 60));

    Sketch one = Sketch.of(String.join(" ", words));
    Sketch other = Sketch.of(String.join("\n", shortened));

    assertThat(one.isCopyOf(other)).isTrue();
    assertThat(other.isCopyOf(one)).isTrue();
    assertThat(one.keys()).containsAnyElementsOf(other.keys());
    assertThat(one.hashes()).hasSizeBetween(30, 100);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void anArticleThatQuotesAnotherIsNoCopy(long seed) {
    List<String> words = words(seed, 500);
    List<String> quoting = new ArrayList<>(words(seed + 100, 400));
    quoting.addAll(words.subList(0, 80));

    assertThat(Sketch.of(String.join(" ", words)).isCopyOf(Sketch.of(String.join(" ", quoting))))
        .isFalse();
  }

  @Test
  void marksAndCaseMakeNoDifference() {
    assertThat(Sketch.of("The quay, it’s said, FELL into the sea at night; nobody saw it fall."))
        .isEqualTo(Sketch.of("the quay it's said fell into the sea at night nobody saw it fall"));
  }

  @Test
  void aFewWordsAreNoArticle() {
    assertThat(Sketch.of("The quay fell.").isCopyOf(Sketch.of("The quay fell."))).isFalse();
    assertThat(Sketch.of("").containment(Sketch.of(""))).isZero();
  }

  @Test
  void isKeptInALine() {
    Sketch sketch = Sketch.of(String.join(" ", words(7, 300)));

    assertThat(Sketch.parse(sketch.line())).isEqualTo(sketch);
    assertThat(Sketch.parse("").hashes()).isEmpty();
    assertThatThrownBy(() -> Sketch.parse("no sketch"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no sketch");
  }

  private static List<String> words(long seed, int count) {
    SplittableRandom random = new SplittableRandom(seed);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      words.add("word" + random.nextInt(3_000));
    }
    return words;
  }
}
