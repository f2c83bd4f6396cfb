package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.hearsay.article.Span;

/**
 * Turns the networks' probabilities into attributions: the likeliest content by a two-state Viterbi
 * pass, the best run of words as source, content completed to quotations, and of overlapping
 * attributions the most confident.
 *
 * <p>The constants were chosen on 25 articles held out of training, see {@code
 * data/model/README.md}.
 */
final class AttributionDecoder {

  /** The score from which on a candidate is an attribution. */
  static final double THRESHOLD = .5;

  /** Cost, in log odds, of beginning or ending content. */
  private static final double SWITCH_COST = .7;

  private static final double SOURCE_PROBABILITY = .15;

  /** A piece of content is dropped that weighs less than this share of the heaviest … */
  private static final double LIGHT_PIECE = .5;

  /** … and less than so many words. */
  private static final double LIGHT_PIECE_WORDS = 8;

  /** A quotation is content as a whole if so much of it is. */
  private static final double COVERED_QUOTATION = .8;

  /** A relay passes on one statement, not a remark inside of what it tells. */
  private static final double MOST_OF_CONTENT = .5;

  /** What an inner cue counts as, of which the encoder gives no probability. */
  private static final double INNER_CUE = .7;

  private static final double SAME_CONTENT = .4;
  private static final double NESTED_CONTENT = .8;
  private static final double NEVER = -50;
  private static final String CLOSING_MARKS = "”\"'";
  private static final String OPENING_MARKS = "“\"";

  private final PiecedArticle article;
  private final List<QuotedRun> quotations;

  AttributionDecoder(PiecedArticle article) {
    this.article = article;
    this.quotations = QuotedRun.of(article);
  }

  private record Decoded(
      double score,
      List<Integer> cue,
      NavigableSet<Integer> source,
      NavigableSet<Integer> content,
      boolean inner,
      int order) {

    int first() {
      return Math.min(cue.getFirst(), content.first());
    }

    int last() {
      return Math.max(cue.getLast(), content.last());
    }
  }

  /** Attributions in the order of their cues. */
  List<Attribution> decode(List<CueCandidate> candidates) {
    List<Decoded> decoded = new ArrayList<>();
    for (CueCandidate candidate : candidates) {
      decode(candidate, decoded);
    }
    List<Decoded> inner = decoded.stream().filter(Decoded::inner).toList();
    decoded.removeAll(inner);
    decoded.sort(
        Comparator.comparingDouble(Decoded::score).reversed().thenComparingInt(Decoded::order));
    List<Decoded> kept = new ArrayList<>();
    Map<Integer, Decoded> relayed = new HashMap<>();
    for (Decoded one : decoded) {
      Optional<Decoded> stronger = kept.stream().filter(it -> clash(one, it)).findFirst();
      if (stronger.isEmpty()) {
        kept.add(one);
      } else if (isRelayedBy(one, stronger.get())) {
        relayed.putIfAbsent(stronger.get().order, one);
      }
    }
    for (Decoded outer : kept) {
      inner.stream()
          .filter(it -> isRelayedBy(it, outer))
          .max(Comparator.comparingInt(it -> it.content.size()))
          .ifPresent(it -> relayed.putIfAbsent(outer.order, it));
    }
    kept.sort(Comparator.comparingInt(it -> it.cue.getFirst()));
    return kept.stream()
        .map(it ->
            relayed.containsKey(it.order)
                ? relayed(relayed.get(it.order), it)
                : attribution(it, List.of()))
        .toList();
  }

  /**
   * Whether what the outer attribution reports is the inner one: <i>X said it was late, according
   * to Y</i>. The statement is then X's, and Y the relay.
   */
  private boolean isRelayedBy(Decoded inner, Decoded outer) {
    boolean relay =
        Relays.isRelayCue(outer.cue, article)
            && !inner.source.isEmpty()
            && !outer.source.isEmpty()
            && Collections.disjoint(inner.source, outer.source)
            && article.paragraph(inner.cue.getFirst()) == article.paragraph(outer.cue.getFirst());
    if (!relay) {
      return false;
    }
    long common = inner.content.stream().filter(outer.content::contains).count();
    // Where the encoder itself sees both cues, it is enough that they tell of the same.
    return inner.inner
        ? inner.content.size() >= MOST_OF_CONTENT * outer.content.size()
            && outer.content.containsAll(inner.cue)
            && outer.content.containsAll(inner.content)
            && outer.content.containsAll(inner.source)
        : common >= MOST_OF_CONTENT * inner.content.size();
  }

