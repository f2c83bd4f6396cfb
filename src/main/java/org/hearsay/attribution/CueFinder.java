package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.attribution.AttributionModel.Encoded;

/** Finds the candidates for cues of one window, and what the words around them are to each. */
final class CueFinder {

  /** A word as likely as this to be a cue begins or continues a candidate. */
  private static final double CUE_PROBABILITY = .2;

  /** A candidate whose likeliest word is less likely hardly ever becomes an attribution. */
  private static final double LEAST_OF_BEST = .45;

  /** A candidate keeps the words that are at least so likely, measured by its likeliest. */
  private static final double SHARE_OF_BEST = .5;

  /** A word as likely as this to be content of a cue may be the cue of another within. */
  private static final double INNER_PROBABILITY = .2;

  private final PiecedArticle article;
  private final Window window;
  private final CueLexicon lexicon;

  CueFinder(PiecedArticle article, Window window, CueLexicon lexicon) {
    this.article = article;
    this.window = window;
    this.lexicon = lexicon;
  }

  /** The candidates whose cues lie in the window's core. */
  List<CueCandidate> find(Encoded encoded) {
    List<List<Integer>> cues = cues(encoded);
    cues.removeIf(it -> best(it, encoded) < LEAST_OF_BEST);
    List<CueCandidate> candidates = new ArrayList<>(candidates(cues, false, encoded));
    List<CueCandidate> outer = List.copyOf(candidates);
    candidates.addAll(candidates(innerCues(cues, outer), true, encoded));
    return candidates;
  }

  private static List<CueCandidate> candidates(
      List<List<Integer>> cues, boolean inner, Encoded encoded) {
    return cues.stream()
        .map(it -> new CueCandidate(it, best(it, encoded), encoded.roles(it), inner))
        .toList();
  }

  private List<List<Integer>> cues(Encoded encoded) {
    List<List<Integer>> cues = new ArrayList<>();
    List<Integer> run = new ArrayList<>();
    for (int token = window.coreStart(); token < window.coreEnd(); token++) {
      boolean likely = encoded.cueProbability(token) > CUE_PROBABILITY;
      boolean begins = encoded.beginsCue(token) || article.beginsParagraph(token);
      if (!run.isEmpty() && (!likely || begins)) {
        cues.add(likeliest(run, encoded));
        run.clear();
      }
      if (likely) {
        run.add(token);
      }
    }
    if (!run.isEmpty()) {
      cues.add(likeliest(run, encoded));
    }
    return cues;
  }

  private static List<Integer> likeliest(List<Integer> run, Encoded encoded) {
    double best = best(run, encoded);
    return run.stream().filter(it -> encoded.cueProbability(it) > SHARE_OF_BEST * best).toList();
  }

  private static double best(List<Integer> cue, Encoded encoded) {
    return cue.stream().mapToDouble(encoded::cueProbability).max().orElseThrow();
  }

  /** Verbs of speech in what somebody tells, where the encoder sees no cue. */
  private List<List<Integer>> innerCues(List<List<Integer>> cues, List<CueCandidate> candidates) {
    Relays relays = new Relays(article.article(), lexicon);
    List<CueCandidate> telling =
        candidates.stream().filter(it -> relays.mayPassOn(it.cue())).toList();
    List<List<Integer>> inner = new ArrayList<>();
    for (int token = window.coreStart(); token < window.coreEnd(); token++) {
      int word = token;
      boolean told = telling.stream().anyMatch(it -> it.roles().content(word) > INNER_PROBABILITY);
      if (told && cues.stream().noneMatch(it -> it.contains(word)) && relays.isVerbOfSpeech(word)) {
        inner.add(List.of(word));
      }
    }
    return inner;
  }
}
