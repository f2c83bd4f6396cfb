package org.hearsay.alert;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hearsay.contradiction.Kind;
import org.hearsay.contradiction.Precision;
import org.hearsay.contradiction.Review.Reason;
import org.hearsay.description.FindingFacts;

/**
 * Findings to decide on.
 *
 * @param form what each form has, so that no page of another site can send one
 * @param by the reviewer
 * @param total of all pages
 * @param groups those of this page
 * @param faults a sentence for each decision that cannot be read
 * @param precision what was decided on each kind so far
 * @param later the day to which a decision is put off where no other is chosen
 */
public record ReviewPage(
    AlertRequest request,
    String form,
    String by,
    long total,
    List<Group> groups,
    List<String> faults,
    List<Line> precision,
    LocalDate later,
    Optional<String> previous,
    Optional<String> next) {

  /** The findings on one speaker, or on several who are on two sides. */
  public record Group(String name, List<FindingFacts> findings) {

    public Group {
      findings = List.copyOf(findings);
    }
  }

  /** How good a kind is. */
  public record Line(Kind kind, Precision precision) {

    /** For people. */
    public String text() {
      return "%d of %d confirmed: %.2f (%.2f to %.2f)"
          .formatted(
              precision.confirmed(),
              precision.decided(),
              precision.share(),
              precision.low(),
              precision.high());
    }
  }

  public ReviewPage {
    groups = List.copyOf(groups);
    faults = List.copyOf(faults);
    precision = List.copyOf(precision);
  }

  /** What a filter can be. */
  public List<String> choices(String filter) {
    return AlertRequest.choices(filter);
  }

  /** Why a finding may be dismissed. */
  public static List<String> reasons() {
    return Arrays.stream(Reason.values()).map(Reason::code).toList();
  }

  /** Whether somebody should still decide on it. */
  public static boolean isPending(FindingFacts facts) {
    return List.of("open", "reopened").contains(FindingFacts.code(facts.status()));
  }

  /** The finding after this one, where the browser goes when this one is done with. */
  public String after(FindingFacts facts) {
    List<FindingFacts> all = groups.stream().flatMap(it -> it.findings().stream()).toList();
    int at = all.indexOf(facts);
    return at + 1 < all.size() ? all.get(at + 1).key() : "";
  }

  /** The parameters of this page, as an address has them. */
  public String query() {
    return request.query(request.page());
  }
}
