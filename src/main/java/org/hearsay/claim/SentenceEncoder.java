package org.hearsay.claim;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hearsay.language.WordPieces;
import org.hearsay.language.Words;

/**
 * Gives sentences vectors that are close where their sense is: all-MiniLM-L6-v2 in 8-bit numbers,
 * the mean of its word vectors, of length 1. Thread-safe; holds native memory until closed.
 */
public final class SentenceEncoder implements AutoCloseable {

  /** How many numbers a vector has. */
  public static final int DIMENSIONS = 384;

  private static final String MODEL = "/all-minilm-l6-v2-q.onnx";

  /** Pieces of a sentence that are read; the network was trained on no more. */
  private static final int LONGEST = 128;

  /** Sentences of a run: with more, padding costs what the larger run saves. */
  private static final int BATCH = 8;

  private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
  private final OrtSession network;
  private final WordPieces vocabulary;

  private SentenceEncoder(byte[] model, WordPieces vocabulary) throws OrtException {
    this.vocabulary = vocabulary;
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      // One thread: the numbers then depend on nothing else, and runs go in parallel instead.
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      this.network = environment.createSession(model, options);
    }
  }

  /**
   * Loads the network that travels with the application.
   *
   * @param vocabulary the file of BERT's uncased word pieces, which the network shares with that of
   *     attribution
   * @throws IOException if the vocabulary cannot be read or the network is not on the class path
   */
  public static SentenceEncoder load(Path vocabulary) throws IOException {
    try (InputStream in = SentenceEncoder.class.getResourceAsStream(MODEL)) {
      if (in == null) {
        throw new IOException("No network on the class path: " + MODEL);
      }
      return new SentenceEncoder(in.readAllBytes(), WordPieces.read(vocabulary));
    } catch (OrtException e) {
      throw new IOException("Not a usable network: " + MODEL, e);
    }
  }

  /** The vectors of the sentences, in their order; what follows after 126 pieces is not read. */
  public List<float[]> encode(List<String> sentences) {
    List<long[]> pieces = sentences.stream().map(this::pieces).toList();
    List<Integer> byLength =
        IntStream.range(0, pieces.size())
            .boxed()
            .sorted(Comparator.comparingInt(it -> pieces.get(it).length))
            .toList();
    float[][] vectors = new float[pieces.size()][];
    for (int from = 0; from < byLength.size(); from += BATCH) {
      List<Integer> some = byLength.subList(from, Math.min(byLength.size(), from + BATCH));
      List<float[]> found = run(some.stream().map(pieces::get).toList());
      for (int i = 0; i < some.size(); i++) {
        vectors[some.get(i)] = found.get(i);
      }
    }
    return Arrays.asList(vectors);
  }

  /** The cosine of the angle between two vectors of {@link #encode}, from -1 to 1. */
  public static double cosine(float[] one, float[] other) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += (double) one[i] * other[i];
    }
    return sum;
  }

  private long[] pieces(String sentence) {
    List<Integer> ids = new ArrayList<>();
    ids.add(vocabulary.start());
    for (String word : Words.of(sentence)) {
      for (int piece : vocabulary.of(word)) {
        ids.add(piece);
      }
      if (ids.size() >= LONGEST) {
        break;
      }
    }
    List<Integer> kept = new ArrayList<>(ids.subList(0, Math.min(ids.size(), LONGEST - 1)));
    kept.add(vocabulary.separator());
    return kept.stream().mapToLong(Integer::longValue).toArray();
  }

  private List<float[]> run(List<long[]> batch) {
    int width = batch.getLast().length;
    long[] ids = new long[batch.size() * width];
    long[] mask = new long[ids.length];
    for (int row = 0; row < batch.size(); row++) {
      System.arraycopy(batch.get(row), 0, ids, row * width, batch.get(row).length);
      Arrays.fill(mask, row * width, row * width + batch.get(row).length, 1);
    }
    try (OnnxTensor input = tensor(ids, batch.size());
        OnnxTensor attention = tensor(mask, batch.size());
        OnnxTensor types = tensor(new long[ids.length], batch.size());
        OrtSession.Result result =
            network.run(
                Map.of("input_ids", input, "attention_mask", attention, "token_type_ids", types))) {
      FloatBuffer states = ((OnnxTensor) result.get(0)).getFloatBuffer();
      List<float[]> means = new ArrayList<>(batch.size());
      for (int row = 0; row < batch.size(); row++) {
        means.add(mean(states, row * width, batch.get(row).length));
      }
      return means;
    } catch (OrtException e) {
      throw new IllegalStateException("The network of sentences failed", e);
    }
  }

  private static float[] mean(FloatBuffer states, int from, int pieces) {
    float[] sum = new float[DIMENSIONS];
    for (int piece = from; piece < from + pieces; piece++) {
      for (int i = 0; i < DIMENSIONS; i++) {
        sum[i] += states.get(piece * DIMENSIONS + i);
      }
    }
    double length = Math.sqrt(cosine(sum, sum));
    for (int i = 0; i < DIMENSIONS; i++) {
      sum[i] = (float) (sum[i] / length);
    }
    return sum;
  }

  private OnnxTensor tensor(long[] values, int rows) throws OrtException {
    return OnnxTensor.createTensor(
        environment, LongBuffer.wrap(values), new long[] {rows, values.length / rows});
  }

  @Override
  public void close() {
    try {
      network.close();
    } catch (OrtException e) {
      throw new IllegalStateException("The network of sentences could not be closed", e);
    }
  }
}
