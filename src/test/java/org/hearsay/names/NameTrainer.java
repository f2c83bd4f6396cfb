package org.hearsay.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.hearsay.language.AnnotatedArticle;

/**
 * Fits a {@link NameModel} to marked articles: Adam on the layers, AdaGrad on the features, units
 * and features dropped at random. The same articles give the same model.
 */
public final class NameTrainer {

  private static final int INPUTS = 4 * 384;
  private static final int UNITS = 128;
  private static final int EPOCHS = 5;
  private static final int BATCH = 256;
  private static final double RATE = 1e-3;
  private static final double FEATURE_RATE = 80;
  private static final double DECAY = .01;
  private static final double DROPPED_UNITS = .3;
  private static final double DROPPED_INPUTS = .1;
  private static final double DROPPED_FEATURES = .25;

  private final List<Example> examples = new ArrayList<>();
  private final SplittableRandom random = new SplittableRandom(1);

  @SuppressWarnings("ArrayRecordComponent")
  private record Example(float[] states, int[] features, int tag) {}

  /** Takes the words of an article as examples while they are shown to it. */
  public NameReading reading(AnnotatedArticle article, List<NamedSpan> names) {
    int[] tags = new int[article.tokens().size()];
    for (NamedSpan name : names) {
      Arrays.fill(tags, name.start(), name.end(), NameTags.later(name.type()));
      tags[name.start()] = NameTags.first(name.type());
    }
    NameWords words = new NameWords(article);
    return new NameReading(
        words,
        INPUTS,
        (token, states) -> {
          examples.add(new Example(states, words.features(token), tags[token]));
          return new float[NameTags.COUNT];
        });
  }

