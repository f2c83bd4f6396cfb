package org.hearsay.contradiction;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.claim.Alignment;
import org.hearsay.claim.Voices;
import org.hearsay.proposition.Assertion;
import org.hearsay.proposition.Assertion.Days;
import org.hearsay.proposition.Reading;

/**
 * Finds that two articles state two days on which a speaker said the same words. A line that is
 * said again and again is no conflict, so the words must be many and the articles close.
 */
public final class DateConflict implements PairJudge {

  private static final int CORE = 12;
  private static final double INFORMATION = 18;
  private static final double SHARED = 0.95;
  private static final double COVERED = 0.8;

  /** A day is the next day's in another place, or that of the newspaper instead of the website. */
  private static final int SLACK = 1;

  private static final int DAYS = 30;

  @Override
  public Kind kind() {
    return Kind.DATE_CONFLICT;
  }

  @Override
  public Keys keys(Reading reading) {
    return Occasion.isStated(reading.assertion()) ? QuotedPair.keys(reading) : Keys.NONE;
  }

  @Override
  public int days() {
    return DAYS;
  }

  @Override
  public Optional<Judgement> judge(Reading one, Reading other) {
    QuotedPair pair = QuotedPair.of(one, other);
    long apart = Occasion.daysApart(one.assertion(), other.assertion());
    Alignment shared = pair.alignment();
    boolean found =
        apart > SLACK
            && !pair.inOneArticle()
            && pair.voices() == Voices.SAME
            && pair.days() <= DAYS
            && shared.core() >= CORE
            && shared.information() >= INFORMATION
            && shared.share() >= SHARED
            && pair.coverage() >= COVERED
            && pair.isWhole()
            && !Nesting.isRepeated(one)
            && !Nesting.isRepeated(other);
    return found ? Optional.of(judgement(pair, apart)) : Optional.empty();
  }

  private Judgement judgement(QuotedPair pair, long apart) {
    Assertion one = pair.one().assertion();
    Assertion other = pair.other().assertion();
    double z = 0.02 * Math.min(50, pair.alignment().information()) + 0.05 * Math.min(10, apart);
    return new Judgement(
        kind(),
        Severity.MATERIAL,
        1 / (1 + Math.exp(-z)),
        Witness.ofShared(pair),
        "Both articles quote %s with the same %d words; one says that this was %s, the other %s."
            .formatted(
                one.speakers().getFirst().label(),
                pair.alignment().matched().size(),
                day(one.said()),
                day(other.said())),
        Set.of(
            Stream.of(day(one.said()), day(other.said()))
                .sorted()
                .collect(Collectors.joining(" → "))));
  }

  private static String day(Days days) {
    List<String> ends =
        Stream.of(days.first(), days.last())
            .flatMap(Optional::stream)
            .map(Object::toString)
            .distinct()
            .toList();
    return String.join(" to ", ends);
  }
}
