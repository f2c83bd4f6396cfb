package org.hearsay.contradiction;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hearsay.proposition.Assertion;
import org.hearsay.proposition.Frequencies;
import org.hearsay.proposition.Reading;
import org.hearsay.proposition.Speaker;
import org.hearsay.proposition.Stance;
import org.hearsay.proposition.StanceReader;

/** One speaker who was for something and later against it, or the other way round. */
public record ReversalJudge(Frequencies frequencies) implements PairJudge {

  /** Words for matters of which there are many, so that two statements may mean different ones. */
  private static final Set<String> GENERIC =
      Set.of(
          "bill",
          "legislation",
          "law",
          "plan",
          "deal",
          "measure",
          "proposal",
          "effort",
          "idea",
          "candidate",
          "nominee",
          "nomination",
          "president",
          "party",
          "campaign",
          "policy",
          "people",
          "action",
          "change",
          "something",
          "thing",
          "former",
          "senator",
          "sen",
          "gov",
          "rep",
          "new");

  /** How much of what the shorter matter tells the other one must tell too. */
  private static final double SHARE = 0.6;

  @Override
  public Kind kind() {
    return Kind.REVERSAL;
  }

  @Override
  public int days() {
    return 730;
  }

  @Override
  public Keys keys(Reading reading) {
    Set<String> keys = new TreeSet<>();
    for (Stance stance : StanceReader.read(reading)) {
      for (String lemma : stance.matter()) {
        if (!GENERIC.contains(lemma)) {
          speakers(reading).forEach(it -> keys.add("stance " + it + " " + lemma));
        }
      }
    }
    return Keys.both(keys);
  }

  @Override
  public Optional<Judgement> judge(Reading one, Reading other) {
    Set<String> common = new TreeSet<>(speakers(one));
    common.retainAll(speakers(other));
    if (common.isEmpty() || !isLater(one.assertion(), other.assertion())) {
      return Optional.empty();
    }
    return StanceReader.read(one).stream()
        .flatMap(left ->
            StanceReader.read(other).stream()
                .flatMap(right -> judge(one, left, other, right).stream()))
        .max(Comparator.comparingDouble(Judgement::confidence));
  }

  private Optional<Judgement> judge(Reading one, Stance left, Reading other, Stance right) {
    Set<String> common = new TreeSet<>(left.matter());
    common.retainAll(right.matter());
    double shared = common.stream().mapToDouble(frequencies::information).sum();
    double least = Math.min(information(left), information(right));
    if (left.side().isFavourable() == right.side().isFavourable()
        || isAction(left) != isAction(right)
        || GENERIC.containsAll(common)
        || shared < SHARE * least
        || (isAction(left) && !left.matter().getFirst().equals(right.matter().getFirst()))) {
      return Optional.empty();
    }
    return Optional.of(
        new Judgement(
            kind(),
            Severity.MATERIAL,
            Math.min(0.9, 0.6 + shared / 100),
            List.of(Quoting.of(one, left.span()), Quoting.of(other, right.span())),
            "%s is reported to %s “%s”, and on a later day to %s it."
                .formatted(speaker(one), verb(left), String.join(" ", common), verb(right)),
            Set.of(left.side().code() + " → " + right.side().code())));
  }

  private static String verb(Stance stance) {
    return switch (stance.side()) {
      case SUPPORTS -> "support";
      case OPPOSES -> "oppose";
      case COMMITS -> "promise";
      case REFUSES -> "refuse";
    };
  }

  private static boolean isAction(Stance stance) {
    return stance.side() == Stance.Side.COMMITS || stance.side() == Stance.Side.REFUSES;
  }

  private double information(Stance stance) {
    return stance.matter().stream().distinct().mapToDouble(frequencies::information).sum();
  }

  private static Set<String> speakers(Reading reading) {
    return reading.assertion().relayed()
        ? Set.of()
        : reading.assertion().speakers().stream()
            .filter(Speaker::named)
            .map(Speaker::iri)
            .collect(Collectors.toSet());
  }

  private static String speaker(Reading reading) {
    return reading.assertion().speakers().getFirst().label();
  }

  /** Whether the second was said on a later day, as far as is known. */
  private static boolean isLater(Assertion one, Assertion other) {
    Optional<LocalDate> last = one.said().last().or(one::published);
    Optional<LocalDate> first =
        other
            .said()
            .first()
            .filter(it -> other.said().last().filter(it::equals).isPresent())
            .or(other::published);
    return last.isPresent() && first.isPresent() && last.get().isBefore(first.get());
  }
}
