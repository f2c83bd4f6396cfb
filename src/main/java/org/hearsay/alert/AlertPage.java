package org.hearsay.alert;

import java.util.List;
import java.util.Optional;
import org.hearsay.description.FindingLine;

/**
 * A list of findings.
 *
 * @param total of all pages
 * @param lines those of this page, the last found first
 * @param concerning the name of the entity that the list is narrowed to
 * @param previous where the page before is
 * @param next where the page after is
 * @param feed where the feed of the same findings is
 */
public record AlertPage(
    AlertRequest request,
    long total,
    List<FindingLine> lines,
    Optional<String> concerning,
    Optional<String> previous,
    Optional<String> next,
    String feed) {

  public AlertPage {
    lines = List.copyOf(lines);
  }

  /** How many there are, and of whom. */
  public String summary() {
    String many =
        total == 0 ? "Nothing here" : "%d finding%s".formatted(total, total == 1 ? "" : "s");
    return concerning.map(it -> many + " that concern " + it).orElse(many);
  }

  /** What a filter can be. */
  public List<String> choices(String filter) {
    return AlertRequest.choices(filter);
  }

  /** What stands in a filter's field before it is set. */
  public static String unset(String filter) {
    return switch (filter) {
      case "status" -> "pending or confirmed";
      case "kind" -> "all but disagreement";
      default -> "any";
    };
  }

  /** How sure it is, of a hundred. */
  public static String percent(FindingLine line) {
    return "%d %%".formatted(Math.round(100 * line.confidence()));
  }
}
