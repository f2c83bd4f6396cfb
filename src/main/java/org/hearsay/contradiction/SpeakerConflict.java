package org.hearsay.contradiction;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.claim.Alignment;
import org.hearsay.claim.Sketch;
import org.hearsay.claim.Voices;
import org.hearsay.proposition.Assertion;
import org.hearsay.proposition.Reading;
import org.hearsay.proposition.Speaker;

/**
 * Finds that two articles give the same words in quotation marks to two named speakers.
 *
 * <p>Many say what another said before: whoever reads out, quotes, mocks or asks is left out, and
 * so is a passage that names the other speaker too, since the words may be his in both.
 */
public final class SpeakerConflict implements PairJudge {

  private static final int FEWEST = 8;
  private static final double LEAST_INFORMATION = 9;

  /** The share of the shorter quotation that must be the same. */
  private static final double COVERED = 0.7;

  private static final double SHARED = 0.85;

  /** Later, a saying is rather taken up than given to the wrong speaker. */
  private static final int DAYS = 30;

  private static final double BASE = 0.55;

  @Override
  public Kind kind() {
    return Kind.SPEAKER_CONFLICT;
  }

  @Override
  public Keys keys(Reading reading) {
    boolean named = reading.assertion().speakers().stream().allMatch(Speaker::named);
    return named ? QuotedPair.keys(reading) : Keys.NONE;
  }

  @Override
  public int days() {
    return DAYS;
  }

  @Override
  public Optional<Judgement> judge(Reading one, Reading other) {
    QuotedPair pair = QuotedPair.of(one, other);
    if (pair.inOneArticle()
        || pair.voices() != Voices.DIFFERENT
        || pair.days() > DAYS
        || !isSame(pair)
        || Nesting.isPassedOn(one)
        || Nesting.isPassedOn(other)
        || Nesting.namesSpeakerOf(one, other.assertion())
        || Nesting.namesSpeakerOf(other, one.assertion())
        || isSpokenFor(one, other)
        || isPrintedTwice(one.assertion(), other.assertion())) {
      return Optional.empty();
    }
    return Optional.of(judgement(pair));
  }

  private static boolean isSame(QuotedPair pair) {
    Alignment shared = pair.alignment();
    return shared.matched().size() >= FEWEST
        && shared.core() >= FEWEST - 1
        && shared.share() >= SHARED
        && shared.information() >= LEAST_INFORMATION
        && pair.coverage() >= COVERED
        && pair.isWhole();
  }

  /** Whether one of the speakers is an organisation, for which people speak. */
  private static boolean isSpokenFor(Reading one, Reading other) {
    return !arePeople(one) || !arePeople(other);
  }

  private static boolean arePeople(Reading reading) {
    return reading.assertion().speakers().stream().allMatch(it -> PartyNames.isPerson(it.label()));
  }

  /** Whether one outlet printed nearly the same article twice, once with another name. */
  private static boolean isPrintedTwice(Assertion one, Assertion other) {
    return one.outlet().isPresent()
        && one.outlet().equals(other.outlet())
        && Sketch.of(one.surroundings().text()).isCopyOf(Sketch.of(other.surroundings().text()));
  }

  private Judgement judgement(QuotedPair pair) {
    Speaker left = pair.one().assertion().speakers().getFirst();
    Speaker right = pair.other().assertion().speakers().getFirst();
    Set<String> names = new TreeSet<>(List.of(left.label(), right.label()));
    double z = BASE + 0.03 * Math.min(40, pair.alignment().information()) - 0.02 * pair.days();
    return new Judgement(
        kind(),
        Severity.MATERIAL,
        1 / (1 + Math.exp(-z)),
        Witness.ofShared(pair),
        "One article quotes %s with these words (%d of them the same), the other %s."
            .formatted(left.label(), pair.alignment().matched().size(), right.label()),
        Set.of(String.join(" → ", names)));
  }
}
