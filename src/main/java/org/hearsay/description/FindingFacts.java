package org.hearsay.description;

import java.util.List;
import java.util.Optional;

/**
 * All that a page or a report tells of statements that may conflict. Kind, severity, status and
 * verdicts are local names of codes, which stay; their labels are for people.
 *
 * @param confidence 0 to 1, as written in the graph
 * @param why one sentence
 * @param difference what differs, in normalised words
 * @param sides each of the statements, the earliest article first
 * @param firstSeen the time of the first run that found it, as written in the graph
 * @param lastSeen the time of the last one
 * @param replacedBy the finding that stands for it
 * @param reviews the earliest first
 */
public record FindingFacts(
    Ref ref,
    Ref kind,
    Ref severity,
    Ref status,
    String confidence,
    String why,
    List<String> difference,
    List<Side> sides,
    String firstSeen,
    String lastSeen,
    Optional<Ref> run,
    Optional<Ref> replacedBy,
    List<ReviewFacts> reviews) {

  /**
   * One of the statements.
   *
   * @param published when its article appeared
   * @param url where the article was published; empty if unknown
   * @param words its words, with those marked that the other side does not have; nothing is marked
   *     where the two are not two wordings of one
   * @param excerpt the article's sentences; empty if the graph may not show them
   * @param evidence the words the finding rests on
   * @param claims it is about
   */
  public record Side(
      StatementLine line,
      Period published,
      String url,
      MarkedWords words,
      Optional<Excerpt> excerpt,
      List<EvidenceFacts> evidence,
      List<Ref> claims) {

    public Side {
      evidence = List.copyOf(evidence);
      claims = List.copyOf(claims);
    }
  }

  /**
   * Words of an article.
   *
   * @param start where they begin in the article, in code points; less than 0 if unknown
   * @param end where they end
   */
  public record EvidenceFacts(String words, int start, int end) {

    /** Whether it is known where they stand. */
    public boolean isLocated() {
      return start >= 0 && end > start;
    }
  }

  /**
   * What somebody decided.
   *
   * @param verdict what the finding became
   * @param reason of a dismissal; empty for others
   * @param until to which day a decision is put off; empty if it is not
   * @param at the time, as written in the graph
   */
  public record ReviewFacts(
      Ref ref,
      Ref verdict,
      Optional<Ref> reason,
      String note,
      String by,
      String at,
      String until) {}

  public FindingFacts {
    difference = List.copyOf(difference);
    sides = List.copyOf(sides);
    reviews = List.copyOf(reviews);
  }

  /** The end of its IRI. */
  public String key() {
    return end(ref);
  }

  /** The local name of a code. */
  public static String code(Ref ref) {
    return ref.iri().substring(ref.iri().lastIndexOf('#') + 1);
  }

  private static String end(Ref ref) {
    return ref.iri().substring(ref.iri().lastIndexOf('/') + 1);
  }
}