  private void decode(CueCandidate candidate, List<Decoded> decoded) {
    NavigableSet<Integer> content = content(candidate);
    dropLightPieces(candidate, content);
    if (content.isEmpty()) {
      return;
    }
    NavigableSet<Integer> source = source(candidate, content);
    double certainty =
        content.stream().mapToDouble(it -> candidate.roles().content(it)).average().orElseThrow();
    double probability = candidate.inner() ? INNER_CUE : candidate.probability();
    double score = probability * Math.sqrt(certainty);
    if (score < THRESHOLD) {
      return;
    }
    completeQuotations(candidate, content);
    followReopenedQuotations(content);
    source.removeAll(content);
    decoded.add(
        new Decoded(score, candidate.cue(), source, content, candidate.inner(), decoded.size()));
  }

  /** Viterbi over inside and outside; cue words are never content. */
  private static NavigableSet<Integer> content(CueCandidate candidate) {
    int first = candidate.roles().firstToken();
    int n = candidate.roles().end() - first;
    double[] odds = new double[n];
    for (int i = 0; i < n; i++) {
      double p = candidate.roles().content(first + i);
      odds[i] = Math.log((p + 1e-5) / (1 - p + 1e-5));
    }
    for (int token : candidate.cue()) {
      odds[token - first] = NEVER;
    }
    boolean[] outsideFromInside = new boolean[n];
    boolean[] insideFromInside = new boolean[n];
    double outside = 0;
    double inside = 0;
    for (int i = 0; i < n; i++) {
      outsideFromInside[i] = inside - SWITCH_COST > outside;
      insideFromInside[i] = inside >= outside - SWITCH_COST;
      double nextOutside = outsideFromInside[i] ? inside - SWITCH_COST : outside;
      double nextInside = insideFromInside[i] ? inside : outside - SWITCH_COST;
      outside = nextOutside;
      inside = nextInside + odds[i];
    }
    NavigableSet<Integer> content = new TreeSet<>();
    boolean isInside = inside > outside;
    for (int i = n - 1; i >= 0; i--) {
      if (isInside) {
        content.add(first + i);
      }
      isInside = isInside ? insideFromInside[i] : outsideFromInside[i];
    }
    return content;
  }

  private static void dropLightPieces(CueCandidate candidate, NavigableSet<Integer> content) {
    List<List<Integer>> runs = runs(content);
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
      boolean mostly = covered >= COVERED_QUOTATION * (quotation.end() - quotation.start());
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

  private static boolean clash(Decoded one, Decoded other) {
    if (one.last() < other.first() || other.last() < one.first()) {
      return false;
    }
    if (one.cue.stream().anyMatch(other.cue::contains)) {
      return true;
    }
    int common = 0;
    for (int token : one.content) {
      common += other.content.contains(token) ? 1 : 0;
    }
    int all = one.content.size() + other.content.size() - common;
    return common > 0
        && (common > SAME_CONTENT * all
            || common >= NESTED_CONTENT * one.content.size()
            || common >= NESTED_CONTENT * other.content.size());
  }

  private Attribution relayed(Decoded inner, Decoded outer) {
    NavigableSet<Integer> content = new TreeSet<>(inner.content);
    int cue = inner.cue.getFirst();
    for (int token : outer.content.tailSet(inner.content.first())) {
      // On the content's side of the inner cue, the outer attribution often sees farther.
      if (token > cue == inner.content.first() > cue && !inner.source.contains(token)) {
        content.add(token);
      }
    }
    Decoded whole =
        new Decoded(inner.score, inner.cue, inner.source, content, inner.inner, inner.order);
    return attribution(
        whole, List.of(new Attribution.Relay(spans(outer.source), spans(outer.cue))));
  }

  private Attribution attribution(Decoded decoded, List<Attribution.Relay> relays) {
    return new Attribution(
        spans(decoded.source),
        spans(decoded.cue),
        spans(decoded.content),
        relays,
        Math.min(1, decoded.score),
        EncoderExtractor.RULE);
  }

  private List<Span> spans(Iterable<Integer> tokens) {
    return runs(tokens).stream()
        .map(run ->
            new Span(
                article.article().tokens().get(run.getFirst()).span().start(),
                article.article().tokens().get(run.getLast()).span().end()))
        .toList();
  }

  /** Ascending indices, cut where one is left out. */
  private static List<List<Integer>> runs(Iterable<Integer> tokens) {
    List<List<Integer>> runs = new ArrayList<>();
    for (int token : tokens) {
      if (runs.isEmpty() || runs.getLast().getLast() != token - 1) {
        runs.add(new ArrayList<>());
      }
      runs.getLast().add(token);
    }
    return runs;
  }
}
