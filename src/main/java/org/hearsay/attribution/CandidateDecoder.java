package org.hearsay.attribution;

import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Finds source and content of one candidate: the likeliest content, the best run of words as
 * source, content completed to quotations.
 *
 * <p>The constants were chosen on articles held out of training, see {@code data/model/README.md}.
 */
final class CandidateDecoder {

  private static final double SOURCE_PROBABILITY = .15;

  /** A piece of content is dropped that weighs less than this share of the heaviest … */
  private static final double LIGHT_PIECE = .5;

  /** … and less than so many words. */
  private static final double LIGHT_PIECE_WORDS = 8;

  /** A quotation is content as a whole if so much is of what was read of it. */
  private static final double COVERED_QUOTATION = .8;

  private static final String CLOSING_MARKS = "”\"'";
  private static final String OPENING_MARKS = "“\"";

  private final PiecedArticle article;
  private final Confidence confidence;
  private final double threshold;
  private final List<QuotedRun> quotations;

  /**
   * @param threshold the least confidence of a candidate that is kept
   */
  CandidateDecoder(PiecedArticle article, Confidence confidence, double threshold) {
    this.article = article;
    this.confidence = confidence;
    this.threshold = threshold;
    this.quotations = QuotedRun.of(article);
  }

  /** The candidate with its source and content; empty if it is too unsure to be kept. */
  Optional<Decoded> decode(CueCandidate candidate, int order) {
    NavigableSet<Integer> content = content(candidate.roles());
    dropLightPieces(candidate, content);
    if (content.isEmpty()) {
      return Optional.empty();
    }
    NavigableSet<Integer> source = source(candidate, content);
    Evidence evidence = Evidence.of(candidate, source, content, article);
    double score = confidence.of(evidence);
    if (score < threshold) {
      return Optional.empty();
    }
    completeQuotations(candidate, content);
    followReopenedQuotations(content);
    source.removeAll(content);
    return Optional.of(
        new Decoded(score, evidence, candidate.cue(), source, content, candidate.inner(), order));
  }

  private static NavigableSet<Integer> content(RoleTable roles) {
    NavigableSet<Integer> content = new TreeSet<>();
    for (int token = roles.firstToken(); token < roles.end(); token++) {
      if (roles.isContent(token)) {
        content.add(token);
      }
    }
    return content;
  }

  private static void dropLightPieces(CueCandidate candidate, NavigableSet<Integer> content) {
    List<List<Integer>> runs = TokenRuns.of(content);
    if (runs.size() < 2) {
      return;
    }
    double[] weights =
        runs.stream()
            .mapToDouble(run -> run.stream().mapToDouble(it -> candidate.roles().content(it)).sum())
            .toArray();
    double heaviest = Arrays.stream(weights).max().orElseThrow();
    for (int i = 0; i < weights.length; i++) {
      if (weights[i] < LIGHT_PIECE * heaviest && weights[i] < LIGHT_PIECE_WORDS) {
        content.removeAll(runs.get(i));
      }
    }
  }

  private static NavigableSet<Integer> source(
      CueCandidate candidate, NavigableSet<Integer> content) {
    NavigableSet<Integer> best = new TreeSet<>();
    double bestWeight = 0;
    NavigableSet<Integer> run = new TreeSet<>();
    double sum = 0;
    for (int token = candidate.roles().firstToken(); token <= candidate.roles().end(); token++) {
      boolean free =
          token < candidate.roles().end()
              && !content.contains(token)
              && !candidate.cue().contains(token);
      if (free && candidate.roles().source(token) > SOURCE_PROBABILITY) {
        run.add(token);
        sum += candidate.roles().source(token);
      } else if (!run.isEmpty()) {
        double weight = sum / Math.sqrt(run.size());
        if (weight > bestWeight) {
          bestWeight = weight;
          best = run;
        }
        run = new TreeSet<>();
        sum = 0;
      }
    }
    return best;
  }

  private void completeQuotations(CueCandidate candidate, NavigableSet<Integer> content) {
    int first = content.first();
    int last = content.last();
    for (int i = firstQuotationEndingAfter(first); i < quotations.size(); i++) {
      QuotedRun quotation = quotations.get(i);
      if (quotation.start() > last) {
        break;
      }
      int covered = content.subSet(quotation.start(), quotation.end()).size();
      boolean holdsCue = candidate.cue().stream().anyMatch(quotation::holds);
      int read =
          Math.min(quotation.end(), candidate.roles().end())
              - Math.max(quotation.start(), candidate.roles().firstToken());
      boolean mostly = covered >= COVERED_QUOTATION * read;
      if (covered > 0 && mostly && !holdsCue) {
        addAll(quotation, content);
      }
    }
  }

  /** A quotation that its paragraph does not close goes on where the next one opens with one. */
  private void followReopenedQuotations(NavigableSet<Integer> content) {
    int at = firstQuotationEndingAfter(content.last());
    while (at < quotations.size() && quotations.get(at).holds(content.last())) {
      QuotedRun open = quotations.get(at);
      boolean goesOn =
          at + 1 < quotations.size()
              && content.last() == open.end() - 1
              && quotations.get(at + 1).start() == open.end()
              && article.beginsParagraph(open.end())
              && CLOSING_MARKS.indexOf(article.firstCharacter(open.end() - 1)) < 0
              && OPENING_MARKS.indexOf(article.firstCharacter(open.end())) >= 0;
      if (!goesOn) {
        return;
      }
      at++;
      addAll(quotations.get(at), content);
    }
  }

  private int firstQuotationEndingAfter(int token) {
    int low = 0;
    int high = quotations.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (quotations.get(middle).end() <= token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static void addAll(QuotedRun quotation, NavigableSet<Integer> content) {
    for (int token = quotation.start(); token < quotation.end(); token++) {
      content.add(token);
    }
  }
}
