package org.hearsay.contradiction;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.proposition.FunctionWords;
import org.hearsay.proposition.Lexicon;
import org.hearsay.proposition.Modality;
import org.hearsay.proposition.Reading;
import org.hearsay.proposition.Speaker;
import org.hearsay.proposition.Word;

/** A denial, and what somebody else said that it denies. */
public record DenialJudge(Lexicon lexicon) implements PairJudge {

  /** What the words that both have must tell together, in nats. */
  private static final double SHARED = 10;

  /** The same where the other statement accuses somebody: two names are enough. */
  private static final double ACCUSED = 7;

  /** How much of what is denied the other statement must have. */
  private static final double COVERAGE = 0.42;

  /** How many days a denial may appear before what it denies. */
  private static final int EARLIER = 14;

  /** How much of the words for the one who denies must stand in what is said of them. */
  private static final double MENTION = 0.6;

  private static final Set<String> ACCUSING =
      Set.of("accuse", "allege", "alleged", "allegation", "accusation", "assault");

  @Override
  public Kind kind() {
    return Kind.DENIAL;
  }

  @Override
  public int days() {
    return 60;
  }

  @Override
  public Keys keys(Reading reading) {
    Set<String> asked =
        Denial.of(reading).map(it -> RarePairs.of("denied", it.denied())).orElse(Set.of());
    Set<String> offered = new TreeSet<>(RarePairs.of("denied", Frame.of(reading)));
    offered.addAll(RarePairs.of("denied", telling(reading)));
    return new Keys(asked, offered);
  }

  @Override
  public Optional<Judgement> judge(Reading one, Reading other) {
    if (one.assertion().article().equals(other.assertion().article())
        || haveCommonSpeaker(one, other)) {
      return Optional.empty();
    }
    return judged(one, other).or(() -> judged(other, one));
  }

  private Optional<Judgement> judged(Reading probe, Reading partner) {
    Optional<Denial> denial = Denial.of(probe);
    if (denial.isEmpty()
        || Denial.of(partner).isPresent()
        || isTooEarly(probe, partner)
        || Modality.of(partner) == Modality.QUESTION) {
      return Optional.empty();
    }
    return switch (denial.get().form()) {
      case OF_A_CLAIM -> judged(probe, denial.get(), partner, Frame.of(partner), SHARED);
      case OF_ONESELF ->
          isMentioned(probe, partner)
              ? judged(probe, denial.get(), partner, telling(partner), SHARED)
              : Optional.empty();
      case PLAIN -> plain(probe, denial.get(), partner);
    };
  }

  private Optional<Judgement> plain(Reading probe, Denial denial, Reading partner) {
    boolean accused =
        denial.by().form().equals("never")
            && partner.words().stream().anyMatch(it -> ACCUSING.contains(it.lemma()));
    return accused && Modality.of(probe) == Modality.ASSERTED
        ? judged(probe, denial, partner, Frame.of(partner), ACCUSED)
        : Optional.empty();
  }

  private Optional<Judgement> judged(
      Reading probe, Denial denial, Reading partner, List<Word> said, double least) {
    Alignment same = Alignment.of(denial.denied(), said, lexicon);
    if (same.shared() < least || same.coverageLeft() < COVERAGE || same.pairs().size() < 2) {
      return Optional.empty();
    }
    String words =
        same.pairs().stream()
            .map(it -> it.left().lemma())
            .sorted()
            .collect(Collectors.joining(" "));
    return Optional.of(
        new Judgement(
            kind(),
            Severity.MATERIAL,
            Math.min(0.9, 0.6 + same.coverageLeft() / 4),
            Stream.concat(
                    Stream.of(Quoting.of(probe, denial.by().span())),
                    same.pairs().stream()
                        .flatMap(it ->
                            Stream.of(
                                Quoting.of(probe, it.left().span()),
                                Quoting.of(partner, it.right().span()))))
                .toList(),
            "%s may deny what is reported of %s: both are about “%s”."
                .formatted(label(probe), label(partner), words),
            Set.of(denial.by().lemma() + " → " + words)));
  }

  /** Whether what the partner says is about the one who denies. */
  private static boolean isMentioned(Reading probe, Reading partner) {
    Set<String> said =
        partner.content().stream().map(Word::lemma).collect(Collectors.toCollection(TreeSet::new));
    List<Word> source =
        probe.words().stream()
            .filter(it -> it.part() == Word.Part.SOURCE && FunctionWords.isContent(it))
            .toList();
    double all = source.stream().mapToDouble(Word::information).sum();
    double found =
        source.stream()
            .filter(it -> said.contains(it.lemma()))
            .mapToDouble(Word::information)
            .sum();
    boolean target =
        probe.assertion().speakers().stream()
            .anyMatch(it -> it.named() && partner.assertion().targets().contains(it.iri()));
    return target || (all > 0 && found >= MENTION * all);
  }

  private static boolean haveCommonSpeaker(Reading one, Reading other) {
    return one.assertion().speakers().stream()
        .map(Speaker::iri)
        .anyMatch(
            it -> other.assertion().speakers().stream().map(Speaker::iri).anyMatch(it::equals));
  }

  private static boolean isTooEarly(Reading probe, Reading partner) {
    Optional<LocalDate> denied = probe.assertion().published();
    Optional<LocalDate> said = partner.assertion().published();
    return denied.isPresent()
        && said.isPresent()
        && ChronoUnit.DAYS.between(denied.get(), said.get()) > EARLIER;
  }

  private static List<Word> telling(Reading reading) {
    return reading.words().stream().filter(FunctionWords::isContent).toList();
  }

  private static String label(Reading reading) {
    return reading.assertion().speakers().getFirst().label();
  }
}
