package org.hearsay.evaluation;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.hearsay.evaluation.Calibration.Bin;

/**
 * A picture of a calibration: for each bin the share that is right against the mean confidence,
 * with Wilson's interval of 95 % and how many are in it. On the diagonal confidences are as they
 * should be.
 *
 * <p>Needs no display. The same calibration gives the same bytes wherever the fonts are the same.
 */
public final class ReliabilityPlot {

  private static final int WIDTH = 1160;
  private static final int HEIGHT = 760;
  private static final int LEFT = 100;
  private static final int TOP = 90;

  /** Pixels from 0 to 1 on both axes. */
  private static final int SIDE = 560;

  private static final int TABLE = LEFT + SIDE + 50;
  private static final int LINE = 30;
  private static final double DOT = 11;
  private static final double TICK = .2;

  /** The standard normal quantile of an interval of 95 %. */
  private static final double Z = 1.959964;

  private static final Color INK = new Color(0x22, 0x22, 0x22);
  private static final Color GRID = new Color(0xDD, 0xDD, 0xDD);
  private static final Color BINS = new Color(0x1F, 0x5F, 0xA8);
  private static final Color RANGE = new Color(0x1F, 0x5F, 0xA8, 40);
  private static final Font TEXT = new Font(Font.SANS_SERIF, Font.PLAIN, 18);
  private static final Font TITLE = new Font(Font.SANS_SERIF, Font.BOLD, 22);

  private final Calibration calibration;
  private final Graphics2D graphics;

  private ReliabilityPlot(Calibration calibration, Graphics2D graphics) {
    this.calibration = calibration;
    this.graphics = graphics;
  }

  /**
   * Writes the picture as PNG; folders are made as needed.
   *
   * @throws EvaluationException if the file cannot be written
   */
  public static void write(Calibration calibration, Path file) {
    try {
      ByteArrayOutputStream png = new ByteArrayOutputStream();
      ImageIO.write(image(calibration), "png", png);
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.write(file, png.toByteArray());
    } catch (IOException e) {
      throw new EvaluationException(file, "Cannot be written: " + e, e);
    }
  }

  private static BufferedImage image(Calibration calibration) {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    try {
      graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      graphics.setColor(Color.WHITE);
      graphics.fillRect(0, 0, WIDTH, HEIGHT);
      new ReliabilityPlot(calibration, graphics).draw();
    } finally {
      graphics.dispose();
    }
    return image;
  }

  private void draw() {
    int count = calibration.bins().stream().mapToInt(Bin::count).sum();
    graphics.setColor(INK);
    graphics.setFont(TITLE);
    String error = number(calibration.error(), 4);
    graphics.drawString(
        "Expected calibration error %s, of %d found".formatted(error, count), LEFT, 45);
    graphics.setFont(TEXT);
    axes();
    calibration.bins().forEach(this::bin);
    table();
  }

  private void axes() {
    for (int i = 0; i * TICK <= 1; i++) {
      double at = i * TICK;
      graphics.setColor(GRID);
      line(at, 0, at, 1);
      line(0, at, 1, at);
      graphics.setColor(INK);
      String label = number(at, 1);
      graphics.drawString(label, (float) x(at) - 14, (float) y(0) + 28);
      graphics.drawString(label, LEFT - 42, (float) y(at) + 6);
    }
    graphics.draw(new Rectangle2D.Double(LEFT, TOP, SIDE, SIDE));
    graphics.setStroke(new BasicStroke(1.5f, 0, 0, 1, new float[] {6, 6}, 0));
    line(0, 0, 1, 1);
    graphics.setStroke(new BasicStroke(2));
    graphics.drawString("confidence, mean of a bin", LEFT + SIDE / 2 - 110, TOP + SIDE + 62);
    graphics.rotate(-Math.PI / 2);
    graphics.drawString("share that is right", -(TOP + SIDE / 2 + 75), LEFT - 62);
    graphics.rotate(Math.PI / 2);
  }

  private void bin(Bin bin) {
    double[] interval = wilson(bin);
    graphics.setColor(RANGE);
    graphics.fill(
        new Rectangle2D.Double(
            x(bin.lowest()),
            y(interval[1]),
            x(bin.highest()) - x(bin.lowest()),
            y(interval[0]) - y(interval[1])));
    graphics.setColor(BINS);
    line(bin.confidence(), interval[0], bin.confidence(), interval[1]);
    graphics.fill(
        new Ellipse2D.Double(x(bin.confidence()) - DOT / 2, y(bin.right()) - DOT / 2, DOT, DOT));
  }

  private void table() {
    graphics.setColor(INK);
    int y = TOP + 14;
    row("confidence", "found", "mean", "right", y);
    for (Bin bin : calibration.bins()) {
      y += LINE;
      row(
          number(bin.lowest(), 3) + " – " + number(bin.highest(), 3),
          String.valueOf(bin.count()),
          number(bin.confidence(), 3),
          number(bin.right(), 3),
          y);
    }
  }

  private void row(String range, String count, String mean, String right, int y) {
    graphics.drawString(range, TABLE, y);
    rightAligned(count, TABLE + 225, y);
    rightAligned(mean, TABLE + 305, y);
    rightAligned(right, TABLE + 385, y);
  }

  private void rightAligned(String words, int end, int y) {
    graphics.drawString(words, end - graphics.getFontMetrics().stringWidth(words), y);
  }

  /**
   * The interval of the share that is right: Wilson, <i>Probable Inference, the Law of Succession,
   * and Statistical Inference</i> (1927).
   */
  private static double[] wilson(Bin bin) {
    double n = bin.count();
    double p = bin.right();
    double middle = (p + Z * Z / (2 * n)) / (1 + Z * Z / n);
    double half = Z * Math.sqrt(p * (1 - p) / n + Z * Z / (4 * n * n)) / (1 + Z * Z / n);
    return new double[] {Math.max(0, middle - half), Math.min(1, middle + half)};
  }

  private void line(double x1, double y1, double x2, double y2) {
    graphics.draw(new Line2D.Double(x(x1), y(y1), x(x2), y(y2)));
  }

  private static double x(double share) {
    return LEFT + share * SIDE;
  }

  private static double y(double share) {
    return TOP + SIDE - share * SIDE;
  }

  private static String number(double number, int digits) {
    return String.format(Locale.ROOT, "%." + digits + "f", number);
  }
}
