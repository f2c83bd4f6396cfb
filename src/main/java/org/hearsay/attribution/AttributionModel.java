package org.hearsay.attribution;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.hearsay.names.NameReading;

/**
 * The two networks: an encoder that tells how likely each word is a cue, and a single layer that,
 * for one cue, marks source and content on the encoder's output, so that a cue costs one layer and
 * not six.
 *
 * <p>Thread-safe. Reads one window at a time on one thread: the numbers of a window then depend on
 * nothing else, and articles are converted in parallel instead.
 */
final class AttributionModel implements AutoCloseable {

  /** Numbers by which the encoder describes a piece. */
  private static final int STATES = 384;

  private static final int OUTPUTS_OF_ROLES = 3;

  /** Outside, source and content. */
  private static final int ROLES = 3;

  /** Source begins, content begins, source ends, content ends. */
  private static final int BOUNDS = 4;

  private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
  private final OrtSession encoder;
  private final OrtSession roles;

  private AttributionModel(Path encoder, Path roles) throws OrtException {
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      this.encoder = environment.createSession(encoder.toString(), options);
      this.roles = environment.createSession(roles.toString(), options);
    }
  }

  /**
   * Loads {@code encoder.onnx} and {@code roles.onnx}.
   *
   * @throws IOException if one is missing or not a network
   */
  static AttributionModel load(Path folder) throws IOException {
    Path encoder = folder.resolve("encoder.onnx");
    Path roles = folder.resolve("roles.onnx");
    for (Path file : List.of(encoder, roles)) {
      if (!Files.isRegularFile(file)) {
        throw new IOException("No model file " + file + ". Maybe start Hearsay by bin/hearsay.");
      }
    }
    try {
      AttributionModel model = new AttributionModel(encoder, roles);
      if (model.roles.getNumOutputs() != OUTPUTS_OF_ROLES) {
        model.close();
        throw new IOException("A network for another version of Hearsay: " + roles);
      }
      return model;
    } catch (OrtException e) {
      throw new IOException("Not a usable model: " + folder, e);
    }
  }

  /** A window after the encoder. */
  final class Encoded {

    private final EncoderInput input;
    private final FloatBuffer states;
    private final FloatBuffer middle;
    private final float[][] cueness;

    private Encoded(EncoderInput input, OrtSession.Result result) throws OrtException {
      this.input = input;
      this.states = numbers(result.get(0));
      this.middle = numbers(result.get(2));
      this.cueness = ((float[][][]) result.get(1).getValue())[0];
    }

    /** The probability that the token belongs to a cue. */
    double cueProbability(int token) {
      return 1 - cueness[input.position(token)][0];
    }

    /** Whether the token rather begins a cue than goes on with one. */
    boolean beginsCue(int token) {
      float[] p = cueness[input.position(token)];
      return p[1] > p[2];
    }

    /** Shows to the reading the words of the window's core that it wants to see. */
    void show(NameReading names) {
      BitSet wanted = names.wanted();
      Window window = input.window();
      for (int token = wanted.nextSetBit(window.coreStart());
          token >= 0 && token < window.coreEnd();
          token = wanted.nextSetBit(token + 1)) {
        float[] shown = new float[4 * STATES];
        middle.get(input.position(token) * STATES, shown, 0, STATES);
        middle.get(input.lastPosition(token) * STATES, shown, STATES, STATES);
        if (token > window.start()) {
          middle.get(input.position(token - 1) * STATES, shown, 2 * STATES, STATES);
        }
        if (token + 1 < window.end()) {
          middle.get(input.position(token + 1) * STATES, shown, 3 * STATES, STATES);
        }
        names.show(token, shown);
      }
    }

    /** What the tokens around a cue are to it; the cue is given by its tokens in text order. */
    RoleTable roles(List<Integer> cue) {
      RoleInput around = RoleInput.around(cue, input);
      try (OnnxTensor tensor = row(around.states(states, STATES));
          OnnxTensor marks = row(around.marks());
          OnnxTensor place =
              OnnxTensor.createTensor(
                  environment, LongBuffer.wrap(new long[] {around.place()}), new long[] {1});
          OrtSession.Result found = roles.run(Map.of("h", tensor, "mark", marks, "pos", place))) {
        double[][] words = tokens(found.get(0), around, ROLES);
        double[][] bounds = tokens(found.get(1), around, BOUNDS);
        double sure = numbers(found.get(2)).get();
        return RoleTable.of(around.start(), new RoleChain(words, bounds, around.cue()), sure);
      } catch (OrtException e) {
        throw new IllegalStateException("The model failed on window " + input.window(), e);
      }
    }

    /** What the network gives for each token. */
    private static double[][] tokens(OnnxValue found, RoleInput around, int columns) {
      FloatBuffer values = numbers(found);
      double[][] rows = new double[around.tokens()][columns];
      for (int i = 0; i < rows.length; i++) {
        int at = around.position(around.start() + i) * columns;
        for (int column = 0; column < columns; column++) {
          rows[i][column] = values.get(at + column);
        }
      }
      return rows;
    }
  }

  Encoded encode(EncoderInput input) {
    try (OnnxTensor ids = row(input.ids());
        OnnxTensor features = row(input.features());
        OrtSession.Result result = encoder.run(Map.of("ids", ids, "feat", features))) {
      return new Encoded(input, result);
    } catch (OrtException e) {
      throw new IllegalStateException("The model failed on window " + input.window(), e);
    }
  }

  private OnnxTensor row(long[] values) throws OrtException {
    return OnnxTensor.createTensor(
        environment, LongBuffer.wrap(values), new long[] {1, values.length});
  }

  private OnnxTensor row(float[] states) throws OrtException {
    return OnnxTensor.createTensor(
        environment, FloatBuffer.wrap(states), new long[] {1, states.length / STATES, STATES});
  }

  private static FloatBuffer numbers(OnnxValue value) {
    return ((OnnxTensor) value).getFloatBuffer();
  }

  @Override
  public void close() {
    try {
      encoder.close();
      roles.close();
    } catch (OrtException e) {
      throw new IllegalStateException("The model could not be closed", e);
    }
  }
}
