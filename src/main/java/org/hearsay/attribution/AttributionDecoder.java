package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hearsay.article.Span;

/** Turns candidates into attributions: of overlapping ones the most confident stands. */
final class AttributionDecoder {

  /**
   * The confidence from which on a candidate is an attribution. On held-out articles all from .4 to
   * .5 give the same F1.
   */
  static final double THRESHOLD = .45;

  private final PiecedArticle article;
  private final CandidateDecoder decoder;

  AttributionDecoder(PiecedArticle article, Confidence confidence) {
    this.article = article;
    this.decoder = new CandidateDecoder(article, confidence, THRESHOLD);
  }

  /**
   * Attributions, both lists in the order of their cues.
   *
   * @param standing of which none has mostly the content of another
   * @param covered those that overlap with a surer one, or that count only inside of another
   * @param unread cues inside of another whose content the roles do not tell
   */
  record Decodings(
      List<Attribution> standing, List<Attribution> covered, List<List<Integer>> unread) {

    Decodings {
      standing = List.copyOf(standing);
      covered = List.copyOf(covered);
      unread = List.copyOf(unread);
    }
  }

  Decodings decode(List<CueCandidate> candidates) {
    List<Decoded> decoded = new ArrayList<>();
    List<List<Integer>> unread = new ArrayList<>();
    for (CueCandidate candidate : candidates) {
      Optional<Decoded> one = decoder.decode(candidate, decoded.size());
      one.ifPresent(decoded::add);
      if (one.isEmpty() && candidate.inner()) {
        unread.add(candidate.cue());
      }
    }
    List<Decoded> covered = new ArrayList<>(decoded.stream().filter(Decoded::inner).toList());
    decoded.removeAll(covered);
    List<Decoded> standing = standing(decoded);
    Set<Integer> stands = standing.stream().map(Decoded::order).collect(Collectors.toSet());
    decoded.stream().filter(it -> !stands.contains(it.order())).forEach(covered::add);
    return new Decodings(attributions(standing), attributions(covered), unread);
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

  private List<Attribution> attributions(List<Decoded> decoded) {
    return decoded.stream()
        .sorted(Comparator.comparingInt(it -> it.cue().getFirst()))
        .map(this::attribution)
        .toList();
  }

  private Attribution attribution(Decoded decoded) {
    String model = EncoderExtractor.RULE;
    return new Attribution(
        spans(decoded.source()),
        spans(decoded.cue()),
        spans(decoded.content()),
        List.of(),
        Math.min(1, decoded.score()),
        new Attribution.Rules(decoded.inner() ? Nesting.RULE : model, model, model));
  }

  private List<Span> spans(Iterable<Integer> tokens) {
    return TokenRuns.spans(tokens, article.article());
  }
}
