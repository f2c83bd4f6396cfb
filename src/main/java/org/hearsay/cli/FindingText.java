package org.hearsay.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.hearsay.check.StoredFindings;
import org.hearsay.contradiction.Evidence;
import org.hearsay.contradiction.Finding;
import org.hearsay.contradiction.Review;
import org.hearsay.contradiction.Reviewed;
import org.hearsay.store.StatementStore;

/** Findings for a terminal. */
record FindingText(StatementStore store) {

  private static final Comparator<Finding> GRAVEST_FIRST =
      Comparator.comparing(Finding::severity)
          .thenComparingDouble(Finding::confidence)
          .reversed()
          .thenComparing(Finding::key);

  /** One line for each, and how many there are. */
  List<String> lines(List<Finding> findings) {
    List<String> lines = new ArrayList<>();
    findings.stream()
        .sorted(GRAVEST_FIRST)
        .forEach(it ->
            lines.add(
                "%s  %-9s %-8s %.2f  %s"
                    .formatted(
                        it.key(), it.status().code(), severity(it), it.confidence(), label(it))));
    lines.add("%d findings".formatted(findings.size()));
    return lines;
  }

  /** All of one. */
  List<String> of(Finding finding) {
    List<String> lines = new ArrayList<>();
    lines.add("%s  <%sid/finding/%1$s>".formatted(finding.key(), store.graphs().base()));
    lines.add(label(finding));
    lines.add(
        "%s, %s, confidence %.2f; found %s, last %s"
            .formatted(
                finding.status().code(),
                severity(finding),
                finding.confidence(),
                day(finding.firstSeen()),
                day(finding.lastSeen())));
    lines.add(finding.why());
    finding.difference().forEach(it -> lines.add("difference: " + it));
    for (String statement : finding.between()) {
      lines.add("<%s>".formatted(statement));
      finding.evidence().stream()
          .filter(it -> it.statement().equals(statement))
          .map(FindingText::evidence)
          .forEach(lines::add);
    }
    finding.replacedBy().ifPresent(it -> lines.add("replaced by " + it));
    new StoredFindings(store)
        .standing(finding.key())
        .reviews()
        .forEach(it -> lines.add(review(it)));
    return lines;
  }

  private String label(Finding finding) {
    return new StoredFindings(store).findLabel(finding.key()).orElse(finding.kind().code());
  }

  private static String evidence(Evidence evidence) {
    return "  “%s” (%d–%d)"
        .formatted(evidence.words(), evidence.span().start(), evidence.span().end());
  }

  private static String review(Reviewed reviewed) {
    Review review = reviewed.review();
    return "%s by %s on %s%s%s%s"
        .formatted(
            review.verdict().status().code(),
            review.by(),
            day(review.at()),
            review.reason().map(it -> ": " + it.code()).orElse(""),
            review.until().map(it -> " until " + it).orElse(""),
            review.note().isEmpty() ? "" : " (%s)".formatted(review.note()));
  }

  private static String severity(Finding finding) {
    return finding.severity().name().toLowerCase(Locale.ROOT);
  }

  private static LocalDate day(Instant time) {
    return LocalDate.ofInstant(time, ZoneOffset.UTC);
  }
}
