package org.hearsay.names;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.hearsay.language.AnnotatedArticle;

/**
 * Tells of a word, by the encoder's states of it and its neighbours and by features of its letters,
 * whether it is part of a name: a layer of rectified units, and weights of the features beside it.
 *
 * <p>Immutable and thread-safe.
 */
public final class NameModel {

  private static final int FORMAT = 0x4E414D31;

  private final int inputs;
  private final int units;

  /** By rows: only over two arrays with one index does the run-time use wide registers. */
  private final float[][] first;

  private final float[] firstBias;
  private final float[] second;
  private final float[] secondBias;
  private final float[] features;

  /**
   * @param first {@code inputs} rows of weights to the units
   * @param second {@code units} rows of weights to the tags
   * @param features a row of weights to the tags for each feature
   */
  NameModel(
      float[] first, float[] firstBias, float[] second, float[] secondBias, float[] features) {
    this.units = firstBias.length;
    this.inputs = first.length / units;
    this.first = new float[inputs][];
    for (int i = 0; i < inputs; i++) {
      this.first[i] = Arrays.copyOfRange(first, i * units, (i + 1) * units);
    }
    this.firstBias = firstBias;
    this.second = second;
    this.secondBias = secondBias;
    this.features = features;
  }

  /**
   * Reads a file that {@link #write} wrote.
   *
   * @throws IOException naming the file if it is missing or no such model
   */
  public static NameModel read(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new IOException("No model file " + file + ". Maybe start Hearsay by bin/hearsay.");
    }
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
      if (in.readInt() != FORMAT) {
        throw new IOException("Not a model of names: " + file);
      }
      int inputs = in.readInt();
      int units = in.readInt();
      if (in.readInt() != NameTags.COUNT || in.readInt() != NameWords.FEATURES) {
        throw new IOException("A model of names for another version of Hearsay: " + file);
      }
      return new NameModel(
          floats(inputs * units, in),
          floats(units, in),
          floats(units * NameTags.COUNT, in),
          floats(NameTags.COUNT, in),
          floats(NameWords.FEATURES * NameTags.COUNT, in));
    } catch (EOFException e) {
      throw new IOException("Not a model of names: " + file, e);
    }
  }

  private static float[] floats(int count, DataInputStream in) throws IOException {
    byte[] bytes = new byte[2 * count];
    in.readFully(bytes);
    float[] floats = new float[count];
    for (int i = 0; i < count; i++) {
      floats[i] = Float.float16ToFloat((short) ((bytes[2 * i] << 8) | (bytes[2 * i + 1] & 0xFF)));
    }
    return floats;
  }

  /** Writes the model with numbers of 16 bits. */
  public void write(Path file) throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      for (int number : new int[] {FORMAT, inputs, units, NameTags.COUNT, NameWords.FEATURES}) {
        out.writeInt(number);
      }
      for (float[] row : first) {
        write(row, out);
      }
      for (float[] part : List.of(firstBias, second, secondBias, features)) {
        write(part, out);
      }
    }
  }

  private static void write(float[] numbers, DataOutputStream out) throws IOException {
    for (float number : numbers) {
      out.writeShort(Float.floatToFloat16(number));
    }
  }

  /** A reading of the article, to which the states of its words are still to be shown. */
  public NameReading reading(AnnotatedArticle article) {
    NameWords words = new NameWords(article);
    return new NameReading(
        words, inputs, (token, states) -> logProbabilities(states, words.features(token)));
  }

  /** The logarithm of the probability of each tag. */
  private float[] logProbabilities(float[] states, int[] numbers) {
    float[] hidden = firstBias.clone();
    for (int i = 0; i < inputs; i++) {
      float state = states[i];
      float[] row = first[i];
      for (int unit = 0; unit < units; unit++) {
        hidden[unit] += state * row[unit];
      }
    }
    float[] scores = secondBias.clone();
    for (int unit = 0; unit < units; unit++) {
      if (hidden[unit] > 0) {
        add(hidden[unit], second, unit, scores);
      }
    }
    for (int number : numbers) {
      add(1, features, number, scores);
    }
    return normalised(scores);
  }

  static void add(float factor, float[] weights, int row, float[] scores) {
    for (int tag = 0; tag < scores.length; tag++) {
      scores[tag] += factor * weights[row * scores.length + tag];
    }
  }

  static float[] normalised(float[] scores) {
    double greatest = scores[0];
    for (float score : scores) {
      greatest = Math.max(greatest, score);
    }
    double sum = 0;
    for (float score : scores) {
      sum += Math.exp(score - greatest);
    }
    double shift = greatest + Math.log(sum);
    for (int tag = 0; tag < scores.length; tag++) {
      scores[tag] = (float) (scores[tag] - shift);
    }
    return scores;
  }
}
