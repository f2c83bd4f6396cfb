package org.hearsay.contradiction;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.proposition.Reading;
import org.hearsay.proposition.Speaker;
import org.hearsay.proposition.Word;

/**
 * Finds what one of two statements reports as denied, contradicted or taken back in the other: the
 * one is such a {@linkplain ReportedJudge report}, and the other is on the same matter. For pairs
 * that somebody has chosen: among all statements of a store too many are on the same matter.
 */
public final class ReportedPairJudge implements PairJudge {

  /** In nats: what the shared words tell together if they leave no doubt. */
  private static final double SAME_MATTER = 9;

  /** In nats: what the words of the denied claim tell that the other statement has too. */
  private static final double SAME_CLAIM = 2.3;

  /** In nats: the same for the words of the whole sentence, if it does not say what is denied. */
  private static final double SAME_SENTENCE = 3.4;

  /** In nats: what the names tell of people who are not in the news every day. */
  private static final double RARE_NAMES = 3.5;

  /** In nats: what words tell that stand for a claim without a name. */
  private static final double SAME_WITHOUT_NAME = 5;

  /** The share of the words of a claim that stand for all of it. */
  private static final double MOST = 0.6;

  /** The same if a name is shared besides. */
  private static final double SOME = 0.33;

  /** How far a denial or a reversal may be from what it is about. */
  private static final int DAYS = 365;

  /** How far it may be if only who is meant is known. */
  private static final int FEW_DAYS = 7;

  private static final double LINKED = 0.85;
  private static final double LIKELY = 0.75;
  private static final double POSSIBLE = 0.65;

  private final ReportedJudge reports;

  private ReportedPairJudge(ReportedJudge reports) {
    this.reports = reports;
  }

  /** By the patterns that travel with the application. */
  public static ReportedPairJudge english() {
    return new ReportedPairJudge(ReportedJudge.english());
  }

  @Override
  public Kind kind() {
    return Kind.REPORTED;
  }

  @Override
  public int days() {
    return DAYS;
  }

  @Override
  public Keys keys(Reading reading) {
    Set<String> offered = SharedMatter.telling(reading.words()).keySet();
    Set<String> asked =
        reports
            .best(reading)
            .map(it -> SharedMatter.telling(it.sentence()).keySet())
            .orElse(Set.of());
    return new Keys(asked, offered);
  }

  @Override
  public Optional<Judgement> judge(Reading one, Reading other) {
    Optional<Judgement> later = judged(other, one);
    return later.isPresent() ? later : judged(one, other);
  }

  private Optional<Judgement> judged(Reading reporting, Reading reported) {
    Optional<Report> report = reports.best(reporting).filter(it -> !isSame(it, reported));
    if (report.isEmpty()) {
      return Optional.empty();
    }
    OptionalDouble link = link(report.get(), reporting, reported);
    return link.isEmpty()
        ? Optional.empty()
        : Optional.of(judgement(report.get(), reporting, reported, link.getAsDouble()));
  }

  /** How sure it is that the other statement is what is reported on; empty if it hardly is. */
  private static OptionalDouble link(Report report, Reading reporting, Reading reported) {
    SharedMatter all = SharedMatter.of(around(report), reported.words());
    SharedMatter claim = SharedMatter.of(report.what(), reported.words());
    Map<String, Word> claimed = SharedMatter.tellingOf(report.what());
    if (all.information() >= SAME_MATTER && all.matterInformation() >= SAME_CLAIM) {
      return OptionalDouble.of(LINKED);
    }
    boolean named = !all.names().isEmpty();
    if (claimed.values().stream().allMatch(Arguments::isName)) {
      double needed = named ? SAME_SENTENCE : SAME_WITHOUT_NAME;
      boolean linked =
          all.matterInformation() >= needed || isMeant(claimed, all, reporting, reported);
      return linked ? OptionalDouble.of(POSSIBLE) : OptionalDouble.empty();
    }
    double share = (double) (claim.matter().size() + claim.names().size()) / claimed.size();
    boolean linked =
        claim.matterInformation() >= SAME_CLAIM
            && ((named && share >= SOME)
                || share >= MOST
                || claim.matterInformation() >= SAME_WITHOUT_NAME);
    return linked ? OptionalDouble.of(LIKELY) : OptionalDouble.empty();
  }

  /**
   * Whether, though the report does not say what is denied, the other statement, of the same days,
   * is by who is contradicted, or about the same people, who are not in the news every day.
   */
  private static boolean isMeant(
      Map<String, Word> claimed, SharedMatter all, Reading reporting, Reading reported) {
    long days = days(reporting, reported);
    return claimed.isEmpty()
        ? days <= FEW_DAYS && all.information() - all.matterInformation() >= RARE_NAMES
        : days == 0 && isSpeaker(claimed.values(), reported);
  }

  private static List<Word> around(Report report) {
    return report.sentence().stream().filter(it -> !report.cue().contains(it)).toList();
  }

  /** Whether somebody who is contradicted is who makes the other statement. */
  private static boolean isSpeaker(Iterable<Word> names, Reading reported) {
    for (Word name : names) {
      boolean labelled =
          reported.assertion().speakers().stream()
              .map(Speaker::label)
              .anyMatch(it -> List.of(it.split(" ", -1)).contains(name.printed()));
      boolean printed =
          reported.words().stream()
              .anyMatch(it -> it.part() == Word.Part.SOURCE && it.form().equals(name.form()));
      if (labelled || printed) {
        return true;
      }
    }
    return false;
  }

  private static long days(Reading one, Reading other) {
    Optional<LocalDate> first = one.assertion().published();
    Optional<LocalDate> second = other.assertion().published();
    return first.isEmpty() || second.isEmpty()
        ? 0
        : Math.abs(ChronoUnit.DAYS.between(first.get(), second.get()));
  }

  private Judgement judgement(Report report, Reading reporting, Reading reported, double link) {
    Judgement alone = reports.judgement(report, reporting);
    SharedMatter shared = SharedMatter.of(around(report), reported.words());
    List<Evidence> evidence = new ArrayList<>(alone.evidence());
    SharedMatter.telling(reported.words()).entrySet().stream()
        .filter(it -> shared.has(it.getKey()))
        .map(Map.Entry::getValue)
        .map(it -> new Evidence(reported.assertion().statement(), it.span(), it.printed()))
        .forEach(evidence::add);
    return new Judgement(
        Kind.REPORTED,
        alone.severity(),
        alone.confidence() * link,
        evidence,
        alone.why() + " The other statement is on the same matter.",
        alone.difference());
  }

  /** Whether the other statement tells of the same denial, so that the two agree. */
  private boolean isSame(Report report, Reading other) {
    return reports
        .best(other)
        .filter(it -> it.family() == report.family())
        .filter(it -> !lemmas(it.who()).isEmpty() && lemmas(it.who()).equals(lemmas(report.who())))
        .isPresent();
  }

  private static Set<String> lemmas(List<Word> words) {
    return words.stream()
        .filter(it -> it.information() > 0)
        .map(Word::lemma)
        .collect(Collectors.toSet());
  }
}
