package org.hearsay.attribution;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.attribution.AttributionDecoder.Decodings;
import org.hearsay.attribution.AttributionModel.Encoded;
import org.hearsay.language.AnnotatedArticle;
import org.hearsay.language.WordPieces;
import org.hearsay.names.NameModel;
import org.hearsay.names.NameReading;

/**
 * Attributions and names by a fine-tuned encoder. Thread-safe; holds native memory until closed.
 *
 * <p>Method and figures: {@code data/model/README.md}.
 */
public final class EncoderExtractor implements AttributionExtractor, AutoCloseable {

  /** The rule that attributions of this extractor carry. */
  public static final String RULE = "encoder";

  private final WordPieces vocabulary;
  private final AttributionModel model;
  private final Confidence confidence;
  private final NameModel names;
  private final CueLexicon lexicon;

  private EncoderExtractor(
      WordPieces vocabulary,
      AttributionModel model,
      Confidence confidence,
      NameModel names,
      CueLexicon lexicon) {
    this.vocabulary = vocabulary;
    this.model = model;
    this.confidence = confidence;
    this.names = names;
    this.lexicon = lexicon;
  }

  /**
   * Loads the model of a folder that holds {@code encoder.onnx}, {@code roles.onnx}, {@code
   * confidence.csv}, {@code vocab.txt} and {@code names.bin}.
   *
   * @throws IOException naming the file that is missing or unusable
   */
  public static EncoderExtractor load(Path folder, CueLexicon lexicon) throws IOException {
    AttributionModel model = AttributionModel.load(folder);
    WordPieces vocabulary = WordPieces.read(folder.resolve("vocab.txt"));
    NameModel names = NameModel.read(folder.resolve("names.bin"));
    Confidence confidence = Confidence.read(folder.resolve("confidence.csv"));
    return new EncoderExtractor(vocabulary, model, confidence, names, lexicon);
  }

  @Override
  public Extraction extract(AnnotatedArticle article) {
    NameReading reading = names.reading(article);
    PiecedArticle pieced = new PiecedArticle(article, vocabulary);
    List<CueCandidate> candidates = new ArrayList<>();
    for (Window window : Window.over(pieced)) {
      Encoded encoded = model.encode(EncoderInput.of(pieced, window, vocabulary));
      candidates.addAll(new CueFinder(pieced, window, lexicon).find(encoded));
      encoded.show(reading);
    }
    List<Attribution> found = new ArrayList<>(new Transcript(pieced).turns());
    found.addAll(new SignedQuotations(pieced, lexicon).attributions());
    List<Attribution> laidOut = List.copyOf(found);
    candidates.removeIf(it -> laidOut.stream().anyMatch(other -> isInside(it, other, article)));
    found.addAll(decoded(candidates, pieced));
    found.sort(Comparator.comparingInt(EncoderExtractor::place));
    return new Extraction(found, reading.names());
  }

  private List<Attribution> decoded(List<CueCandidate> candidates, PiecedArticle pieced) {
    Decodings decoded = new AttributionDecoder(pieced, confidence).decode(candidates);
    Refinement refinement = new Refinement(pieced);
    List<Attribution> nested =
        Nesting.nested(
            refinement.refine(decoded.standing()),
            refinement.refine(decoded.covered()),
            decoded.unread(),
            pieced.article(),
            lexicon);
    Moods moods = new Moods(pieced.article(), lexicon);
    return nested.stream().map(refinement::trimmed).map(it -> it.in(moods.of(it))).toList();
  }

  private static int place(Attribution attribution) {
    return (attribution.cue().isEmpty() ? attribution.content() : attribution.cue())
        .getFirst()
        .start();
  }

  /** What is reported in a turn or in a signed quotation is its own. */
  private static boolean isInside(
      CueCandidate candidate, Attribution laidOut, AnnotatedArticle article) {
    return laidOut.extent().covers(article.tokens().get(candidate.cue().getFirst()).span());
  }

  @Override
  public void close() {
    model.close();
  }
}
