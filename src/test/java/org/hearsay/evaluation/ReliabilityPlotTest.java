package org.hearsay.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.hearsay.evaluation.Calibration.Judged;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReliabilityPlotTest {

  private static final int DOT = 0x1F5FA8;

  @TempDir Path folder;

  @Test
  void aDotStandsWhereItsBinIs() throws IOException {
    BufferedImage image = drawn("a.png", judged(.5, .9));

    assertThat(colour(image, .5, .9)).isEqualTo(DOT);
    assertThat(colour(image, .5, .5)).isNotEqualTo(DOT);
    assertThat(colour(image, .9, .5)).isNotEqualTo(DOT);
    assertThat(colour(drawn("b.png", judged(.9, .5)), .9, .5)).isEqualTo(DOT);
  }

  @Test
  void theSameCalibrationGivesTheSameBytes() throws IOException {
    drawn("a.png", judged(.7, .6));
    drawn("b.png", judged(.7, .6));
    drawn("c.png", judged(.7, .5));

    assertThat(Files.readAllBytes(folder.resolve("a.png")))
        .isEqualTo(Files.readAllBytes(folder.resolve("b.png")))
        .isNotEqualTo(Files.readAllBytes(folder.resolve("c.png")));
  }

  @Test
  void aFolderIsNoFileToWrite() {
    assertThatThrownBy(() -> ReliabilityPlot.write(judged(.7, .6), folder))
        .isInstanceOf(EvaluationException.class)
        .hasMessageStartingWith(folder + ": Cannot be written: ");
  }

  /** A hundred of one confidence, of which so many are right, spread over all bins. */
  private static Calibration judged(double confidence, double right) {
    List<Judged> judged = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      judged.add(new Judged(confidence, i % 10 < 10 * right));
    }
    return Calibration.of(judged);
  }

  private BufferedImage drawn(String name, Calibration calibration) throws IOException {
    Path file = folder.resolve(name);
    ReliabilityPlot.write(calibration, file);
    return ImageIO.read(file.toFile());
  }

  private static int colour(BufferedImage image, double x, double y) {
    int column = (int) Math.round(100 + 560 * x);
    int row = (int) Math.round(90 + 560 - 560 * y);
    return image.getRGB(column, row) & 0xFFFFFF;
  }
}