  public NameModel train(Consumer<String> log) {
    float[] mean = new float[INPUTS];
    float[] scale = new float[INPUTS];
    measure(mean, scale);
    for (Example example : examples) {
      for (int i = 0; i < INPUTS; i++) {
        example.states()[i] = (example.states()[i] - mean[i]) * scale[i];
      }
    }
    Layer first = new Layer(INPUTS, UNITS, random);
    Layer second = new Layer(UNITS, NameTags.COUNT, random);
    float[] features = new float[NameWords.FEATURES * NameTags.COUNT];
    float[] squares = new float[features.length];
    int step = 0;
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      Collections.shuffle(examples, new Random(epoch));
      double rate = RATE * (EPOCHS - epoch) / EPOCHS;
      double loss = 0;
      for (int from = 0; from < examples.size(); from += BATCH) {
        List<Example> batch = examples.subList(from, Math.min(from + BATCH, examples.size()));
        for (Example example : batch) {
          loss += learn(example, first, second, features, squares, rate);
        }
        step++;
        first.step(batch.size(), rate, step);
        second.step(batch.size(), rate, step);
      }
      log.accept(
          "epoch %d of %d: loss %.4f on %d words"
              .formatted(epoch + 1, EPOCHS, loss / examples.size(), examples.size()));
    }
    first.unscale(mean, scale);
    return new NameModel(first.weights, first.bias, second.weights, second.bias, features);
  }

  private void measure(float[] mean, float[] scale) {
    double[] sum = new double[INPUTS];
    double[] squares = new double[INPUTS];
    for (Example example : examples) {
      for (int i = 0; i < INPUTS; i++) {
        sum[i] += example.states()[i];
        squares[i] += example.states()[i] * example.states()[i];
      }
    }
    for (int i = 0; i < INPUTS; i++) {
      double average = sum[i] / examples.size();
      mean[i] = (float) average;
      scale[i] = (float) (1 / Math.sqrt(squares[i] / examples.size() - average * average + 1e-6));
    }
  }

  private double learn(
      Example example, Layer first, Layer second, float[] features, float[] squares, double rate) {
    float[] states = example.states().clone();
    drop(states, DROPPED_INPUTS);
    float[] hidden = first.output(states);
    for (int i = 0; i < hidden.length; i++) {
      hidden[i] = Math.max(0, hidden[i]);
    }
    drop(hidden, DROPPED_UNITS);
    float[] scores = second.output(hidden);
    int[] kept =
        Arrays.stream(example.features())
            .filter(ignored -> random.nextDouble() >= DROPPED_FEATURES)
            .toArray();
    for (int feature : kept) {
      NameModel.add(1, features, feature, scores);
    }
    float[] error = NameModel.normalised(scores);
    double loss = -error[example.tag()];
    for (int tag = 0; tag < error.length; tag++) {
      error[tag] = (float) Math.exp(error[tag]) - (tag == example.tag() ? 1 : 0);
    }
    float[] below = second.errorBelow(error);
    for (int i = 0; i < below.length; i++) {
      below[i] = hidden[i] > 0 ? below[i] / (float) (1 - DROPPED_UNITS) : 0;
    }
    second.gather(hidden, error);
    first.gather(states, below);
    for (int feature : kept) {
      correct(feature, error, features, squares, rate);
    }
    return loss;
  }

  private static void correct(
      int feature, float[] error, float[] features, float[] squares, double rate) {
    for (int tag = 0; tag < error.length; tag++) {
      int at = feature * error.length + tag;
      squares[at] += error[tag] * error[tag];
      features[at] -= (float) (rate * FEATURE_RATE * error[tag] / Math.sqrt(squares[at] + .1));
    }
  }

  /** Sets some of the values to 0 and makes up for it with the others. */
  private void drop(float[] values, double share) {
    float kept = (float) (1 / (1 - share));
    for (int i = 0; i < values.length; i++) {
      values[i] = random.nextFloat() < share ? 0 : values[i] * kept;
    }
  }

  /** Weights from each of some inputs to each of some outputs, fitted by Adam. */
  private static final class Layer {

    private final int outputs;
    private final float[] weights;
    private final float[] bias;
    private final float[][] gradients;
    private final float[][] means;
    private final float[][] squares;

    Layer(int inputs, int outputs, SplittableRandom random) {
      this.outputs = outputs;
      this.weights = new float[inputs * outputs];
      this.bias = new float[outputs];
      for (int i = 0; i < weights.length; i++) {
        weights[i] = (float) (random.nextGaussian() / Math.sqrt(inputs));
      }
      this.gradients = new float[][] {new float[weights.length], new float[outputs]};
      this.means = new float[][] {new float[weights.length], new float[outputs]};
      this.squares = new float[][] {new float[weights.length], new float[outputs]};
    }

    float[] output(float[] input) {
      float[] output = bias.clone();
      for (int i = 0; i < input.length; i++) {
        float value = input[i];
        if (value != 0) {
          for (int j = 0, at = i * outputs; j < outputs; j++, at++) {
            output[j] += value * weights[at];
          }
        }
      }
      return output;
    }

    float[] errorBelow(float[] error) {
      float[] below = new float[weights.length / outputs];
      for (int i = 0; i < below.length; i++) {
        for (int j = 0; j < outputs; j++) {
          below[i] += error[j] * weights[i * outputs + j];
        }
      }
      return below;
    }

    void gather(float[] input, float[] error) {
      float[] gradient = gradients[0];
      for (int i = 0; i < input.length; i++) {
        float value = input[i];
        if (value != 0) {
          for (int j = 0, at = i * outputs; j < outputs; j++, at++) {
            gradient[at] += value * error[j];
          }
        }
      }
      for (int j = 0; j < outputs; j++) {
        gradients[1][j] += error[j];
      }
    }

    void step(int examples, double rate, int step) {
      step(0, weights, examples, rate, step, DECAY);
      step(1, bias, examples, rate, step, 0);
    }

    private void step(int part, float[] values, int examples, double rate, int step, double decay) {
      float meanScale = (float) (1 / (1 - Math.pow(.9, step)));
      float squareScale = (float) (1 / (1 - Math.pow(.999, step)));
      float[] gradient = gradients[part];
      float[] mean = means[part];
      float[] square = squares[part];
      float pace = (float) rate;
      float shrink = (float) (1 - rate * decay);
      for (int i = 0; i < values.length; i++) {
        float slope = gradient[i] / examples;
        mean[i] = .9f * mean[i] + .1f * slope;
        square[i] = .999f * square[i] + .001f * slope * slope;
        float root = (float) Math.sqrt(square[i] * squareScale) + 1e-8f;
        values[i] = values[i] * shrink - pace * mean[i] * meanScale / root;
        gradient[i] = 0;
      }
    }

    /** Makes the layer take inputs as they are, where it was fitted to scaled ones. */
    void unscale(float[] mean, float[] scale) {
      for (int i = 0; i < mean.length; i++) {
        for (int j = 0; j < outputs; j++) {
          weights[i * outputs + j] *= scale[i];
          bias[j] -= mean[i] * weights[i * outputs + j];
        }
      }
    }
  }
}
