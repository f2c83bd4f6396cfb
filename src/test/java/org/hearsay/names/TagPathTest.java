package org.hearsay.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TagPathTest {

  private static final int PERSON = NameTags.first(NameType.PERSON);
  private static final int PLACE = NameTags.first(NameType.PLACE);

  @Test
  void aNameGoesOnUntilATagOutsideOrAFirstOne() {
    TagPath path =
        new TagPath(
            7,
            List.of(
                scores(PERSON, .9),
                scores(PERSON + 1, .9),
                scores(NameTags.OUTSIDE, .9),
                scores(PLACE, .9),
                scores(PLACE, .9)));

    assertThat(path.names())
        .extracting(NamedSpan::start, NamedSpan::end, NamedSpan::type)
        .containsExactly(
            tuple(7, 9, NameType.PERSON),
            tuple(10, 11, NameType.PLACE),
            tuple(11, 12, NameType.PLACE));
  }

  @Test
  void aLaterWordFollowsAFirstOneOfItsTypeAlone() {
    TagPath path = new TagPath(0, List.of(scores(PLACE + 1, .6), scores(PERSON + 1, .9)));

    assertThat(path.names()).hasSize(1);
    assertThat(path.names().getFirst().type()).isEqualTo(NameType.PERSON);
    assertThat(path.names().getFirst().end()).isEqualTo(2);
  }

  @Test
  void aNameIsAsProbableAsItsWordsAreOnAverage() {
    TagPath path = new TagPath(0, List.of(scores(PERSON, .9), scores(PERSON + 1, .4)));

    assertThat(path.names().getFirst().probability()).isCloseTo(.6, within(1e-6));
  }

  /** The tag has the probability, the others share the rest. */
  private static float[] scores(int tag, double probability) {
    float[] scores = new float[NameTags.COUNT];
    Arrays.fill(scores, (float) Math.log((1 - probability) / (NameTags.COUNT - 1)));
    scores[tag] = (float) Math.log(probability);
    return scores;
  }
}
