package org.hearsay.attribution;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.attribution.AttributionModel.Encoded;
import org.hearsay.language.AnnotatedArticle;

/**
 * Attributions by a fine-tuned encoder. Thread-safe; holds native memory until closed.
 *
 * <p>Method and figures: {@code data/model/README.md}.
 */
public final class EncoderExtractor implements AttributionExtractor, AutoCloseable {

  /** The rule that attributions of this extractor carry. */
  public static final String RULE = "encoder";

  private final WordPieces vocabulary;
  private final AttributionModel model;
  private final CueLexicon lexicon;

  private EncoderExtractor(WordPieces vocabulary, AttributionModel model, CueLexicon lexicon) {
    this.lexicon = lexicon;
    this.vocabulary = vocabulary;
    this.model = model;
  }

  /**
   * Loads the model of a folder that holds {@code encoder.onnx}, {@code roles.onnx} and {@code
   * vocab.txt}.
   *
   * @throws IOException naming the file that is missing or unusable
   */
  public static EncoderExtractor load(Path folder, CueLexicon lexicon) throws IOException {
    AttributionModel model = AttributionModel.load(folder);
    WordPieces vocabulary = WordPieces.read(folder.resolve("vocab.txt"));
    return new EncoderExtractor(vocabulary, model, lexicon);
  }

  @Override
  public List<Attribution> extract(AnnotatedArticle article) {
    PiecedArticle pieced = new PiecedArticle(article, vocabulary);
    List<CueCandidate> candidates = new ArrayList<>();
    for (Window window : Window.over(pieced)) {
      try (Encoded encoded = model.encode(EncoderInput.of(pieced, window, vocabulary))) {
        candidates.addAll(new CueFinder(pieced, window, lexicon).find(encoded));
      }
    }
    return new Refinement(pieced).refine(new AttributionDecoder(pieced).decode(candidates));
  }

  @Override
  public void close() {
    model.close();
  }
}
