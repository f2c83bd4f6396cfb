package org.hearsay.contradiction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hearsay.claim.Alignment;
import org.hearsay.claim.Edit;
import org.hearsay.claim.Voices;
import org.hearsay.proposition.Reading;

/**
 * Finds that two articles print one utterance with other words in quotation marks.
 *
 * <p>What is cut off at an end, left out at an ellipsis, put in brackets, or spelt otherwise is no
 * difference, unless the end that is cut off takes back what stands before it. A speaker who said
 * it twice with other words has not been misquoted: the two must not be of two occasions, and
 * neither article may give two wordings itself.
 */
public final class AlteredQuotation implements PairJudge {

  private static final double FEWEST_SHARED = 0.6;

  /** Agreement by which any two quotations are of one utterance: words in a row, and nats. */
  private static final int LONG_CORE = 12;

  private static final double MUCH = 14;

  /** Agreement by which whole sentences are, if nobody is known to have said the other. */
  private static final int MANY = 10;

  private static final double MOSTLY = 0.8;

  /** Agreement by which whole sentences of one speaker are, printed within a few days. */
  private static final int SOME = 6;

  private static final double SOMETHING = 5;
  private static final double FAIRLY = 0.7;
  private static final int FEW_DAYS = 14;

  @Override
  public Kind kind() {
    return Kind.ALTERED_QUOTATION;
  }

  @Override
  public Keys keys(Reading reading) {
    return QuotedPair.keys(reading);
  }

  @Override
  public int days() {
    return QuotedPair.DAYS;
  }

  @Override
  public Optional<Judgement> judge(Reading one, Reading other) {
    QuotedPair pair = QuotedPair.of(one, other);
    List<Edit> edits = new ArrayList<>(Alteration.telling(pair.alignment().edits()));
    Optional<Severity> severity = Alteration.severity(edits);
    if (severity.isEmpty() && ofOneSpeaker(pair)) {
      Cut.of(pair).ifPresent(edits::add);
      severity = edits.isEmpty() ? severity : Optional.of(Severity.MATERIAL);
    }
    return severity
        .filter(it -> !pair.inOneArticle())
        .filter(it -> isOneUtterance(pair))
        .filter(it -> !pair.isOfTwoOccasions() && !Variants.areSaidTwice(pair))
        .map(it -> judgement(pair, edits, it));
  }

  private static boolean isOneUtterance(QuotedPair pair) {
    Alignment shared = pair.alignment();
    Voices voices = pair.voices();
    if (voices == Voices.DIFFERENT
        || pair.days() > QuotedPair.DAYS
        || shared.share() < FEWEST_SHARED) {
      return false;
    }
    int words = shared.matched().size();
    double information = shared.information();
    boolean inARow = shared.core() >= LONG_CORE && information >= MUCH;
    boolean sentence =
        pair.isWhole() && words >= MANY && shared.share() >= MOSTLY && information >= MUCH;
    return inARow || sentence || ofOneSpeaker(pair);
  }

  private static boolean ofOneSpeaker(QuotedPair pair) {
    Alignment shared = pair.alignment();
    return pair.voices() == Voices.SAME
        && pair.isWhole()
        && pair.days() <= FEW_DAYS
        && shared.matched().size() >= SOME
        && shared.share() >= FAIRLY
        && shared.information() >= SOMETHING;
  }

  private Judgement judgement(QuotedPair pair, List<Edit> edits, Severity severity) {
    Set<String> difference =
        edits.stream().map(Edit::difference).collect(Collectors.toCollection(TreeSet::new));
    return new Judgement(
        kind(), severity, confidence(pair), Witness.of(pair, edits), why(pair, edits), difference);
  }

  private static double confidence(QuotedPair pair) {
    Alignment shared = pair.alignment();
    double z =
        -1.2
            + 0.05 * Math.min(40, shared.information())
            + 0.06 * Math.min(20, shared.core())
            + 2.0 * (shared.share() - FEWEST_SHARED)
            + (pair.isWhole() ? 0.6 : 0)
            + (pair.voices() == Voices.SAME ? 0.8 : 0)
            - 0.01 * pair.days();
    return 1 / (1 + Math.exp(-z));
  }

  private static String why(QuotedPair pair, List<Edit> edits) {
    String who =
        pair.voices() == Voices.SAME
            ? pair.one().assertion().speakers().getFirst().label()
            : "apparently the same speaker";
    String changes =
        edits.stream().map(Edit::difference).distinct().limit(4).collect(Collectors.joining("; "));
    return "Both articles quote %s with the same words (%d of %d), but for: %s."
        .formatted(who, pair.alignment().matched().size(), pair.alignment().words(), changes);
  }
}
