package org.hearsay.attribution;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
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

  /** Cues whose roles are read in one run. */
  private static final int BATCH = 24;

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

  /** A window after the encoder. Holds native memory until closed. */
  final class Encoded implements AutoCloseable {

    private final EncoderInput input;
    private final OnnxTensor mask;
    private final OrtSession.Result result;
    private final float[][] cueness;

    private Encoded(EncoderInput input, OnnxTensor mask, OrtSession.Result result)
        throws OrtException {
      this.input = input;
      this.mask = mask;
      this.result = result;
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
      FloatBuffer states = middle().getFloatBuffer();
      BitSet wanted = names.wanted();
      Window window = input.window();
      for (int token = wanted.nextSetBit(window.coreStart());
          token >= 0 && token < window.coreEnd();
          token = wanted.nextSetBit(token + 1)) {
        float[] shown = new float[4 * STATES];
        states.get(input.position(token) * STATES, shown, 0, STATES);
        states.get(input.lastPosition(token) * STATES, shown, STATES, STATES);
        if (token > window.start()) {
          states.get(input.position(token - 1) * STATES, shown, 2 * STATES, STATES);
        }
        if (token + 1 < window.end()) {
          states.get(input.position(token + 1) * STATES, shown, 3 * STATES, STATES);
        }
        names.show(token, shown);
      }
    }

    private OnnxTensor middle() {
      return (OnnxTensor) result.get(2);
    }

    /** For each cue, given by its tokens, what each token of the window is to it. */
    List<RoleTable> roles(List<List<Integer>> cues) {
      List<RoleTable> tables = new ArrayList<>(cues.size());
      for (int from = 0; from < cues.size(); from += BATCH) {
        tables.addAll(batch(cues.subList(from, Math.min(from + BATCH, cues.size()))));
      }
      return tables;
    }

    private List<RoleTable> batch(List<List<Integer>> cues) {
      long[] marks = new long[cues.size() * input.length()];
      long[] positions = new long[cues.size()];
      for (int i = 0; i < cues.size(); i++) {
        for (int token : cues.get(i)) {
          marks[i * input.length() + input.position(token)] = 1;
        }
        positions[i] = input.position(cues.get(i).getFirst());
      }
      try (OnnxTensor mark = rows(marks, cues.size());
          OnnxTensor position =
              OnnxTensor.createTensor(
                  environment, LongBuffer.wrap(positions), new long[] {positions.length});
          OrtSession.Result found =
              roles.run(Map.of("h", hidden(), "mask", mask, "mark", mark, "pos", position))) {
        FloatBuffer words = ((OnnxTensor) found.get(0)).getFloatBuffer();
        FloatBuffer bounds = ((OnnxTensor) found.get(1)).getFloatBuffer();
        FloatBuffer sure = ((OnnxTensor) found.get(2)).getFloatBuffer();
        List<RoleTable> tables = new ArrayList<>(cues.size());
        for (int i = 0; i < cues.size(); i++) {
          RoleChain chain = chain(tokens(words, i, ROLES), tokens(bounds, i, BOUNDS), cues.get(i));
          tables.add(RoleTable.of(input.window().start(), chain, sure.get(i)));
        }
        return tables;
      } catch (OrtException e) {
        throw new IllegalStateException("The model failed on window " + input.window(), e);
      }
    }

    private OnnxTensor hidden() {
      return (OnnxTensor) result.get(0);
    }

    /** What the network gives for each token of the window in the row of one cue. */
    private double[][] tokens(FloatBuffer values, int row, int columns) {
      Window window = input.window();
      double[][] rows = new double[window.end() - window.start()][columns];
      for (int i = 0; i < rows.length; i++) {
        int at = (row * input.length() + input.position(window.start() + i)) * columns;
        for (int column = 0; column < columns; column++) {
          rows[i][column] = values.get(at + column);
        }
      }
      return rows;
    }

    private RoleChain chain(double[][] words, double[][] bounds, List<Integer> cue) {
      int first = input.window().start();
      return new RoleChain(words, bounds, cue.stream().map(it -> it - first).toList());
    }

    @Override
    public void close() {
      result.close();
      mask.close();
    }
  }

  Encoded encode(EncoderInput input) {
    try (OnnxTensor ids = rows(input.ids(), 1);
        OnnxTensor features = rows(input.features(), 1)) {
      OnnxTensor mask = rows(ones(input.length()), 1);
      return new Encoded(
          input, mask, encoder.run(Map.of("ids", ids, "mask", mask, "feat", features)));
    } catch (OrtException e) {
      throw new IllegalStateException("The model failed on window " + input.window(), e);
    }
  }

  private OnnxTensor rows(long[] values, int rows) throws OrtException {
    return OnnxTensor.createTensor(
        environment, LongBuffer.wrap(values), new long[] {rows, values.length / rows});
  }

  private static long[] ones(int length) {
    long[] ones = new long[length];
    Arrays.fill(ones, 1);
    return ones;
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
