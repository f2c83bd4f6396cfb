package org.hearsay.contradiction;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.proposition.Lexicon;
import org.hearsay.proposition.Modality;
import org.hearsay.proposition.Negation;
import org.hearsay.proposition.Reading;
import org.hearsay.proposition.Speaker;
import org.hearsay.proposition.Word;

/**
 * Two statements that say the same, the one with a negation or an opposite. What two people think
 * of a matter is a disagreement, what they say of a fact is not.
 */
public record PolarityJudge(Lexicon lexicon, Kind kind) implements PairJudge {

  private static final Set<String> OPINION =
      Set.of(
          "believe",
          "think",
          "argue",
          "praise",
          "criticise",
          "predict",
          "promise",
          "urge",
          "demand",
          "oppose",
          "agree",
          "suggest",
          "threaten",
          "warn");

  public PolarityJudge {
    if (kind != Kind.POLARITY && kind != Kind.DISAGREEMENT) {
      throw new IllegalArgumentException("Not a kind of polarity: " + kind);
    }
  }

  @Override
  public int days() {
    return 60;
  }

  @Override
  public Keys keys(Reading reading) {
    return Keys.both(RarePairs.ofSame(Frame.of(reading)));
  }

  @Override
  public Optional<Judgement> judge(Reading one, Reading other) {
    if (one.assertion().article().equals(other.assertion().article())
        || Modality.of(one) != Modality.of(other)
        || Modality.of(one) == Modality.QUESTION
        || isOpinion(one, other) != (kind == Kind.DISAGREEMENT)) {
      return Optional.empty();
    }
    Alignment same = Alignment.of(Frame.of(one), Frame.of(other), lexicon);
    int negations = words(one).size() - words(other).size();
    if (Math.abs(negations) == 1) {
      return Sameness.holds(same) || Sameness.isRepeated(same, one.assertion(), other.assertion())
          ? Optional.of(negated(one, other, same))
          : Optional.empty();
    }
    return negations == 0 ? opposite(one, other, same) : Optional.empty();
  }

  private Judgement negated(Reading one, Reading other, Alignment same) {
    boolean left = words(one).size() > words(other).size();
    Word by = words(left ? one : other).getFirst();
    return judgement(
        same,
        evidence(one, other, by, same, left),
        "The two say the same, but for “%s”.".formatted(by.printed()),
        "→ " + by.lemma());
  }

  /** The word that denies, and what stands nearest to it on both sides. */
  private static List<Evidence> evidence(
      Reading one, Reading other, Word by, Alignment same, boolean left) {
    Alignment.Pair nearest =
        same.pairs().stream()
            .min(
                Comparator.comparingInt(it ->
                    Math.abs((left ? it.left() : it.right()).span().start() - by.span().start())))
            .orElseThrow();
    return List.of(
        Quoting.of(left ? one : other, by.span()),
        Quoting.of(one, nearest.left().span()),
        Quoting.of(other, nearest.right().span()));
  }

  private static List<Word> words(Reading reading) {
    Negation negation = Negation.of(reading);
    return Stream.concat(negation.cue().stream(), negation.content().stream()).toList();
  }

  private Optional<Judgement> opposite(Reading one, Reading other, Alignment same) {
    if (same.left().size() > 2 || same.right().size() > 2) {
      return Optional.empty();
    }
    for (Word left : same.left()) {
      for (Word right : same.right()) {
        if (lexicon.areAntonyms(left.lemma(), right.lemma())) {
          Alignment rest =
              new Alignment(same.pairs(), without(same.left(), left), without(same.right(), right));
          return Sameness.holds(rest)
              ? Optional.of(
                  judgement(
                      rest,
                      List.of(Quoting.of(one, left.span()), Quoting.of(other, right.span())),
                      "The two say the same, but for “%s” and “%s”."
                          .formatted(left.printed(), right.printed()),
                      left.lemma() + " → " + right.lemma()))
              : Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  private static List<Word> without(List<Word> words, Word word) {
    return words.stream().filter(it -> !it.equals(word)).toList();
  }

  private Judgement judgement(
      Alignment same, List<Evidence> evidence, String why, String difference) {
    return new Judgement(
        kind,
        Severity.MATERIAL,
        Math.min(0.9, same.coverage() - 0.1),
        evidence,
        why,
        Set.of(difference));
  }

  /** Whether the two are what different people think. */
  private static boolean isOpinion(Reading one, Reading other) {
    boolean same =
        one.assertion().speakers().stream()
            .map(Speaker::iri)
            .anyMatch(
                it -> other.assertion().speakers().stream().map(Speaker::iri).anyMatch(it::equals));
    return !same && (isOpinion(one) || isOpinion(other));
  }

  private static boolean isOpinion(Reading reading) {
    return Modality.of(reading) == Modality.WANTED
        || reading.assertion().acts().stream().anyMatch(OPINION::contains);
  }
}
