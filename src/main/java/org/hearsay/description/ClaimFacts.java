package org.hearsay.description;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * All that a page tells of a claim.
 *
 * @param proposition what it says
 * @param count of all statements about it; the lists may hold fewer
 * @param affirming those whose speakers hold it true
 * @param denying those whose speakers hold it false
 * @param undecided those whose speakers take no side
 * @param renderings of a quotation, the earliest first
 * @param timeline all of the statements by day, those of unknown day last
 * @param conflicts findings about these statements
 */
public record ClaimFacts(
    Ref ref,
    String proposition,
    long count,
    List<StatementLine> affirming,
    List<StatementLine> denying,
    List<StatementLine> undecided,
    List<Rendering> renderings,
    List<Moment> timeline,
    List<Ref> conflicts) {

  /** On which side of a claim a statement is. */
  public enum Side {
    AFFIRMS("affirms it"),
    DENIES("denies it"),
    NEITHER("takes no side");

    private final String words;

    Side(String words) {
      this.words = words;
    }

    /** For people. */
    public String words() {
      return words;
    }
  }

  /**
   * How some print the quotation.
   *
   * @param words with those marked that the earliest rendering does not have
   * @param earliest when it was first printed so
   * @param difference from the earliest, in normalised words
   * @param statements that print it so
   */
  public record Rendering(
      Ref ref,
      MarkedWords words,
      Optional<LocalDate> earliest,
      List<String> difference,
      List<StatementLine> statements) {

    public Rendering {
      difference = List.copyOf(difference);
      statements = List.copyOf(statements);
    }
  }

  /** That a statement was made. */
  public record Moment(Side side, StatementLine statement) {}

  public ClaimFacts {
    affirming = List.copyOf(affirming);
    denying = List.copyOf(denying);
    undecided = List.copyOf(undecided);
    renderings = List.copyOf(renderings);
    timeline = List.copyOf(timeline);
    conflicts = List.copyOf(conflicts);
  }
}
