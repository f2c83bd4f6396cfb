package org.hearsay.contradiction;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.proposition.Assertion;
import org.hearsay.proposition.Frequencies;
import org.hearsay.proposition.Hedge;
import org.hearsay.proposition.Lexicon;
import org.hearsay.proposition.Modality;
import org.hearsay.proposition.Negation;
import org.hearsay.proposition.Quantity;
import org.hearsay.proposition.QuantityReader;
import org.hearsay.proposition.Reading;
import org.hearsay.proposition.Word;

/**
 * Two numbers for the same thing: what is counted is the same, and so are the words around it, or
 * the day and the speaker.
 */
public record NumberJudge(Lexicon lexicon, Frequencies frequencies) implements PairJudge {

  /** Numbers that each have their own occasion, so that many of them are true side by side. */
  private static final Set<String> SERIES =
      Set.of(
          "poll",
          "polling",
          "survey",
          "delegate",
          "superdelegate",
          "vote",
          "margin",
          "point",
          "lead",
          "score",
          "age",
          "price",
          "odds",
          "ballot",
          "respondent",
          "caucus",
          "primary",
          "precinct",
          "rating",
          "index",
          "quarter",
          "fundraising",
          "raise",
          "electoral");

  /** What a word must tell to bring two statements together, in nats. */
  private static final double KEY = 2.5;

  /** What the thing counted must tell if only day and speaker are the same, in nats. */
  private static final double RARE = Math.log(50);

  /** What common words near the number must tell if the rest of the sentence differs, in nats. */
  private static final double NEAR = 20;

  private static final int NEAR_WORDS = 4;
  private static final double NEAR_COVERAGE = 0.5;

  /** By how much two exact values may differ, and two of which one is about, as shares. */
  private static final double TOLERANCE = 0.02;

  private static final double ABOUT = 0.1;

  /** Within how many code points words tell whether a number is put as a fact. */
  private static final int NEARBY = 60;

  @Override
  public Kind kind() {
    return Kind.NUMBER_MISMATCH;
  }

  @Override
  public int days() {
    return 60;
  }

  @Override
  public Keys keys(Reading reading) {
    Set<String> keys = new TreeSet<>();
    for (Quantity it : eligible(reading)) {
      String slot = "number " + it.unit() + " " + it.head();
      it.asOf().ifPresent(day -> keys.add(slot + " " + day));
      Frame.around(reading, it.span()).stream()
          .filter(word -> word.information() >= KEY)
          .forEach(word -> keys.add(slot + " " + word.lemma()));
    }
    return Keys.both(keys);
  }

  @Override
  public Optional<Judgement> judge(Reading one, Reading other) {
    if (one.assertion().article().equals(other.assertion().article())
        || Negation.of(one).count() != Negation.of(other).count()) {
      return Optional.empty();
    }
    List<Quantity> right = eligible(other);
    return eligible(one).stream()
        .flatMap(it -> right.stream().flatMap(to -> judge(one, it, other, to).stream()))
        .max(Comparator.comparingDouble(Judgement::confidence));
  }

  private List<Quantity> eligible(Reading reading) {
    return reading.words().stream().anyMatch(it -> SERIES.contains(it.lemma()))
        ? List.of()
        : new QuantityReader(lexicon).read(reading);
  }

  private Optional<Judgement> judge(Reading one, Quantity left, Reading other, Quantity right) {
    boolean bounds = left.hedge() == right.hedge() || (left.isPoint() && right.isPoint());
    boolean slot = bounds && left.unit().equals(right.unit()) && left.head().equals(right.head());
    boolean days =
        left.asOf().isEmpty() || right.asOf().isEmpty() || left.asOf().equals(right.asOf());
    boolean modality = modality(one, left) == modality(other, right);
    if (!slot
        || !days
        || !modality
        || isCompatible(left, right)
        || has(one, right)
        || has(other, left)) {
      return Optional.empty();
    }
    Alignment near =
        Alignment.of(Frame.around(one, left.span()), Frame.around(other, right.span()), lexicon);
    double confidence = confidence(one.assertion(), left, other.assertion(), right, near);
    return confidence == 0
        ? Optional.empty()
        : Optional.of(judgement(one, left, other, right, confidence));
  }

  /** Whether the number is put as a fact. */
  private static Modality modality(Reading reading, Quantity quantity) {
    List<Word> near =
        reading.content().stream()
            .filter(it -> Math.abs(it.span().start() - quantity.span().start()) < NEARBY)
            .toList();
    return Modality.of(near, reading.assertion().acts());
  }

  /** 0 if it is not clear that the two are of the same thing. */
  private double confidence(
      Assertion one, Quantity left, Assertion other, Quantity right, Alignment near) {
    if (Sameness.isRepeated(near, one, other)) {
      return 0.85;
    }
    if (!left.isPoint() || !right.isPoint()) {
      // At least 80 and at least 90 may both be true, unless the rest shows that one was meant.
      return 0;
    }
    if (Sameness.holds(near)) {
      return Math.min(0.9, near.coverage() - 0.1);
    }
    boolean day = left.asOf().isPresent() && left.asOf().equals(right.asOf());
    if (day
        && !left.head().isEmpty()
        && frequencies.information(left.head()) >= RARE
        && Sameness.haveCommonSpeaker(one, other)) {
      return 0.7;
    }
    boolean close =
        near.shared() >= NEAR
            && near.pairs().size() >= NEAR_WORDS
            && near.coverage() >= NEAR_COVERAGE;
    return close ? 0.65 : 0;
  }

  /** Whether a statement gives the other one's value too. */
  private boolean has(Reading reading, Quantity value) {
    return new QuantityReader(lexicon)
        .read(reading).stream()
            .anyMatch(it ->
                it.low().compareTo(value.low()) <= 0 && it.high().compareTo(value.high()) >= 0);
  }

  private static boolean isCompatible(Quantity left, Quantity right) {
    BigDecimal gap = left.low().subtract(right.low()).abs();
    BigDecimal larger = left.low().max(right.low());
    boolean about = left.hedge() == Hedge.ABOUT || right.hedge() == Hedge.ABOUT;
    return gap.compareTo(left.rounding().max(right.rounding())) < 0
        || gap.doubleValue() <= (about ? ABOUT : TOLERANCE) * larger.doubleValue();
  }

  private Judgement judgement(
      Reading one, Quantity left, Reading other, Quantity right, double confidence) {
    Evidence first = Quoting.of(one, left.span());
    Evidence second = Quoting.of(other, right.span());
    String what = left.head().isEmpty() ? left.unit() : left.head();
    return new Judgement(
        kind(),
        Severity.MATERIAL,
        confidence,
        List.of(first, second),
        "One gives the number as %s, the other as %s%s."
            .formatted(first.words(), second.words(), what.isEmpty() ? "" : " (" + what + ")"),
        Set.of(left.low().toPlainString() + " → " + right.low().toPlainString()));
  }
}
