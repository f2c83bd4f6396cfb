package org.hearsay.contradiction;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a person decided on a finding. Reviews are only ever added.
 *
 * @param finding the key of the finding
 * @param reason why it was dismissed
 * @param note in the reviewer's words; empty if there is none
 * @param by the reviewer's name
 * @param until the day to which the decision is put off
 */
public record Review(
    String finding,
    Verdict verdict,
    Optional<Reason> reason,
    String note,
    String by,
    Instant at,
    Optional<LocalDate> until) {

  /** What was decided. */
  public enum Verdict {
    CONFIRM(Status.CONFIRMED),
    DISMISS(Status.DISMISSED),
    DEFER(Status.DEFERRED),
    REOPEN(Status.REOPENED);

    private final Status status;

    Verdict(Status status) {
      this.status = status;
    }

    /** What the finding becomes. */
    public Status status() {
      return status;
    }
  }

  /** Why a finding was dismissed: the codes of {@code c:DismissalReason}. */
  public enum Reason {
    DIFFERENT_EVENT("different-event"),
    DIFFERENT_TIME("different-time"),
    NESTED_QUOTE("nested-quote"),
    PARAPHRASE("paraphrase"),
    EXTRACTION_ERROR("extraction-error"),
    OPINION("opinion"),
    DUPLICATE("duplicate"),
    TRIVIAL("trivial");

    private final String code;

    Reason(String code) {
      this.code = code;
    }

    /** The local name of the code. */
    public String code() {
      return code;
    }
  }

  public Review {
    if ((verdict == Verdict.DISMISS) != reason.isPresent()) {
      throw new IllegalArgumentException("A dismissal has a reason, and nothing else has one");
    }
    if ((verdict == Verdict.DEFER) != until.isPresent()) {
      throw new IllegalArgumentException("A deferral has an end, and nothing else has one");
    }
  }
}
