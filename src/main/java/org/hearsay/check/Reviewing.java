package org.hearsay.check;

import java.util.Set;
import org.hearsay.contradiction.Finding;
import org.hearsay.contradiction.Review;
import org.hearsay.contradiction.Reviewed;

/** Takes what people decide on the findings of a store. */
public record Reviewing(StoredFindings findings) {

  /**
   * Keeps a decision with the finding as it stands, and has the finding say so.
   *
   * @throws IllegalArgumentException if there is no such finding
   */
  public void add(Review review) {
    Finding finding =
        findings
            .find(review.finding())
            .orElseThrow(
                () -> new IllegalArgumentException("There is no finding " + review.finding()));
    findings.add(
        new Reviewed(review, finding.kind(), Set.copyOf(finding.between()), finding.difference()));
  }
}
