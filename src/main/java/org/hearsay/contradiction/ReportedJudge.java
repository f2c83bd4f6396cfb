package org.hearsay.contradiction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.article.Span;
import org.hearsay.proposition.Reading;
import org.hearsay.proposition.Word;

/**
 * Finds that an article itself says that somebody contradicts somebody, himself or a claim.
 *
 * <p>Several statements of one article may stand in such a sentence. They give the same difference,
 * which follows from the sentence alone: statements of one article with the same difference are one
 * finding. It rests on that of them whose judgement is the surest, which is the one whose cue is
 * the very words if there is one; of equally sure ones on that with the smallest IRI.
 */
public final class ReportedJudge implements SingleJudge {

  /** How much surer a report is if the extractor, too, takes its words for a cue. */
  private static final double AGREED = 0.05;

  /** How much less sure it is if the statement only stands beside it. */
  private static final double BESIDE = 0.05;

  private static final int WORDS_IN_DIFFERENCE = 4;

  /** How many words of an argument count: where it ends is less sure than where it begins. */
  private static final int FIRST_WORDS = 10;

  /** Words without letters, and those that say little, are left out of a difference. */
  private static final double TELLING = 1.0;

  private final Reports reports;

  private ReportedJudge(Reports reports) {
    this.reports = reports;
  }

  /** By the patterns that travel with the application. */
  public static ReportedJudge english() {
    return new ReportedJudge(Reports.english());
  }

  @Override
  public Kind kind() {
    return Kind.REPORTED;
  }

  @Override
  public Optional<Judgement> judge(Reading reading) {
    return best(reading).map(it -> judgement(it, reading));
  }

  /** The surest report of a passage; of equal ones the first. */
  Optional<Report> best(Reading reading) {
    return reports.in(reading.words()).stream()
        .max(
            Comparator.comparingDouble((Report it) -> confidence(it, reading))
                .thenComparing(it -> it.cue().getFirst().span(), Comparator.reverseOrder()));
  }

  Judgement judgement(Report report, Reading reading) {
    return new Judgement(
        Kind.REPORTED,
        report.family().severity(),
        confidence(report, reading),
        evidence(report, reading),
        why(report),
        Set.of(difference(report)));
  }

  private static double confidence(Report report, Reading reading) {
    if (report.cue().stream().anyMatch(it -> it.part() == Word.Part.CUE)) {
      return Math.min(0.99, report.confidence() + AGREED);
    }
    boolean within =
        report.cue().stream()
            .anyMatch(it -> it.part() == Word.Part.CONTENT || it.part() == Word.Part.SOURCE);
    return within || reading.assertion().cue().isEmpty()
        ? report.confidence()
        : report.confidence() - BESIDE;
  }

  /** Who, the cue and what, in text order. */
  private static List<Evidence> evidence(Report report, Reading reading) {
    String statement = reading.assertion().statement();
    List<Evidence> evidence = new ArrayList<>();
    for (List<Word> words : List.of(report.who(), report.cue(), report.what())) {
      if (!words.isEmpty()) {
        evidence.add(new Evidence(statement, span(words), printed(words, reading)));
      }
    }
    evidence.sort(Comparator.comparing(Evidence::span));
    return evidence;
  }

  private static Span span(List<Word> words) {
    return new Span(words.getFirst().span().start(), words.getLast().span().end());
  }

  private static String printed(List<Word> words, Reading reading) {
    Span span = span(words);
    int start = reading.assertion().passage().start();
    String text = reading.assertion().passage().text();
    return text.substring(
        text.offsetByCodePoints(0, span.start() - start),
        text.offsetByCodePoints(0, span.end() - start));
  }

  private static String why(Report report) {
    String who = report.who().isEmpty() ? "" : " by “" + joined(report.who()) + "”";
    String what = report.what().isEmpty() ? "" : " about “" + joined(report.what()) + "”";
    return "The article itself reports %s%s%s: “%s”."
        .formatted(report.family().noun(), who, what, joined(report.cue()));
  }

  /** The words as a sentence would have them. */
  private static String joined(List<Word> words) {
    return words.stream()
        .map(Word::printed)
        .collect(Collectors.joining(" "))
        .replaceAll(" ([,.;:!?)’'”])", "$1")
        .replaceAll("([’']) (s|t|re|ve|ll|d)\\b", "$1$2")
        .replaceAll(" - ", "-");
  }

  /** Family and the most telling words of the arguments, as they would be in any rendering. */
  private static String difference(Report report) {
    return "%s: %s → %s"
        .formatted(
            report.family().name().toLowerCase(Locale.ROOT),
            telling(report.who()),
            telling(report.what().isEmpty() ? report.sentence() : report.what()));
  }

  private static String telling(List<Word> words) {
    Stream<Word> chosen =
        words.stream()
            .limit(FIRST_WORDS)
            .filter(it -> it.information() >= TELLING)
            .sorted(Comparator.comparingDouble(Word::information).reversed())
            .limit(WORDS_IN_DIFFERENCE);
    return String.join(" ", chosen.map(Word::lemma).collect(Collectors.toCollection(TreeSet::new)));
  }
}
