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
import java.util.List;
import java.util.Map;

/**
 * The two networks: an encoder that marks cue words, and a single layer that, for one cue, marks
 * source and content on the encoder's output, so that a cue costs one layer and not six.
 *
 * <p>Thread-safe. Reads one window at a time on one thread: the numbers of a window then depend on
 * nothing else, and articles are converted in parallel instead.
 */
final class AttributionModel implements AutoCloseable {

  /** A word as likely as this to be a cue begins or continues a candidate. */
  private static final double CUE_PROBABILITY = .2;

  /** Cues whose roles are read in one run. */
  private static final int BATCH = 24;

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
        throw new IOException("No model file " + file + ". Maybe HEARSAY_HOME is wrong.");
      }
    }
    try {
      return new AttributionModel(encoder, roles);
    } catch (OrtException e) {
      throw new IOException("Not a usable model: " + folder, e);
    }
  }

  /** The candidates whose cues lie in the window's core, in text order. */
  List<CueCandidate> read(PiecedArticle article, Window window, EncoderInput input) {
    try (OnnxTensor ids = rows(input.ids(), 1);
        OnnxTensor mask = rows(ones(input.length()), 1);
        OnnxTensor features = rows(input.features(), 1);
        OrtSession.Result encoded =
            encoder.run(Map.of("ids", ids, "mask", mask, "feat", features))) {
      OnnxTensor hidden = (OnnxTensor) encoded.get(0);
      float[][] cueness = ((float[][][]) encoded.get(1).getValue())[0];
      List<List<Integer>> cues = cues(article, window, input, cueness);
      List<CueCandidate> candidates = new ArrayList<>(cues.size());
      for (int from = 0; from < cues.size(); from += BATCH) {
        List<List<Integer>> batch = cues.subList(from, Math.min(from + BATCH, cues.size()));
        candidates.addAll(roles(window, input, cueness, hidden, mask, batch));
      }
      return candidates;
    } catch (OrtException e) {
      throw new IllegalStateException("The model failed on window " + window, e);
    }
  }

  /** Runs of likely words, each cut down to the words at least half as likely as its best. */
  private static List<List<Integer>> cues(
      PiecedArticle article, Window window, EncoderInput input, float[][] cueness) {
    List<List<Integer>> cues = new ArrayList<>();
    List<Integer> run = new ArrayList<>();
    for (int token = window.coreStart(); token <= window.coreEnd(); token++) {
      boolean inCore = token < window.coreEnd();
      float[] p = inCore ? cueness[position(window, input, token)] : new float[] {1, 0, 0};
      boolean likely = 1 - p[0] > CUE_PROBABILITY;
      boolean begins = p[1] > p[2] || (inCore && article.beginsParagraph(token));
      if (!run.isEmpty() && (!likely || begins)) {
        cues.add(likeliest(run, window, input, cueness));
        run.clear();
      }
      if (likely) {
        run.add(token);
      }
    }
    return cues;
  }

  private static List<Integer> likeliest(
      List<Integer> run, Window window, EncoderInput input, float[][] cueness) {
    double best = probability(run, window, input, cueness);
    return run.stream()
        .filter(it -> 1 - cueness[position(window, input, it)][0] > .5 * best)
        .toList();
  }

  private static double probability(
      List<Integer> cue, Window window, EncoderInput input, float[][] cueness) {
    double best = 0;
    for (int token : cue) {
      best = Math.max(best, 1 - cueness[position(window, input, token)][0]);
    }
    return best;
  }

  private static int position(Window window, EncoderInput input, int token) {
    return input.firstPieces()[token - window.start()];
  }

  private List<CueCandidate> roles(
      Window window,
      EncoderInput input,
      float[][] cueness,
      OnnxTensor hidden,
      OnnxTensor mask,
      List<List<Integer>> cues)
      throws OrtException {
    long[] marks = new long[cues.size() * input.length()];
    long[] positions = new long[cues.size()];
    for (int i = 0; i < cues.size(); i++) {
      for (int token : cues.get(i)) {
        marks[i * input.length() + position(window, input, token)] = 1;
      }
      positions[i] = position(window, input, cues.get(i).getFirst());
    }
    try (OnnxTensor mark = rows(marks, cues.size());
        OnnxTensor position =
            OnnxTensor.createTensor(
                environment, LongBuffer.wrap(positions), new long[] {positions.length});
        OrtSession.Result found =
            roles.run(Map.of("h", hidden, "mask", mask, "mark", mark, "pos", position))) {
      FloatBuffer logProbabilities = ((OnnxTensor) found.get(0)).getFloatBuffer();
      List<CueCandidate> candidates = new ArrayList<>(cues.size());
      for (int i = 0; i < cues.size(); i++) {
        double probability = probability(cues.get(i), window, input, cueness);
        RoleTable table = table(logProbabilities, i, window, input);
        candidates.add(new CueCandidate(cues.get(i), probability, table));
      }
      return candidates;
    }
  }

  private static RoleTable table(FloatBuffer log, int row, Window window, EncoderInput input) {
    float[] source = new float[input.firstPieces().length];
    float[] content = new float[source.length];
    for (int i = 0; i < source.length; i++) {
      int at = (row * input.length() + input.firstPieces()[i]) * 3;
      source[i] = (float) Math.exp(log.get(at + 1));
      content[i] = (float) Math.exp(log.get(at + 2));
    }
    return RoleTable.of(window.start(), source, content);
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
