package org.hearsay.contradiction;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.proposition.PropositionReader;
import org.hearsay.proposition.Reading;

/** All judges of pairs, asked about two texts at once. Thread-safe. */
public record Panel(List<PairJudge> judges) {

  /** The surest first; of equal ones the kind that is worth more. */
  private static final Comparator<Judgement> BEST =
      Comparator.comparingDouble(Judgement::confidence)
          .reversed()
          .thenComparing(Judgement::kind)
          .thenComparing(Judgement::why);

  public Panel {
    judges = List.copyOf(judges);
  }

  /**
   * All judges of pairs that travel with the application, and what one text reports of the other.
   */
  public static Panel english(PropositionReader words) {
    List<PairJudge> judges = new ArrayList<>(List.of(ReportedPairJudge.english()));
    judges.addAll(Judges.english(words).pair());
    return new Panel(judges);
  }

  /**
   * The best of what the judges find between any statement of the one text and any of the other.
   * Where it is not known which text is older, both orders are tried.
   */
  public Optional<Judgement> judge(List<Reading> ones, List<Reading> others) {
    return ones.stream()
        .flatMap(one -> others.stream().flatMap(other -> between(one, other)))
        .min(BEST);
  }

  private Stream<Judgement> between(Reading one, Reading other) {
    return Stream.concat(inOrder(one, other), inOrder(other, one));
  }

  private Stream<Judgement> inOrder(Reading one, Reading other) {
    Optional<LocalDate> first = one.assertion().published();
    Optional<LocalDate> second = other.assertion().published();
    if (first.isPresent() && second.isPresent()) {
      long days = ChronoUnit.DAYS.between(first.get(), second.get());
      return days < 0 ? Stream.empty() : asked(one, other, days);
    }
    return asked(one, other, 0);
  }

  private Stream<Judgement> asked(Reading one, Reading other, long days) {
    return judges.stream()
        .filter(it -> days <= it.days())
        .filter(it -> it.keys(one).meet(it.keys(other)))
        .flatMap(it -> it.judge(one, other).stream());
  }
}
