package org.hearsay.attribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.hearsay.attribution.AttributionModel.Encoded;
import org.hearsay.attribution.LogisticRegression.Example;
import org.hearsay.evaluation.Found;
import org.hearsay.evaluation.GoldArticle;
import org.hearsay.evaluation.GoldFolder;
import org.hearsay.evaluation.Parts;
import org.hearsay.evaluation.Verdicts;
import org.hearsay.language.AnnotatedArticle;
import org.hearsay.language.EnglishAnnotator;
import org.hearsay.language.WordPieces;

/**
 * Fits the weights of {@link Confidence} on articles that the networks were not trained on. See
 * {@code data/model/README.md}.
 *
 * <p>Arguments: an annotated folder as {@code hearsay evaluate} reads it, a file with the ids of
 * the articles to learn from, one a line, and the model's folder, into which {@code confidence.csv}
 * is written. Prints the expected calibration error of articles left out in turn, and of all.
 */
public final class ConfidenceTraining {

  /** Below, candidates are too many and too bad to learn from. */
  private static final double THRESHOLD = .1;

  /** Which candidates stand depends on the weights, and the weights on these. */
  private static final int ROUNDS = 4;

  private static final int FOLDS = 5;

  private final WordPieces vocabulary;
  private final AttributionModel model;

  private ConfidenceTraining(WordPieces vocabulary, AttributionModel model) {
    this.vocabulary = vocabulary;
    this.model = model;
  }

  private record Candidates(GoldArticle gold, PiecedArticle article, List<CueCandidate> all) {}

  private record Outcome(List<Decoded> standing, List<Boolean> right) {}

  @SuppressWarnings("SystemOut") // A program of its own.
  public static void main(String[] args) throws IOException {
    Set<String> ids = Set.copyOf(Files.readAllLines(Path.of(args[1])));
    Path folder = Path.of(args[2]);
    try (AttributionModel model = AttributionModel.load(folder)) {
      ConfidenceTraining training =
          new ConfidenceTraining(WordPieces.read(folder.resolve("vocab.txt")), model);
      List<Candidates> articles = new ArrayList<>();
      for (GoldArticle gold : GoldFolder.read(Path.of(args[0]), Optional.empty())) {
        if (ids.contains(gold.id())) {
          articles.add(training.candidates(gold));
        }
      }
      System.out.printf("%d articles%n", articles.size());
      System.out.printf("left out in turn: expected calibration error %.3f%n", crossed(articles));
      Confidence confidence = fit(articles);
      System.out.printf("all: expected calibration error %.3f%n", error(articles, confidence));
      confidence.write(folder.resolve("confidence.csv"));
      System.out.print(Files.readString(folder.resolve("confidence.csv")));
    }
  }

  private Candidates candidates(GoldArticle gold) {
    AnnotatedArticle article = new EnglishAnnotator().annotate(gold.article());
    PiecedArticle pieced = new PiecedArticle(article, vocabulary);
    List<CueCandidate> candidates = new ArrayList<>();
    for (Window window : Window.over(pieced)) {
      Encoded encoded = model.encode(EncoderInput.of(pieced, window, vocabulary));
      candidates.addAll(new CueFinder(pieced, window, CueLexicon.english()).find(encoded));
    }
    candidates.removeIf(CueCandidate::inner);
    return new Candidates(gold, pieced, candidates);
  }

  /** The error where each article is judged by weights that were fitted without it. */
  private static double crossed(List<Candidates> articles) {
    List<Double> confidences = new ArrayList<>();
    List<Boolean> right = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      List<Candidates> others = new ArrayList<>();
      List<Candidates> apart = new ArrayList<>();
      for (int i = 0; i < articles.size(); i++) {
        (i % FOLDS == fold ? apart : others).add(articles.get(i));
      }
      Confidence confidence = fit(others);
      for (Candidates article : apart) {
        add(article, confidence, confidences, right);
      }
    }
    return Verdicts.error(confidences, right);
  }

  private static double error(List<Candidates> articles, Confidence confidence) {
    List<Double> confidences = new ArrayList<>();
    List<Boolean> right = new ArrayList<>();
    articles.forEach(it -> add(it, confidence, confidences, right));
    return Verdicts.error(confidences, right);
  }

  private static void add(
      Candidates article, Confidence confidence, List<Double> confidences, List<Boolean> right) {
    Outcome outcome = outcome(article, confidence, AttributionDecoder.THRESHOLD);
    outcome.standing().forEach(it -> confidences.add(it.score()));
    right.addAll(outcome.right());
  }

  private static Confidence fit(List<Candidates> articles) {
    Map<Clue, Double> start = new EnumMap<>(Clue.class);
    Arrays.stream(Clue.values()).forEach(it -> start.put(it, 0.0));
    start.put(Clue.CUE, 1.0);
    start.put(Clue.CONTENT, .5);
    Confidence confidence = new Confidence(start);
    for (int round = 0; round < ROUNDS; round++) {
      List<Example> examples = new ArrayList<>();
      for (Candidates article : articles) {
        Outcome outcome = outcome(article, confidence, THRESHOLD);
        for (int i = 0; i < outcome.standing().size(); i++) {
          Evidence evidence = outcome.standing().get(i).evidence();
          List<Double> values = Arrays.stream(Clue.values()).map(evidence::of).toList();
          examples.add(new Example(values, outcome.right().get(i)));
        }
      }
      double[] weights = LogisticRegression.fit(examples);
      Map<Clue, Double> fitted = new EnumMap<>(Clue.class);
      int at = 0;
      for (Clue clue : Clue.values()) {
        fitted.put(clue, weights[at++]);
      }
      confidence = new Confidence(fitted);
    }
    return confidence;
  }

  private static Outcome outcome(Candidates article, Confidence confidence, double threshold) {
    CandidateDecoder decoder = new CandidateDecoder(article.article(), confidence, threshold);
    List<Decoded> decoded = new ArrayList<>();
    for (CueCandidate candidate : article.all()) {
      decoder.decode(candidate, decoded.size()).ifPresent(decoded::add);
    }
    List<Decoded> standing = AttributionDecoder.standing(decoded);
    List<Found> found =
        standing.stream()
            .map(it -> new Found(parts(it, article.article()), OptionalDouble.of(it.score())))
            .toList();
    return new Outcome(standing, Verdicts.of(article.gold(), found));
  }

  private static Parts parts(Decoded decoded, PiecedArticle article) {
    return new Parts(
        TokenRuns.spans(decoded.source(), article.article()),
        TokenRuns.spans(decoded.cue(), article.article()),
        TokenRuns.spans(decoded.content(), article.article()));
  }
}
