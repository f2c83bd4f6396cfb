package org.hearsay.alert;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hearsay.contradiction.Review;
import org.hearsay.contradiction.Review.Reason;
import org.hearsay.contradiction.Review.Verdict;
import org.hearsay.http.Problem;
import org.hearsay.http.Problem.Fault;
import org.hearsay.http.ProblemException;

/** A decision as a form sends it. */
final class DecisionForm {

  private static final int LONGEST_NOTE = 2_000;

  private DecisionForm() {}

  /**
   * Reads it; what is wrong with it is a {@link ProblemException} of 400.
   *
   * @param field a field's value by its name
   */
  static Review read(Function<String, Optional<String>> field, String by, Instant at) {
    Verdict verdict = verdict(field.apply("verdict").orElse(""));
    String note = field.apply("note").orElse("");
    if (note.length() > LONGEST_NOTE) {
      throw bad("note", "It is longer than %d characters".formatted(LONGEST_NOTE));
    }
    return new Review(
        field.apply("finding").orElseThrow(() -> bad("finding", "Which one is missing")),
        verdict,
        verdict == Verdict.DISMISS
            ? Optional.of(reason(field.apply("reason").orElse("")))
            : Optional.empty(),
        note,
        by,
        at,
        verdict == Verdict.DEFER
            ? Optional.of(day(field.apply("until").orElse("")))
            : Optional.empty());
  }

  private static Verdict verdict(String code) {
    return Arrays.stream(Verdict.values())
        .filter(it -> it.status().code().equals(code))
        .findFirst()
        .orElseThrow(() -> bad("verdict", "'%s' is none".formatted(code)));
  }

  private static Reason reason(String code) {
    return Arrays.stream(Reason.values())
        .filter(it -> it.code().equals(code))
        .findFirst()
        .orElseThrow(() -> bad("reason", "To dismiss a finding, choose a reason"));
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw bad("until", "To defer a finding, give a day such as 2025-03-31");
    }
  }

  private static ProblemException bad(String field, String detail) {
    return new ProblemException(
        new Problem(
            400,
            "The decision is not clear",
            "%s: %s.".formatted(field, detail),
            List.of(new Fault(field, detail)),
            Map.of()));
  }
}
