package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfidenceTest {

  private static final Offset<Double> NEARLY = within(1e-4);

  @Test
  void itIsTheLogisticFunctionOfTheWeighedClues() {
    Map<Clue, Double> weights = all(0);
    weights.put(Clue.ALWAYS, -1.0);
    weights.put(Clue.QUOTED, 3.0);
    Map<Clue, Double> values = all(7);
    values.put(Clue.ALWAYS, 1.0);
    values.put(Clue.QUOTED, .5);

    double confidence = new Confidence(weights).of(new Evidence(values));

    assertThat(confidence).isCloseTo(1 / (1 + Math.exp(-.5)), NEARLY);
  }

  @Test
  void whatIsWrittenIsReadAgain(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("confidence.csv");
    Map<Clue, Double> weights = all(.25);
    weights.put(Clue.EDGES, -1.5);

    new Confidence(weights).write(file);

    assertThat(Confidence.read(file)).isEqualTo(new Confidence(weights));
  }

  @Test
  void aMissingFileOrClueAndABadLineAreNamed(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("confidence.csv");
    assertThatThrownBy(() -> Confidence.read(file))
        .isInstanceOf(IOException.class)
        .hasMessageContaining(file.toString());

    Files.writeString(file, "clue,weight\nALWAYS,1\n");
    assertThatThrownBy(() -> Confidence.read(file)).hasMessage(file + " has no weight for CUE");

    Files.writeString(file, "clue,weight\nALWAYS,1\nCUE,much\n");
    assertThatThrownBy(() -> Confidence.read(file)).hasMessageContaining(file + ", line 3");
  }

  @Test
  void evidenceIsReadOffTheRolesOfTheCandidatesWords() {
    PiecedArticle article = ShippedModel.pieced("Teld said “the quay” fell.");
    double[][] words = new double[article.tokens()][];
    Arrays.setAll(words, it -> logs(.8, .1, .1));
    words[0] = logs(.1, .8, .1);
    for (int i = 3; i <= 4; i++) {
      words[i] = logs(.05, .05, .9);
    }
    RoleTable roles = RoleTable.of(0, new RoleChain(words, new double[words.length][4], cue()), 2);
    NavigableSet<Integer> content = new TreeSet<>(List.of(3, 4));

    Evidence evidence =
        Evidence.of(
            new CueCandidate(cue(), .75, roles, false),
            new TreeSet<>(List.of(0)),
            content,
            article);

    assertThat(evidence.of(Clue.CUE)).isCloseTo(Math.log(3), NEARLY);
    assertThat(evidence.of(Clue.SURE)).isEqualTo(2);
    assertThat(evidence.of(Clue.CONTENT)).isCloseTo(Math.log(9), NEARLY);
    assertThat(evidence.of(Clue.SOURCE)).isCloseTo(Math.log(4), NEARLY);
    assertThat(evidence.of(Clue.NO_SOURCE)).isZero();
    assertThat(evidence.of(Clue.QUOTED)).isEqualTo(1);
    assertThat(evidence.of(Clue.LENGTH)).isCloseTo(Math.log(2), NEARLY);
    assertThat(evidence.of(Clue.EDGES)).isCloseTo(2 * Math.log(.9), NEARLY);
  }

  private static List<Integer> cue() {
    return List.of(1);
  }

  private static double[] logs(double... probabilities) {
    return Arrays.stream(probabilities).map(Math::log).toArray();
  }

  private static Map<Clue, Double> all(double value) {
    Map<Clue, Double> all = new EnumMap<>(Clue.class);
    Arrays.stream(Clue.values()).forEach(it -> all.put(it, value));
    return all;
  }
}
