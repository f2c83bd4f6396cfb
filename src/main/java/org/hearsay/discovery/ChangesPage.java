package org.hearsay.discovery;

import java.util.List;
import java.util.Optional;

/**
 * What a page of changes shows.
 *
 * @param count of all changes
 * @param lines the newest first
 * @param older where older ones are
 * @param newer where newer ones are
 * @param feed where the feed is
 */
public record ChangesPage(
    String title,
    long count,
    List<Line> lines,
    Optional<String> older,
    Optional<String> newer,
    String feed) {

  public ChangesPage {
    lines = List.copyOf(lines);
  }

  /**
   * One change.
   *
   * @param what in a word
   * @param name the end of the thing's IRI
   * @param replacedBy what it is known as now
   */
  public record Line(
      String time, String what, String name, String address, List<TermsPage.Link> replacedBy) {

    public Line {
      replacedBy = List.copyOf(replacedBy);
    }
  }
}
