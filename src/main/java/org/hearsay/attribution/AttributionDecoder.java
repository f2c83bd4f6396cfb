package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.article.Span;

/**
 * Turns candidates into attributions: of overlapping ones the most confident stays, and where one
 * relays the other, both become the statement of the inner speaker.
 */
final class AttributionDecoder {

  /**
   * The confidence from which on a candidate is an attribution: best for F1 on held-out articles.
   */
  static final double THRESHOLD = .4;

  /** A relay passes on one statement, not a remark inside of what it tells. */
  private static final double MOST_OF_CONTENT = .5;

  private static final double LEAST_OF_CONTENT = .25;

  private final PiecedArticle article;
  private final CandidateDecoder decoder;

  AttributionDecoder(PiecedArticle article, Confidence confidence) {
    this.article = article;
    this.decoder = new CandidateDecoder(article, confidence, THRESHOLD);
  }

  /** Attributions in the order of their cues. */
  List<Attribution> decode(List<CueCandidate> candidates) {
    List<Decoded> decoded = new ArrayList<>();
    for (CueCandidate candidate : candidates) {
      decoder.decode(candidate, decoded.size()).ifPresent(decoded::add);
    }
    List<Decoded> inner = decoded.stream().filter(Decoded::inner).toList();
    decoded.removeAll(inner);
    List<Decoded> kept = standing(decoded);
    Map<Integer, Decoded> relayed = new HashMap<>();
    for (Decoded one : decoded) {
      if (kept.stream().noneMatch(it -> it.order() == one.order())) {
        kept.stream()
            .filter(one::clashesWith)
            .findFirst()
            .filter(it -> isRelayedBy(one, it))
            .ifPresent(it -> relayed.putIfAbsent(it.order(), one));
      }
    }
    for (Decoded outer : kept) {
      inner.stream()
          .filter(it -> isRelayedBy(it, outer))
          .max(Comparator.comparingInt(it -> it.content().size()))
          .ifPresent(it -> relayed.putIfAbsent(outer.order(), it));
    }
    return kept.stream()
        .sorted(Comparator.comparingInt(it -> it.cue().getFirst()))
        .map(it ->
            relayed.containsKey(it.order())
                ? relayed(relayed.get(it.order()), it)
                : attribution(it, List.of()))
        .toList();
  }

  /**
   * Those that stand beside each other, the surest first: of two with mostly the same content the
   * surer stays, and words that two share are the surer one's.
   */
  static List<Decoded> standing(List<Decoded> decoded) {
    List<Decoded> sorted =
        decoded.stream()
            .sorted(
                Comparator.comparingDouble(Decoded::score)
                    .reversed()
                    .thenComparingInt(Decoded::order))
            .toList();
    List<Decoded> standing = new ArrayList<>();
    for (Decoded one : sorted) {
      if (standing.stream().noneMatch(one::clashesWith)) {
        standing.add(one);
      }
    }
    Set<Integer> taken = new HashSet<>();
    return standing.stream()
        .map(it -> {
          NavigableSet<Integer> own = new TreeSet<>(it.content());
          own.removeAll(taken);
          taken.addAll(own);
          return own.isEmpty() ? it : it.with(own);
        })
        .toList();
  }

  /**
   * Whether what the outer attribution reports is the inner one: <i>X said it was late, according
   * to Y</i>. The statement is then X's, and Y the relay.
   */
  private boolean isRelayedBy(Decoded inner, Decoded outer) {
    boolean relay =
        Relays.isRelayCue(outer.cue(), article)
            && !inner.source().isEmpty()
            && !outer.source().isEmpty()
            && Collections.disjoint(inner.source(), outer.source())
            && article.paragraph(inner.cue().getFirst())
                == article.paragraph(outer.cue().getFirst());
    if (!relay) {
      return false;
    }
    long common = inner.content().stream().filter(outer.content()::contains).count();
    // Where the encoder itself sees both cues, it is enough that they tell of the same.
    return inner.inner()
        ? inner.content().size() >= MOST_OF_CONTENT * outer.content().size()
            && outer.content().containsAll(inner.cue())
            && outer.content().containsAll(inner.content())
            && outer.content().containsAll(inner.source())
        : common >= MOST_OF_CONTENT * inner.content().size()
            && inner.content().size() >= LEAST_OF_CONTENT * outer.content().size();
  }

  private Attribution relayed(Decoded inner, Decoded outer) {
    NavigableSet<Integer> content = new TreeSet<>(inner.content());
    int cue = inner.cue().getFirst();
    for (int token : outer.content().tailSet(inner.content().first())) {
      // On the content's side of the inner cue, the outer attribution often sees farther.
      boolean sameSide = token > cue == inner.content().first() > cue;
      if (sameSide && !inner.cue().contains(token) && !inner.source().contains(token)) {
        content.add(token);
      }
    }
    return attribution(
        inner.with(content),
        List.of(new Attribution.Relay(spans(outer.source()), spans(outer.cue()))));
  }

  private Attribution attribution(Decoded decoded, List<Attribution.Relay> relays) {
    return new Attribution(
        spans(decoded.source()),
        spans(decoded.cue()),
        spans(decoded.content()),
        relays,
        Math.min(1, decoded.score()),
        EncoderExtractor.RULE);
  }

  private List<Span> spans(Iterable<Integer> tokens) {
    return TokenRuns.of(tokens).stream()
        .map(run ->
            new Span(
                article.article().tokens().get(run.getFirst()).span().start(),
                article.article().tokens().get(run.getLast()).span().end()))
        .toList();
  }
}
